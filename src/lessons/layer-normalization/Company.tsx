import { useTranslation } from 'react-i18next';
import { SampleStrip } from '../../figures/SampleStrip';
import { formatNumber, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { changeAndMark } from '../../state/actions';
import { Segmented } from '../../ui/Segmented';
import { Section } from '../../workbench/LessonPage';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { placeOf } from '../../workbench/usePictureLabels';
import { activeCellOf } from '../../workbench/values';
import { type Company as CompanyId, companies, companyChange, companyOf, firstOutputs, outcomeOf } from './evidence';

const compared = ['layer', 'batch'] as const;

/** The scale of the main picture's normalized values. */
const domain = 3;

/** Sample 1's outputs under both methods, in the company that is chosen. */
function Strips() {
  const { t } = useTranslation('layer-normalization');
  const { t: tCommon } = useTranslation();
  const state = usePicture((whole) => whole);
  const company = companyOf(state);
  return compared.map((kind) => {
    const { moved, cells, largest } = outcomeOf(state, kind, company, { n: 0, c: 0, h: 0, w: 0 });
    const method = tCommon(($) => $.methods[kind]);
    return (
      <figure key={kind}>
        <figcaption>
          <strong>{method}</strong>: {t(($) => $.company.moved, { moved, cells })}
          {moved > 0 && <> {t(($) => $.company.largest, { largest: formatSmall(largest) })}</>}
        </figcaption>
        <SampleStrip
          tensor={firstOutputs(state, kind, company)}
          domain={domain}
          label={t(($) => $.company.strip, { method })}
        />
      </figure>
    );
  });
}

/** One output of sample 1 in every company, to more digits than the picture prints. */
function OutputTable() {
  const { t } = useTranslation('layer-normalization');
  const { t: tCommon } = useTranslation();
  const state = usePicture((whole) => whole);
  const cell = { ...activeCellOf(state), n: 0 };
  const current = companyOf(state);
  return (
    <table className="layer-figures">
      <caption>{t(($) => $.company.caption, placeOf(cell))}</caption>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.company.label)}</th>
          {compared.map((kind) => (
            <th key={kind} scope="col">
              {tCommon(($) => $.methods[kind])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {companies.map((company) => (
          <tr key={company} aria-current={company === current ? 'true' : undefined}>
            <th scope="row">{t(($) => $.company.choices[company])}</th>
            {compared.map((kind) => (
              <td key={kind}>{formatNumber(outcomeOf(state, kind, company, cell).output, 6)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The moment of insight: whatever is done to its batch-mates, sample 1 stays the same to the last bit. */
export function Company() {
  const { t } = useTranslation('layer-normalization');
  const { store } = usePictureStore();
  const company = usePicture(companyOf);
  const choose = (next: CompanyId) => {
    const state = store.getState();
    const pinned = state.pinned?.n === 0 ? state.pinned : null;
    changeAndMark(store, { ...companyChange(state, next), stage: 'output', pinned, pointed: null });
  };
  return (
    <Section id="company" heading={t(($) => $.company.heading)}>
      <Prose as="p" text={t(($) => $.company.body)} />
      <div className="controls">
        <Segmented<CompanyId>
          label={t(($) => $.company.label)}
          options={companies.map((value) => ({ value, label: t(($) => $.company.choices[value]) }))}
          value={company}
          onChange={choose}
        />
      </div>
      <Strips />
      <OutputTable />
      <Prose as="p" text={t(($) => $.company.bits)} />
      <Prose as="p" text={t(($) => $.company.modes)} />
    </Section>
  );
}

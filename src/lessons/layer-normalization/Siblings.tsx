import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { shownOf } from '../../state/derive';
import { Slider } from '../../ui/Slider';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { SetHistogram } from '../../workbench/SetHistogram';
import { useMessages } from '../../workbench/useMessages';
import { activeCellOf, setSizeOf } from '../../workbench/values';
import { afterSibling, operations, siblingGap, siblings } from './evidence';
import { SiblingChoice } from './SiblingChoice';

/** What each sibling leaves of one sample, and what it costs. */
function Comparison() {
  const { t } = useTranslation('layer-normalization');
  const { t: tCommon } = useTranslation();
  const state = usePicture((whole) => whole);
  const { n } = activeCellOf(state);
  const m = setSizeOf(shownOf(state));
  const facts = siblings.map((kind) => ({ kind, ...afterSibling(state, kind, n), ...operations(kind, m) }));
  const channels = state.shape[1];
  const rows = {
    mean: facts.map(({ mean }) => formatNumber(mean, 4)),
    meanSquare: facts.map(({ meanSquare }) => formatNumber(meanSquare, 4)),
    additions: facts.map(({ additions }) => String(additions)),
    multiplications: facts.map(({ multiplications }) => String(multiplications)),
    parameters: facts.map(({ kind }) => String(kind === 'rms' ? channels : 2 * channels)),
  };
  return (
    <table className="layer-figures">
      <caption>{t(($) => $.siblings.caption, { sample: n + 1, m })}</caption>
      <thead>
        <tr>
          <td />
          {siblings.map((kind) => (
            <th key={kind} scope="col">
              {tCommon(($) => $.methods[kind])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(Object.keys(rows) as (keyof typeof rows)[]).map((row) => (
          <tr key={row}>
            <th scope="row">{t(($) => $.siblings.rows[row])}</th>
            {rows[row].map((value, index) => (
              <td key={siblings[index]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How the two draw together as the sample's mean is taken away. */
function MeanSlider() {
  const { t } = useTranslation('layer-normalization');
  const messages = useMessages();
  const [percent, setPercent] = useState(100);
  const gap = usePicture((state) => siblingGap(state, activeCellOf(state).n, percent / 100));
  return (
    <>
      <div className="controls">
        <Slider
          label={t(($) => $.siblings.share)}
          value={percent}
          min={0}
          max={200}
          step={5}
          resetValue={100}
          format={(value) => formatNumber(value, 0)}
          onChange={setPercent}
          invalidMessage={messages.number(0, 200)}
        />
      </div>
      <p role="status">{t(($) => $.siblings.gap, { gap: formatSmall(gap) })}</p>
    </>
  );
}

/** RMSNorm beside Layer Normalization, on the same picture. */
export function Siblings() {
  const { t } = useTranslation('layer-normalization');
  return (
    <Section id="siblings" heading={t(($) => $.siblings.heading)}>
      <Prose as="p" text={t(($) => $.siblings.body)} />
      <SiblingChoice />
      <Prose as="p" text={t(($) => $.siblings.look)} />
      <SetHistogram />
      <Comparison />
      <Prose as="p" text={t(($) => $.siblings.equal)} />
      <MeanSlider />
      <Prose as="p" text={t(($) => $.siblings.cost)} />
    </Section>
  );
}

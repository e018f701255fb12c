import { useTranslation } from 'react-i18next';
import { methodClass } from '../../figures/method';
import { formatSmall } from '../../i18n/format';
import { abbreviations, methodKinds } from '../../workbench/methods';
import { MethodScope, usePicture } from '../../workbench/PictureContext';
import { useExperiments } from './ExperimentContext';
import { effectOf, type Moves } from './experiments';

/** How many outputs moved, and how far the farthest. */
function MovesCell({ moves: { moved, total, largest } }: { moves: Moves }) {
  const { t } = useTranslation('comparison');
  return (
    <td className={moved > 0 ? 'compare-moved' : 'compare-still'}>
      <span>{t(($) => $.effect.moved, { moved, total })}</span>{' '}
      {moved > 0 && <small>{t(($) => $.effect.largest, { largest: formatSmall(largest) })}</small>}
    </td>
  );
}

function Row({ hasTouched }: { hasTouched: boolean }) {
  const { t } = useTranslation();
  const kind = usePicture((state) => state.kind);
  const { samples } = useExperiments();
  const { touched, others } = usePicture((state) => effectOf(state, samples));
  return (
    <tr>
      <th scope="row">
        <abbr className={`compare-key ${methodClass(kind)}`} title={t(($) => $.methods[kind])}>
          {abbreviations[kind]}
        </abbr>
      </th>
      {hasTouched && <MovesCell moves={touched} />}
      <MovesCell moves={others} />
    </tr>
  );
}

/** Whose outputs moved, method by method. */
export function EffectTable() {
  const { t } = useTranslation('comparison');
  const { samples } = useExperiments();
  const hasTouched = usePicture((state) => effectOf(state, samples).touched.total > 0);
  return (
    <table className="compare-effect">
      <caption>{t(($) => $.effect.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.effect.method)}</th>
          {hasTouched && <th scope="col">{t(($) => $.effect.touched)}</th>}
          <th scope="col">{t(($) => $.effect.others)}</th>
        </tr>
      </thead>
      <tbody>
        {methodKinds.map((kind) => (
          <MethodScope key={kind} kind={kind}>
            <Row hasTouched={hasTouched} />
          </MethodScope>
        ))}
      </tbody>
    </table>
  );
}

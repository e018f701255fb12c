import { useTranslation } from 'react-i18next';
import { formatSmall } from '../../i18n/format';
import { effectOn } from '../../state/batchChanges';
import type { PictureState } from '../../state/picture';
import { LiveRegion } from '../../ui/LiveRegion';
import { abbreviations, methodKinds } from '../methods';
import { usePicture } from '../PictureContext';

/** What the last change did to everybody else, under every method: the same tensors, other sets. */
export function EffectTable({ before }: { before: PictureState }) {
  const { t } = useTranslation('changes');
  const after = usePicture((whole) => whole);
  const effects = methodKinds.map((kind) => ({ kind, ...effectOn(before, after, kind) }));
  if (effects[0]?.total === 0) return <p>{t(($) => $.effect.nobody)}</p>;
  const list = effects
    .map(({ kind, moved, total }) => t(($) => $.effect.item, { method: abbreviations[kind], moved, total }))
    .join(', ');
  return (
    <>
      <p className="change-title">{t(($) => $.effect.title)}</p>
      <table className="changes-effect">
        <caption>{t(($) => $.effect.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.effect.method)}</th>
            <th scope="col">{t(($) => $.effect.moved)}</th>
            <th scope="col">{t(($) => $.effect.farthest)}</th>
          </tr>
        </thead>
        <tbody>
          {effects.map(({ kind, moved, total, farthest }) => (
            <tr key={kind} aria-current={kind === after.kind ? 'true' : undefined}>
              <th scope="row">{abbreviations[kind]}</th>
              <td>{t(($) => $.effect.count, { moved, total })}</td>
              <td>{formatSmall(farthest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <LiveRegion message={t(($) => $.effect.said, { list })} />
    </>
  );
}

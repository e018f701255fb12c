import { useTranslation } from 'react-i18next';
import type { Cell } from '../../engine/index';
import { sameCell } from '../../figures/cell';
import { formatNumber } from '../../i18n/format';
import { type GradientSource, gradientSources } from '../../state/gradient';
import { picksOf } from '../../state/picks';
import { Segmented } from '../../ui/Segmented';
import { Count } from '../DataControls';
import { usePicture, usePictureStore } from '../PictureContext';
import { placeOf } from '../usePictureLabels';
import { activeCellOf } from '../values';
import { type HeadAnswer, headBatches, headRounds } from './lossGradient';

/** What the trained head says of the batch, or why it says nothing. */
function Answer({ answer }: { answer: HeadAnswer | null }) {
  const { t } = useTranslation('backward');
  const hasLabels = usePicture((state) => picksOf(state) !== null);
  if (!hasLabels) return <p role="status">{t(($) => $.asked.noLabels)}</p>;
  if (!answer) return <p role="status">{t(($) => $.asked.learning)}</p>;
  const { loss, right, dy } = answer;
  return (
    <p>
      {t(($) => $.asked.loss, { batches: headBatches, rounds: headRounds })}{' '}
      {t(($) => $.asked.answer, { loss: formatNumber(loss), right, total: dy.shape[0] })}
    </p>
  );
}

interface SourceChoiceProps {
  /** The cell that is asked, or whose map is. */
  readonly root: Cell;
  readonly answer: HeadAnswer | null;
}

/** Where the gradient at the outputs comes from, and of which cell, seed or loss. */
export function SourceChoice({ root, answer }: SourceChoiceProps) {
  const { t } = useTranslation('backward');
  const { store } = usePictureStore();
  const source = usePicture((state) => state.gradientSource);
  const seed = usePicture((state) => state.gradientSeed);
  const cell = usePicture(activeCellOf);
  const isThere = source === 'cell' ? sameCell(root, cell) : root.n === cell.n && root.c === cell.c;
  return (
    <>
      <Segmented<GradientSource>
        label={t(($) => $.source.label)}
        options={gradientSources.map((value) => ({ value, label: t(($) => $.source[value]) }))}
        value={source}
        onChange={(gradientSource) => store.setState({ gradientSource })}
      />
      {source === 'loss' && <Answer answer={answer} />}
      {source === 'random' && (
        <>
          <p>{t(($) => $.asked.random, { seed })}</p>
          <Count
            name={t(($) => $.seed)}
            value={seed}
            min={1}
            max={9999}
            onChange={(gradientSeed) => store.setState({ gradientSeed })}
          />
        </>
      )}
      {(source === 'cell' || source === 'map') && (
        <>
          <p>{t(($) => $.asked[source], placeOf(root))}</p>
          <p>
            <button type="button" aria-disabled={isThere} onClick={() => store.setState({ gradientCell: cell })}>
              {t(($) => $.move[source])}
            </button>
          </p>
        </>
      )}
    </>
  );
}

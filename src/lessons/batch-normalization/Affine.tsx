import { useTranslation } from 'react-i18next';
import { formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { undoNormalization } from '../../state/actions';
import { inputOf, outputOf, shownOf } from '../../state/derive';
import { AffineControls } from '../../workbench/AffineControls';
import { Section } from '../../workbench/LessonPage';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { SetHistogram } from '../../workbench/SetHistogram';
import { largestDifference } from './evidence';

/** How far the output is from the input, as γ and β stand now. */
function UndoResult() {
  const { t } = useTranslation('batch-normalization');
  const difference = usePicture((state) => formatSmall(largestDifference(outputOf(state), inputOf(state))));
  return <p role="status">{t(($) => $.affine.undoResult, { difference })}</p>;
}

export function Affine() {
  const { t } = useTranslation('batch-normalization');
  const { store } = usePictureStore();
  const undo = () => {
    const { mean, invStd } = shownOf(store.getState());
    undoNormalization(store, mean, invStd);
  };
  return (
    <Section id="affine" heading={t(($) => $.affine.heading)}>
      <Prose as="p" text={t(($) => $.affine.body)} />
      <AffineControls />
      <SetHistogram />
      <Prose as="p" text={t(($) => $.affine.try)} />
      <Prose as="p" text={t(($) => $.affine.undo)} />
      <p>
        <button type="button" onClick={undo}>
          {t(($) => $.affine.undoAction)}
        </button>
      </p>
      <UndoResult />
      <Prose as="p" text={t(($) => $.affine.bias)} />
      <Prose as="p" text={t(($) => $.affine.place)} />
    </Section>
  );
}

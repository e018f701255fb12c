import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { AffineControls, EpsilonControl } from '../../workbench/AffineControls';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';

export function Affine() {
  const { t } = useTranslation('layer-normalization');
  const [, channels, height, width] = usePicture((state) => state.shape);
  return (
    <Section id="affine" heading={t(($) => $.affine.heading)}>
      <Prose as="p" text={t(($) => $.affine.body)} />
      <AffineControls />
      <Prose as="p" text={t(($) => $.affine.counts, { channels, elements: channels * height * width })} />
      <Prose as="p" text={t(($) => $.affine.undo)} />
      <Prose as="p" text={t(($) => $.affine.epsilon)} />
      <div className="controls">
        <EpsilonControl />
      </div>
    </Section>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PhotoCanvas } from '../../figures/PhotoCanvas';
import { formatNumber, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { epsilonOf } from '../../state/derive';
import { LiveRegion } from '../../ui/LiveRegion';
import { ScrollBox } from '../../ui/ScrollBox';
import { Slider } from '../../ui/Slider';
import { LiveFormula } from '../../workbench/FormulaView';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { useMessages } from '../../workbench/useMessages';
import { ChannelTable } from './ChannelTable';
import { OwnPicture } from './OwnPicture';
import { PhotoChoice } from './PhotoChoice';
import { usePhotoStore, usePhotos } from './PhotoContext';
import { outsideShare, restyle, statisticsGap } from './photoMath';
import { limits } from './photoStore';

/** Content, style, and the content with the style's mean and standard deviation in each colour. */
function useStyle() {
  const content = usePhotos((state) => state.pictures[state.content] ?? null);
  const style = usePhotos((state) => state.pictures[state.style] ?? null);
  const strength = usePhotos((state) => state.strength);
  const epsilon = usePicture(epsilonOf);
  return useMemo(() => {
    const result = content && style && restyle(content, style, strength, epsilon);
    return {
      content,
      style,
      result,
      clipped: result ? outsideShare(result) : null,
      gap: result && style ? statisticsGap(result, style) : null,
    };
  }, [content, style, strength, epsilon]);
}

function Stage({ shown }: { shown: ReturnType<typeof useStyle> }) {
  const { t } = useTranslation('instance-normalization');
  const { clipped, gap } = shown;
  const facts =
    clipped === null || gap === null
      ? t(($) => $.contrast.loading)
      : t(($) => $.style.facts, { gap: formatSmall(gap), clipped: formatNumber(100 * clipped, 1) });
  return (
    <div className="photo-stage">
      <div className="photo-trio">
        {(['result', 'content', 'style'] as const).map((id) => (
          <figure key={id}>
            <PhotoCanvas tensor={shown[id]} label={t(($) => $.style.panels[id].label)} />
            <figcaption>{t(($) => $.style.panels[id].caption)}</figcaption>
          </figure>
        ))}
      </div>
      <p className="photo-verdict">{facts}</p>
      <LiveRegion message={facts} />
    </div>
  );
}

function Strength() {
  const { t } = useTranslation('instance-normalization');
  const messages = useMessages();
  const store = usePhotoStore();
  const strength = usePhotos((state) => state.strength);
  const { min, max } = limits.strength;
  return (
    <div className="controls">
      <Slider
        {...limits.strength}
        label={t(($) => $.style.strength)}
        value={strength}
        resetValue={1}
        format={formatNumber}
        invalidMessage={messages.number(min, max)}
        onChange={(value) => store.setState({ strength: value })}
      />
      <p className="button-row">
        <button
          type="button"
          onClick={() => store.setState(({ content, style }) => ({ content: style, style: content }))}
        >
          {t(($) => $.style.swap)}
        </button>
      </p>
    </div>
  );
}

// Within the section, so that it stands still while it is far from the screen.
function StyleBody() {
  const { t } = useTranslation('instance-normalization');
  const shown = useStyle();
  return (
    <>
      <div className="photo-intro">
        <Prose as="p" text={t(($) => $.style.idea)} />
        <ScrollBox className="formula-stack">
          <LiveFormula id="adain" />
        </ScrollBox>
        <Prose as="p" text={t(($) => $.style.plain)} />
      </div>
      <Stage shown={shown} />
      <div className="photo-rest">
        <PhotoChoice slot="content" label={t(($) => $.style.contentChoice)} />
        <PhotoChoice slot="style" label={t(($) => $.style.styleChoice)} />
        <Strength />
        <OwnPicture />
        <ChannelTable
          caption={t(($) => $.style.tableCaption)}
          rows={(['content', 'style', 'result'] as const).map((id) => ({
            name: t(($) => $.style.panels[id].caption),
            tensor: shown[id],
          }))}
        />
        <Prose as="p" text={t(($) => $.style.honest)} />
        <Prose as="p" text={t(($) => $.style.real)} />
      </div>
    </>
  );
}

/** Style by statistics: another picture's μ and σ as β and γ. */
export function Style() {
  const { t } = useTranslation('instance-normalization');
  return (
    <Section id="style" heading={t(($) => $.style.heading)}>
      <StyleBody />
    </Section>
  );
}

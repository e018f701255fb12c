import { useTranslation } from 'react-i18next';
import type { Tensor } from '../../engine/index';
import { PhotoCanvas } from '../../figures/PhotoCanvas';
import { formatNumber, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { LiveRegion } from '../../ui/LiveRegion';
import { Section } from '../../workbench/LessonPage';
import { ChannelTable } from './ChannelTable';
import { ContrastControls } from './ContrastControls';
import { MeasuredTable } from './MeasuredTable';
import { PhotoChoice } from './PhotoChoice';
import { colours } from './photoStore';
import { reach, useContrast } from './useContrast';

function Stage({ shown }: { shown: ReturnType<typeof useContrast> }) {
  const { t } = useTranslation('instance-normalization');
  const normal = { black: -reach, white: reach };
  const verdict = shown
    ? t(($) => $.contrast.verdicts[shown.verdict], { mirrored: formatSmall(shown.mirrored) })
    : t(($) => $.contrast.loading);
  const difference = shown ? formatSmall(shown.difference) : '·';
  const panels = [
    { id: 'x', tensor: shown?.x },
    { id: 'changed', tensor: shown?.changed },
    { id: 'before', tensor: shown?.before, ...normal },
    { id: 'after', tensor: shown?.after, ...normal },
  ] as const;
  return (
    <div className="photo-stage">
      <div className="photo-pairs">
        {panels.map(({ id, tensor: painted, ...range }) => (
          <figure key={id}>
            <PhotoCanvas tensor={painted ?? null} label={t(($) => $.contrast.panels[id].label)} {...range} />
            <figcaption>{t(($) => $.contrast.panels[id].caption)}</figcaption>
          </figure>
        ))}
      </div>
      <p className="photo-verdict">
        {t(($) => $.contrast.difference)} <strong>{difference}</strong>
        <br />
        {verdict}
      </p>
      <LiveRegion message={`${t(($) => $.contrast.difference)} ${difference} ${verdict}`} />
    </div>
  );
}

/** A photograph whose contrast and colour cast go in and do not come out. */
export function Contrast() {
  const { t } = useTranslation('instance-normalization');
  return (
    <Section id="contrast" heading={t(($) => $.contrast.heading)}>
      <ContrastBody />
    </Section>
  );
}

// Within the section, so that it stands still while it is far from the screen.
function ContrastBody() {
  const { t } = useTranslation('instance-normalization');
  const shown = useContrast();
  const maps = (painted: Tensor | undefined, range: { black?: number; white?: number }) =>
    colours.map((colour, channel) => (
      <PhotoCanvas key={colour} tensor={painted ?? null} channel={channel} {...range} />
    ));
  return (
    <>
      <div className="photo-intro">
        <Prose as="p" text={t(($) => $.contrast.intro)} />
        <Prose as="p" text={t(($) => $.contrast.try)} />
      </div>
      <Stage shown={shown} />
      <div className="photo-rest">
        <PhotoChoice slot="content" label={t(($) => $.contrast.choice)} />
        <ContrastControls />
        {shown && shown.outside > 0 && (
          <p className="small">{t(($) => $.contrast.outside, { share: formatNumber(100 * shown.outside, 1) })}</p>
        )}
        <ChannelTable
          caption={t(($) => $.contrast.tableBefore)}
          rows={[{ name: t(($) => $.contrast.panels.changed.caption), tensor: shown?.changed ?? null }]}
          maps={maps(shown?.changed, {})}
        />
        <ChannelTable
          caption={t(($) => $.contrast.tableAfter)}
          rows={[{ name: t(($) => $.contrast.panels.after.caption), tensor: shown?.after ?? null }]}
          maps={maps(shown?.after, { black: -reach, white: reach })}
        />
        <Prose as="p" text={t(($) => $.contrast.why)} />
        <Prose as="p" text={t(($) => $.contrast.ends)} />
        <MeasuredTable />
      </div>
    </>
  );
}

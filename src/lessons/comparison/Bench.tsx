import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWidth } from '../../figures/useWidth';
import type { MethodKind } from '../../state/picture';
import { Segmented } from '../../ui/Segmented';
import { lazyPart } from '../../workbench/lazyPart';
import { methodKinds } from '../../workbench/methods';
import { StageChoice } from '../../workbench/Picture';
import { Section } from '../../workbench/Section';
import { Gate } from '../../workbench/share/Gate';
import { usePictureNames } from '../../workbench/usePictureLabels';
import { useScreenHeight } from '../../workbench/useScreenHeight';
import { useExperiments } from './ExperimentContext';
import { type Experiment, experiments } from './experiments';
import { InputTile, MethodTile } from './Tile';

const Said = lazyPart(async () => (await import('./Said')).Said);
const Panel = lazyPart(async () => (await import('./Panel')).Panel);

/** From this width on, in units of which 16 are one rem, the pictures stand in three columns; comparison.css agrees. */
const threeColumns = 520;

/** Room for the thumbnails of the digits beside the maps. */
const thumbnailsFrom = 250;

/** What stands on one screen with the pictures, before a class too, and what belongs to each: names, numbers, gaps. */
const reserved = { bench: 104, presentation: 80, tile: 48 };

/** Names as short as the pictures are small. */
function useShortNames(width: number) {
  const names = usePictureNames();
  return useMemo(
    () => ({
      thumbnails: width >= thumbnailsFrom ? names.thumbnails : undefined,
      sampleLabel: (n: number) => String(n + 1),
      channelLabel: (c: number) => String(c + 1),
    }),
    [names, width],
  );
}

/** Whether the page is being shown to a class; the window is told by a resize when that begins and ends. */
function useIsPresented(): boolean {
  const [isPresented, setPresented] = useState(false);
  useEffect(() => {
    const look = () => setPresented('present' in document.documentElement.dataset);
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  return isPresented;
}

/** The input and the five methods, small enough to be seen at once. */
function Tiles() {
  const { ref, width } = useWidth<HTMLDivElement>(1000);
  const height = (useScreenHeight() ?? 900) - reserved.bench - (useIsPresented() ? reserved.presentation : 0);
  const [used, setUsed] = useState<MethodKind | 'input'>('input');
  const columns = width >= threeColumns ? 3 : 2;
  const rows = (methodKinds.length + 1) / columns;
  const tileWidth = Math.floor(width / columns) - 12;
  const names = useShortNames(tileWidth);
  const props = (id: MethodKind | 'input') => ({
    names,
    maxHeight: Math.max(110, Math.floor(height / rows) - reserved.tile),
    nominalWidth: tileWidth,
    isUsed: used === id,
    onUse: () => setUsed(id),
  });
  return (
    <div className="compare-tiles" ref={ref}>
      <InputTile {...props('input')} />
      {methodKinds.map((kind) => (
        <MethodTile key={kind} kind={kind} {...props(kind)} />
      ))}
    </div>
  );
}

/** What is done to the batch. */
function ExperimentChoice() {
  const { t } = useTranslation('comparison');
  const { experiment, begin } = useExperiments();
  return (
    <Segmented<Experiment>
      label={t(($) => $.experiments.label)}
      isLabelHidden
      options={experiments.map((value) => ({ value, label: t(($) => $.experiments.names[value]) }))}
      value={experiment}
      onChange={begin}
    />
  );
}

/** One tensor under all methods, and what can be tried on it. */
export function Bench() {
  const { t } = useTranslation('comparison');
  const bench = useRef<HTMLDivElement>(null);
  return (
    <Section id="together" heading={t(($) => $.bench.heading)}>
      <p className="compare-intro">{t(($) => $.bench.intro)}</p>
      <div className="compare-bench" ref={bench}>
        <div className="compare-layout">
          <div className="compare-bar">
            <ExperimentChoice />
            <Gate group="stage">
              <StageChoice />
            </Gate>
          </div>
          <Said at="picture" scrollTo={bench} />
          <Tiles />
          <div className="compare-panel">
            <Panel />
          </div>
        </div>
      </div>
    </Section>
  );
}

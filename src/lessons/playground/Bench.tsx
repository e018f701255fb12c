import { type ComponentType, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeSheets } from '../../figures/describe';
import { TensorSheets } from '../../figures/TensorSheets';
import { useSettled } from '../../figures/useSettled';
import { languages } from '../../i18n/languages';
import { loadTexts } from '../../i18n/load';
import {
  groupsOf,
  hasCube,
  inputOf,
  isBigOf,
  normalizedOf,
  type PlaygroundState,
  paintedOf,
  selectedOf,
  setCell,
  shapeOf,
  stageOf,
  viewOf,
} from '../../state/playground';
import { domainFor, inputDomain, normalizedDomain } from '../../workbench/colourDomain';
import { lazyPart } from '../../workbench/lazyPart';
import { loadViews } from '../../workbench/loadViews';
import { StageButtons } from '../../workbench/StageButtons';
import { useLate } from '../../workbench/useLate';
import { formatCell, placeOf } from '../../workbench/usePictureLabels';
import { usePictureHeight } from '../../workbench/useScreenHeight';
import { cellValue } from '../../workbench/values';
import { useBig, usePlayground, usePlaygroundStore, useSheetNames } from './PlaygroundContext';
import { Readout } from './Readout';
import { isMethod, nameOf } from './rule';

const LateViewButtons = lazyPart(async () => (await import('../../workbench/ViewChoice')).ViewButtons);

/** What the chosen rule is called. */
export const ruleNameOf = (state: PlaygroundState) => nameOf({ ...state, groups: groupsOf(state) }, shapeOf(state));

/** The colours run from −domain to +domain. */
export function useDomain(): number {
  const x = usePlayground((state) => (isBigOf(state) ? null : inputOf(state)));
  const reach = useBig(({ shown }) => shown?.reach ?? 0);
  const stage = usePlayground(stageOf);
  const ofInput = useMemo(() => (x ? inputDomain(x) : domainFor(reach)), [x, reach]);
  return stage === 'input' || stage === 'centred' ? ofInput : normalizedDomain;
}

/** The live tensor. A rule without a name takes no method's hue. */
function Picture() {
  const { t } = useTranslation('picture');
  const store = usePlaygroundStore();
  const stage = usePlayground(stageOf);
  const tensor = usePlayground(paintedOf);
  const group = usePlayground((state) => normalizedOf(state).group);
  const selected = usePlayground(selectedOf);
  const isPinned = usePlayground((state) => state.pinned !== null && selectedOf(state) === state.pinned);
  const name = usePlayground(ruleNameOf);
  const view = usePlayground(viewOf);
  const turn = usePlayground((state) => state.turn);
  const Shown = useLate(view === 'cube', loadViews) ?? TensorSheets;
  const names = useSheetNames();
  const domain = useDomain();
  const maxHeight = usePictureHeight();
  const { key, values } = useMemo(
    () => describeSheets({ tensor, group, selected, pinned: isPinned }),
    [tensor, group, selected, isPinned],
  );
  const description =
    key === 'none'
      ? t(($) => $.state.none, { sets: values.sets })
      : t(($) => $.state[key], { ...placeOf(values), ...values, value: formatCell(values.value) });
  const [samples, channels, height, width] = tensor.shape;
  return (
    <div className={`picture playground-picture${isMethod(name) ? '' : ' is-unnamed'}`}>
      <Shown
        view={view}
        turn={turn}
        onTurn={(next) => store.setState({ turn: next })}
        tensor={tensor}
        group={group}
        method={isMethod(name) ? name : 'batch'}
        domain={domain}
        selected={selected}
        pinned={isPinned}
        onPoint={(pointed) => store.setState({ pointed })}
        onPin={(pinned) => store.setState({ pinned })}
        onDragValue={(cell, delta) => setCell(store, cell, cellValue(inputOf(store.getState()), cell) + delta)}
        names={names}
        formatCell={formatCell}
        label={t(($) => $.label, { stage: t(($) => $.stage[stage]), samples, channels, height, width })}
        description={useSettled(description)}
        instructions={t(($) => $.instructions)}
        {...(maxHeight && { maxHeight })}
      />
    </div>
  );
}

/** The picture of a tensor too large for the page itself, and its cell's numbers: their code and texts come when wanted. */
function LateBigBench() {
  const { t, i18n } = useTranslation('playground');
  const [Loaded, setLoaded] = useState<ComponentType | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const texts = languages.map((language) => loadTexts(i18n, language, ['big']));
    Promise.all([import('./big/BigBench'), ...texts])
      .then(([{ BigBench }]) => setLoaded(() => BigBench))
      .catch(() => setFailed(true));
  }, [i18n]);
  if (Loaded) return <Loaded />;
  return <p role="status">{hasFailed ? t(($) => $.big.failed) : t(($) => $.big.loading)}</p>;
}

/** The picture and the chosen cell's numbers: what stays in sight while everything else is tried. */
export function Bench() {
  const { t } = useTranslation('picture');
  const store = usePlaygroundStore();
  const stage = usePlayground(stageOf);
  const isCentred = usePlayground((state) => state.isCentred);
  const isBig = usePlayground(isBigOf);
  const isCubePossible = usePlayground(hasCube);
  const view = usePlayground(viewOf);
  return (
    <section className="workbench" aria-label={t(($) => $.title)}>
      <div className="workbench-top">
        <StageButtons value={stage} isCentred={isCentred} onChange={(next) => store.setState({ stage: next })} />
        {isCubePossible && <LateViewButtons value={view} onChange={(next) => store.setState({ view: next })} />}
      </div>
      {isBig ? (
        <LateBigBench />
      ) : (
        <>
          <Picture />
          <Readout />
        </>
      )}
    </section>
  );
}

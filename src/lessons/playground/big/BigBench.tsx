import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cellCount, setCount } from '../../../engine/index';
import { BigSheets } from '../../../figures/BigSheets';
import { formatCount } from '../../../i18n/format';
import { isBigOf, poolOf, selectedOf, shapeOf, stageOf } from '../../../state/playground';
import { domainFor, normalizedDomain } from '../../../workbench/colourDomain';
import { formatCell, placeOf } from '../../../workbench/usePictureLabels';
import { usePictureHeight } from '../../../workbench/useScreenHeight';
import { cellValue } from '../../../workbench/values';
import { ruleNameOf } from '../Bench';
import { useBig, useBigStore, usePlayground, usePlaygroundStore } from '../PlaygroundContext';
import { ReadoutView } from '../Readout';
import { isMethod } from '../rule';
import { startBigClient } from './client';
import { type BigStore, nothingBig, type Shown } from './store';
import { wantedOf } from './wanted';

/** Asks a worker for whatever is chosen, past React: a slider's every step may be overtaken by the next. */
function useWorker(): void {
  const store = usePlaygroundStore();
  const big = useBigStore();
  useEffect(() => {
    const client = startBigClient(big);
    const ask = () => {
      const state = store.getState();
      if (isBigOf(state)) client.ask(wantedOf(state), state.own?.x);
    };
    ask();
    const stop = store.subscribe(ask);
    return () => {
      stop();
      client.close();
      big.setState(nothingBig);
    };
  }, [store, big]);
}

const domainOf = ({ wanted: { stage }, reach }: Shown) =>
  stage === 'input' || stage === 'centred' ? domainFor(reach) : normalizedDomain;

/** What the painter takes its values from. */
const sourceOf = (big: BigStore) => ({
  get() {
    const { shown } = big.getState();
    return { tensor: shown?.tensor ?? null, domain: shown ? domainOf(shown) : 1 };
  },
  subscribe: (listener: () => void) =>
    big.subscribe(({ shown }, before) => {
      if (shown?.tensor !== before.shown?.tensor) listener();
    }),
});

/** The sentence that tells what is shown, and of which cell. */
function useDescription(): string {
  const { t } = useTranslation('picture');
  const shape = usePlayground(shapeOf);
  const pool = usePlayground(poolOf);
  const selected = usePlayground(selectedOf);
  const shown = useBig((state) => state.shown);
  const isThere = shown?.tensor.shape.join() === shape.join();
  if (!selected || !isThere) return t(($) => $.state.none, { sets: setCount(pool, shape) });
  return t(($) => $.state.pinned, {
    ...placeOf(selected),
    value: formatCell(cellValue(shown.tensor, selected)),
    setSize: cellCount(pool),
    setSamples: pool[0],
    setChannels: pool[1],
  });
}

/** True once something has been waited for so long that a reader would wonder. */
function useIsSlow(isPending: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isPending) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), 150);
    return () => clearTimeout(timer);
  }, [isPending]);
  return isSlow;
}

/** How many cells there are and what works them out, or that it is at work. */
function Status() {
  const { t } = useTranslation('big');
  const shape = usePlayground(shapeOf);
  const failure = useBig((state) => state.failure);
  const engine = useBig((state) => state.shown?.engine);
  const isSlow = useIsSlow(useBig((state) => state.isPending));
  const cells = formatCount(cellCount(shape));
  if (failure) return <p role="alert">{t(($) => $.failed, { reason: failure })}</p>;
  return (
    <p className="big-status" role="status">
      {isSlow || !engine ? t(($) => $.computing, { cells }) : t(($) => $.engine[engine], { cells })}
    </p>
  );
}

/** The picture of a tensor that a worker works out, and the chosen cell's numbers. */
export function BigBench() {
  useWorker();
  const { t } = useTranslation('big');
  const { t: tPicture } = useTranslation('picture');
  const store = usePlaygroundStore();
  const big = useBigStore();
  const source = useMemo(() => sourceOf(big), [big]);
  const shape = usePlayground(shapeOf);
  const pool = usePlayground(poolOf);
  const stage = usePlayground(stageOf);
  const selected = usePlayground(selectedOf);
  const name = usePlayground(ruleNameOf);
  const shown = useBig((state) => state.shown);
  const maxHeight = usePictureHeight();
  const description = useDescription();
  const [samples, channels, height, width] = shape;
  return (
    <>
      <div className={`picture playground-picture${isMethod(name) ? '' : ' is-unnamed'}`}>
        <BigSheets
          shape={shape}
          pool={pool}
          method={isMethod(name) ? name : 'batch'}
          source={source}
          selected={selected}
          onSelect={(pinned) => store.setState({ pinned, pointed: null })}
          formatCell={formatCell}
          labels={{
            picture: tPicture(($) => $.label, {
              stage: tPicture(($) => $.stage[stage]),
              samples,
              channels,
              height,
              width,
            }),
            description,
            instructions: t(($) => $.instructions),
            zoomIn: t(($) => $.zoomIn),
            zoomOut: t(($) => $.zoomOut),
            whole: t(($) => $.whole),
          }}
          {...(maxHeight && { maxHeight })}
        />
      </div>
      <Status />
      {shown && (
        <ReadoutView
          cell={shown.wanted.cell}
          isCentred={shown.wanted.isCentred}
          setSize={cellCount(shown.wanted.pool)}
          worked={shown.worked}
        />
      )}
      <p className="small big-hint">{t(($) => $.hint)}</p>
    </>
  );
}

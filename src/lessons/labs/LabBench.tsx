import '../../workbench/workbench.css';
import './labs.css';
import {
  type ComponentType,
  memo,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { KnownWidth, useWidth } from '../../figures/useWidth';
import { type Controls as LabControls, startOf } from '../../labs/control';
import type { Snapshot } from '../../labs/lab';
import type { LabId } from '../../labs/registry';
import { settingsKey } from '../../labs/runs';
import { useEstimate } from '../../labs/useEstimate';
import { writeUrl } from '../../state/url';
import { LiveRegion } from '../../ui/LiveRegion';
import { AddressNotes, LinkButtons } from '../../workbench/SettingsLink';
import { Controls } from './Controls';
import { configUrl, fitConfig } from './configUrl';
import { Findings } from './Findings';
import { Later } from './Later';
import { Numbers } from './Numbers';
import { Prediction } from './Prediction';
import { RunBar } from './RunBar';
import { Still } from './Still';
import { useRuns } from './useRuns';
import type { AnyConfig, AnyResult, AnyView, LabView } from './view';

/** A bench, and what it shows, which its texts have to fit. */
export type AnyBench = ComponentType<BenchProps> & { readonly view: AnyView };

/** Where a lab of any kind becomes one that the bench can show. */
export function benchOf<Config, Result extends Snapshot<Config>>(view: LabView<Config, Result>): AnyBench {
  const any = view as unknown as AnyView;
  const initial = startOf(any.lab.controls as LabControls<AnyConfig>);
  const link = { table: configUrl(any.lab.controls), initial };
  function Bench({ settings, fullLab }: BenchProps) {
    if (!settings) return <LabBench view={any} link={link} />;
    const config = { ...initial, ...settings } as AnyConfig;
    return (
      <SmallBench view={any} initial={config}>
        {fullLab?.(writeUrl(link.table, config, initial))}
      </SmallBench>
    );
  }
  return Object.assign(Bench, { view: any });
}

export interface BenchProps {
  /** Runs with these, once, in a small place; without them all can be set. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What stands below a small one: it is given the query that opens the same settings in the full one. */
  readonly fullLab?: (query: string) => ReactNode;
}

/** The run, the picture and the verdict, with settings made beforehand but for the seed. It runs as soon as it is there. */
function SmallBench({ view, initial, children }: { view: AnyView; initial: AnyConfig; children: ReactNode }) {
  const { t } = useTranslation('labs/experiment');
  const [config, setConfig] = useState(initial);
  const runs = useRuns(view);
  const { state, result, start } = runs;
  const { phase } = state;
  // The reader has asked for one run, with the first settings.
  useEffect(() => {
    start(initial);
  }, []);
  const again = () => {
    const next = nextSeed(view, config);
    setConfig(next);
    start(next);
  };
  return (
    <div className="lab-bench lab-small">
      <RunBar
        runs={runs}
        onRun={() => start(config)}
        onStep={() => runs.step(config)}
        onAgain={again}
        seed={config.seed}
        estimate={null}
      />
      {result && <Shown view={view} result={result} others={runs.others} />}
      {runs.others.length > 0 && <p className="lab-note">{t(($) => $.bands, { count: runs.others.length })}</p>}
      {result && <Findings view={view} result={result} isDone={phase === 'done'} />}
      {children}
      <LiveRegion message={phase === 'idle' ? '' : t(($) => $.phase[phase])} />
    </div>
  );
}

interface ShownProps {
  readonly view: AnyView;
  readonly result: AnyResult;
  readonly others: readonly AnyResult[];
}

/** The picture alone is drawn anew with a stretch of the run, and stays as it is when only a button has changed. */
const Shown = memo(function Shown({ view, result, others }: ShownProps) {
  return <view.Picture result={result} others={others} />;
});

/** The same settings with the seed after theirs. */
function nextSeed({ lab: { controls } }: AnyView, config: AnyConfig): AnyConfig {
  const { minimum, maximum } = controls.seed as { minimum: number; maximum: number };
  return { ...config, seed: config.seed < maximum ? config.seed + 1 : minimum };
}

/** What stands below comes last, so many frames after the bench. */
const ASIDE = 12;

interface LabBenchProps {
  readonly view: AnyView;
  readonly link: { readonly table: ReturnType<typeof configUrl>; readonly initial: AnyConfig };
}

/** Predict, set, run, watch, read the verdict, take the numbers along. */
function LabBench({ view, link }: LabBenchProps) {
  const { t } = useTranslation('labs/experiment');
  const [store] = useState(() => createStore<AnyConfig>(() => link.initial));
  const config = useStore(store);
  const runs = useRuns(view);
  const { state, result } = runs;
  const picture = useRef<HTMLDivElement>(null);
  const room = useWidth<HTMLDivElement>(0);
  const { phase } = state;
  const isOld = result !== null && settingsKey(result.config) !== settingsKey(config);
  const linked = { store, ...link };
  // The picture of a finished run first, then what else it changes.
  const answer = useDeferredValue(phase === 'done' ? result : null);
  const told = useDeferredValue(result);
  // The same element while a run goes on, so that React leaves it alone.
  const settings = useMemo(
    () => (
      <>
        <Later frames={2}>
          <Controls
            view={view}
            config={config}
            onChange={(change) => {
              setChanged(true);
              store.setState(change);
            }}
          />
        </Later>
        <Later frames={3}>
          <LinkButtons store={store} {...link} />
        </Later>
      </>
    ),
    [view, link, store, config],
  );
  const [isChanged, setChanged] = useState(false);
  const isIdle = !runs.isLoading && !['running', 'paused', 'asking'].includes(phase);
  const isRun = phase === 'done' && !isOld;
  const estimate = useEstimate(view.lab.id as LabId, config as never, isChanged && isIdle && !isRun);
  const again = () => {
    const next = nextSeed(view, config);
    store.setState(next);
    runs.start(next);
  };
  return (
    <div className="lab-bench">
      <AddressNotes {...linked} fit={fitConfig} />
      <div className="lab-settings">
        <Later>
          <Prediction view={view} result={answer} onPredict={() => runs.start(config)} />
        </Later>
        {settings}
      </div>
      <div ref={room.ref} className="lab-run">
        <RunBar
          runs={runs}
          onRun={() => runs.start(config)}
          onStep={() => runs.step(config)}
          onAgain={again}
          seed={config.seed}
          estimate={isRun ? null : estimate}
        />
        {result && (
          <>
            {isOld && <p className="lab-note">{t(($) => $.old)}</p>}
            <div ref={picture} className="lab-picture">
              <KnownWidth value={room.isMeasured ? room.width : null}>
                <Shown view={view} result={result} others={runs.others} />
              </KnownWidth>
            </div>
            {runs.others.length > 0 && <p className="lab-note">{t(($) => $.bands, { count: runs.others.length })}</p>}
          </>
        )}
        {result && (
          <Later frames={2}>
            <Findings view={view} result={result} isDone={phase === 'done'} />
          </Later>
        )}
        {result && phase !== 'running' && (
          <Later frames={3}>
            <Numbers view={view} runs={[...runs.others, result]} picture={picture} />
          </Later>
        )}
        {view.Aside && (
          <Later frames={ASIDE}>
            <Still isStill={phase === 'running'}>
              <view.Aside result={told} />
            </Still>
          </Later>
        )}
      </div>
      <LiveRegion message={phase === 'idle' ? '' : t(($) => $.phase[phase])} />
    </div>
  );
}

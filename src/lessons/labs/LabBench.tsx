import '../../workbench/workbench.css';
import { type ComponentType, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Controls as LabControls, startOf } from '../../labs/control';
import type { Snapshot } from '../../labs/lab';
import { settingsKey } from '../../labs/runs';
import { LiveRegion } from '../../ui/LiveRegion';
import { AddressNotes, LinkButtons } from '../../workbench/SettingsLink';
import { Controls } from './Controls';
import { configUrl, fitConfig } from './configUrl';
import { Findings } from './Findings';
import { Numbers } from './Numbers';
import { Prediction } from './Prediction';
import { RunBar } from './RunBar';
import { useRuns } from './useRuns';
import type { AnyConfig, AnyView, LabView } from './view';

/** Where a lab of any kind becomes one that the bench can show. */
export function benchOf<Config, Result extends Snapshot<Config>>(view: LabView<Config, Result>): ComponentType {
  const any = view as unknown as AnyView;
  const initial = startOf(any.lab.controls as LabControls<AnyConfig>);
  const link = { table: configUrl(any.lab.controls), initial };
  return function Bench() {
    return <LabBench view={any} link={link} />;
  };
}

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
  const { phase } = state;
  const isOld = result !== null && settingsKey(result.config) !== settingsKey(config);
  const linked = { store, ...link };
  const again = () => {
    const { minimum, maximum } = view.lab.controls.seed as { minimum: number; maximum: number };
    const seed = config.seed < maximum ? config.seed + 1 : minimum;
    store.setState({ seed });
    runs.start({ ...config, seed });
  };
  return (
    <div className="lab-bench">
      <AddressNotes {...linked} fit={fitConfig} />
      <div className="lab-settings">
        <Prediction view={view} result={phase === 'done' ? result : null} onPredict={() => runs.start(config)} />
        <Controls view={view} config={config} onChange={(change) => store.setState(change)} />
        <LinkButtons {...linked} />
      </div>
      <div className="lab-run">
        <RunBar
          runs={runs}
          onRun={() => runs.start(config)}
          onStep={() => runs.step(config)}
          onAgain={again}
          seed={config.seed}
        />
        {result && (
          <>
            {isOld && <p className="lab-note">{t(($) => $.old)}</p>}
            <div ref={picture} className="lab-picture">
              <view.Picture result={result} others={runs.others} />
            </div>
            {runs.others.length > 0 && <p className="lab-note">{t(($) => $.bands, { count: runs.others.length })}</p>}
          </>
        )}
        {result && <Findings view={view} result={result} isDone={phase === 'done'} />}
        {result && <Numbers view={view} runs={[...runs.others, result]} picture={picture} />}
        {view.Aside && <view.Aside result={result} />}
      </div>
      <LiveRegion message={phase === 'idle' ? '' : t(($) => $.phase[phase])} />
    </div>
  );
}

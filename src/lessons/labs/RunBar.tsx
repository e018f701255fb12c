import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Callout } from '../../ui/Callout';
import type { Runs } from './useRuns';

const seconds = (milliseconds: number) => formatNumber(milliseconds / 1000, milliseconds < 9500 ? 1 : 0);

interface RunBarProps {
  readonly runs: Runs;
  readonly onRun: () => void;
  readonly onStep: () => void;
  readonly onAgain: () => void;
  readonly seed: number;
  /** What a run with the settings as they stand takes, in milliseconds, where that was measured. */
  readonly estimate: number | null;
}

/** Starts, halts, steps and ends a run, and says how it stands. The buttons keep their places, so that a hand finds them. */
export function RunBar({ runs, onRun, onStep, onAgain, seed, estimate }: RunBarProps) {
  const { t } = useTranslation('labs/experiment');
  const { state, isLoading, pause, goOn, cancel } = runs;
  const { phase } = state;
  const isHalted = phase === 'paused' || phase === 'asking';
  const isAlive = isLoading || phase === 'running' || isHalted;
  const main = phase === 'running' ? pause : isHalted ? goOn : onRun;
  return (
    <div className="lab-runbar">
      <p className="button-row">
        <button type="button" className="primary" aria-disabled={isLoading} onClick={isLoading ? undefined : main}>
          {phase === 'running' ? t(($) => $.pause) : isHalted ? t(($) => $.goOn) : t(($) => $.run)}
        </button>
        <Minor isOff={isLoading || phase === 'running' || phase === 'asking'} onPress={onStep}>
          {t(($) => $.step)}
        </Minor>
        <Minor isOff={!isAlive} onPress={cancel}>
          {t(($) => $.cancel)}
        </Minor>
        <Minor isOff={isAlive || phase === 'idle'} onPress={onAgain}>
          {t(($) => $.again, { seed })}
        </Minor>
      </p>
      <Progress runs={runs} estimate={estimate} />
      {phase === 'asking' && state.expected !== null && (
        <Callout kind="caveat" title={t(($) => $.long.title)}>
          <p>{t(($) => $.long.body, { seconds: seconds(state.expected) })}</p>
        </Callout>
      )}
      {state.isSynthetic && (
        <Callout kind="caveat" title={t(($) => $.synthetic.title)}>
          <p>{t(($) => $.synthetic.body)}</p>
        </Callout>
      )}
      {state.reason !== null && (
        <Callout kind="caveat" title={t(($) => $.trouble.slow)}>
          <p>
            {t(($) => $.trouble.reason)} <code lang="en">{state.reason}</code>
          </p>
        </Callout>
      )}
      {state.trouble !== null && (
        <Callout kind="caveat" title={phase === 'failed' ? t(($) => $.trouble.failed) : t(($) => $.trouble.restarted)}>
          <p>
            {t(($) => $.trouble.reason)} <code lang="en">{state.trouble}</code>
          </p>
        </Callout>
      )}
    </div>
  );
}

/** Keeps its place and its focus when there is nothing for it to do. */
function Minor({ isOff, onPress, children }: { isOff: boolean; onPress: () => void; children: string }) {
  return (
    <button type="button" aria-disabled={isOff} onClick={isOff ? undefined : onPress}>
      {children}
    </button>
  );
}

function Progress({ runs, estimate }: Pick<RunBarProps, 'runs' | 'estimate'>) {
  const { t } = useTranslation('labs/experiment');
  const id = useId();
  const { state, result, isLoading } = runs;
  const { phase, milliseconds, expected } = state;
  const share = result?.progress ?? 0;
  const left = expected === null ? null : Math.max(0, expected - milliseconds);
  const words = () => {
    if (isLoading) return t(($) => $.status.loading);
    const isOver = phase !== 'running' && phase !== 'paused' && phase !== 'asking';
    if (isOver && estimate !== null) {
      const takes = t(($) => $.status.estimate, { seconds: seconds(estimate) });
      return phase === 'cancelled' ? `${t(($) => $.status.cancelled)} ${takes}` : takes;
    }
    if (phase === 'done') return t(($) => $.status.done, { seconds: seconds(milliseconds) });
    if (phase === 'idle' || phase === 'cancelled' || phase === 'failed') return t(($) => $.status[phase]);
    // The first moments say little about the rest.
    if (left === null || milliseconds < 200) return t(($) => $.status.begun);
    const values = { percent: formatNumber(share * 100, 0), seconds: seconds(left) };
    return phase === 'running' ? t(($) => $.status.running, values) : t(($) => $.status.halted, values);
  };
  return (
    <p className="lab-progress">
      <progress aria-labelledby={id} max={1} value={share} />
      <span id={id}>{words()}</span>
    </p>
  );
}

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ValleyMap } from '../../figures/ValleyMap';
import { formatNumber, formatSmall } from '../../i18n/format';
import { LiveRegion } from '../../ui/LiveRegion';
import { useScreenHeight } from '../../workbench/useScreenHeight';
import { useFirst, useFirstStore } from './FirstLesson';
import { descentsOf, lastStepOf, type Slope, slopes, standingOf } from './walks';

/** A long walk is shown in no more pictures than this. */
const mostPictures = 80;
const pictureMs = 90;

/** Takes the steps one after another while the store says so. */
function useWalking() {
  const store = useFirstStore();
  const isWalking = useFirst((state) => state.isWalking);
  useEffect(() => {
    if (!isWalking) return;
    const timer = setInterval(() => {
      const state = store.getState();
      const last = lastStepOf(state);
      const step = Math.min(last, state.step + Math.ceil(last / mostPictures));
      store.setState({ step, isWalking: step < last });
    }, pictureMs);
    return () => clearInterval(timer);
  }, [store, isWalking]);
}

/** How far the walk on a landscape has come, in words. */
function useStanding(slope: Slope) {
  const { t } = useTranslation('normalization');
  const { walk } = useFirst((state) => descentsOf(state)[slope]);
  const step = useFirst((state) => state.step);
  const { taken, loss, kind } = standingOf(walk, step);
  const text = t(($) => $.valley.standing[kind], {
    steps: taken,
    loss: formatSmall(loss),
    reached: walk.reached ?? 0,
  });
  return { taken, text, name: t(($) => $.valley[slope]) };
}

/** Reads out where both walks have come to, once they stand still. */
function StandingRegion() {
  const raw = useStanding('raw');
  const normalized = useStanding('normalized');
  return <LiveRegion message={[raw, normalized].map(({ name, text }) => `${name}: ${text}`).join('; ')} />;
}

function SlopeMap({ slope, maxHeight }: { slope: Slope; maxHeight: number | null }) {
  const { t } = useTranslation('normalization');
  const descent = useFirst((state) => descentsOf(state)[slope]);
  const unit = useFirst((state) => state.unit);
  const { taken, text: standing, name } = useStanding(slope);
  const range = 2 * Math.abs(descent.valley.centre[1]);
  return (
    <div className="valley-bench-map">
      <p>
        <strong>{name}</strong> <span>{standing}</span>
      </p>
      <ValleyMap
        valley={descent.valley}
        path={descent.walk.path.slice(0, taken + 1)}
        labels={{
          description: t(($) => $.valley.description, { name, standing }),
          across: slope === 'raw' ? t(($) => $.valley.perKilometre) : t(($) => $.valley.perDeviationDistance),
          up:
            slope === 'normalized' ? t(($) => $.valley.perDeviationTime) : t(($) => $.valley.perUnit, { count: unit }),
        }}
        formatTick={(value) => formatNumber(value, range < 1 ? 2 : Number.isInteger(value) ? 0 : 1)}
        {...(maxHeight && { maxHeight })}
      />
    </div>
  );
}

/** Both landscapes, one above the other, and the walk on both: stays in sight while the second part is read. */
export function ValleyBench() {
  const { t } = useTranslation('normalization');
  const store = useFirstStore();
  const isWalking = useFirst((state) => state.isWalking);
  const step = useFirst((state) => state.step);
  const height = useScreenHeight();
  useWalking();
  const toggle = () => {
    const state = store.getState();
    const isOver = state.step >= lastStepOf(state);
    store.setState(state.isWalking ? { isWalking: false } : { isWalking: true, ...(isOver && { step: 0 }) });
  };
  return (
    <section className="workbench" aria-label={t(($) => $.valley.title)}>
      {slopes.map((slope) => (
        <SlopeMap key={slope} slope={slope} maxHeight={height && Math.max(120, 0.34 * height)} />
      ))}
      <p className="button-row valley-buttons">
        <button type="button" className="primary" onClick={toggle}>
          {t(($) => (isWalking ? $.valley.pause : $.valley.play))}
        </button>
        <button type="button" onClick={() => store.setState({ step: step + 1, isWalking: false })}>
          {t(($) => $.valley.step)}
        </button>
        <button type="button" disabled={step === 0} onClick={() => store.setState({ step: 0, isWalking: false })}>
          {t(($) => $.valley.reset)}
        </button>
      </p>
      <StandingRegion />
    </section>
  );
}

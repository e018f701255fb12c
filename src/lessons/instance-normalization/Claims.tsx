import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from '../../engine/index';
import { formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { editCell, restoreCell } from '../../state/actions';
import { epsilonOf, inputOf, shownOf } from '../../state/derive';
import type { PictureState } from '../../state/picture';
import { Callout } from '../../ui/Callout';
import { Section } from '../../workbench/LessonPage';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { activeCellOf, cellValue, setSizeOf } from '../../workbench/values';
import { movedByLeaving } from './evidence';
import { usePhotos } from './PhotoContext';
import { restyle, statisticsGap } from './photoMath';

type ClaimId = 'style' | 'batch' | 'feature';

/** One claim: what is said, what is known, what this page shows, and where it ends. */
function Claim({ id, live, children }: { id: ClaimId; live: string; children?: ReactNode }) {
  const { t } = useTranslation('instance-normalization');
  return (
    <section className="claim">
      <h3>{t(($) => $.claims[id].title)}</h3>
      <Callout kind="evidence" title={t(($) => $.claims.labels.evidence)}>
        <Prose as="p" text={t(($) => $.claims[id].evidence)} />
      </Callout>
      <Callout kind="claim" title={t(($) => $.claims.labels.live)}>
        <Prose as="p" text={live} />
        {children}
      </Callout>
      <Callout kind="caveat" title={t(($) => $.claims.labels.caveat)}>
        <Prose as="p" text={t(($) => $.claims[id].caveat)} />
      </Callout>
    </section>
  );
}

function StyleClaim() {
  const { t } = useTranslation('instance-normalization');
  const content = usePhotos(({ pictures, content: id }) => pictures[id]);
  const style = usePhotos(({ pictures, style: id }) => pictures[id]);
  const epsilon = usePicture(epsilonOf);
  const gaps = useMemo(
    () =>
      content &&
      style && {
        before: statisticsGap(content, style),
        after: statisticsGap(restyle(content, style, 1, epsilon), style),
      },
    [content, style, epsilon],
  );
  const live = gaps
    ? t(($) => $.claims.style.live, { before: formatSmall(gaps.before), after: formatSmall(gaps.after) })
    : t(($) => $.claims.style.notYet);
  return (
    <Claim id="style" live={live}>
      <p>
        <a href="#style">{t(($) => $.claims.style.action)}</a>
      </p>
    </Claim>
  );
}

function BatchClaim() {
  const { t } = useTranslation('instance-normalization');
  const { store, initial } = usePictureStore();
  const [before, setBefore] = useState<PictureState['shape'] | null>(null);
  const shape = usePicture((state) => state.shape);
  // What is counted is the whole batch that the samples were taken from.
  const whole = usePicture((state) => state);
  const full = { ...whole, shape: before ?? (shape[0] > 1 ? shape : initial.shape) };
  const [N] = full.shape;
  const leave = () => {
    setBefore(full.shape);
    const [, C, H, W] = full.shape;
    store.setState({ shape: [1, C, H, W], stage: 'output', pinned: firstSampleOnly(whole), moved: null });
  };
  const comeBack = () => {
    if (before) store.setState({ shape: before });
    setBefore(null);
  };
  return (
    <Claim
      id="batch"
      live={t(($) => $.claims.batch.live, {
        samples: N,
        outputs: full.shape[1] * full.shape[2] * full.shape[3],
        moved: movedByLeaving(full, 1, 'instance'),
        batchMoved: movedByLeaving(full, 1, 'batch'),
      })}
    >
      <p>
        <button type="button" onClick={before ? comeBack : leave}>
          {before ? t(($) => $.claims.batch.undo) : t(($) => $.claims.batch.action)}
        </button>
      </p>
    </Claim>
  );
}

const firstSampleOnly = ({ pinned }: PictureState) => (pinned?.n === 0 ? pinned : null);

function FeatureClaim() {
  const { t } = useTranslation('instance-normalization');
  const { store } = usePictureStore();
  const cell = usePicture(activeCellOf);
  const shown = usePicture(shownOf);
  const moved = usePicture((state) => state.moved);
  const [changed, setChanged] = useState<Cell | null>(null);
  const change = () => {
    store.setState({ pinned: cell, stage: 'output', part: null });
    editCell(store, cell, cellValue(inputOf(store.getState()), cell) + 2);
    setChanged(cell);
  };
  const undo = () => {
    if (changed) restoreCell(store, changed);
    setChanged(null);
  };
  return (
    <Claim
      id="feature"
      live={t(($) => $.claims.feature.live, {
        sets: shown.mean.length,
        m: setSizeOf(shown),
        total: shown.xHat.data.length,
      })}
    >
      <p>
        <button type="button" onClick={changed ? undo : change}>
          {changed ? t(($) => $.claims.feature.undo) : t(($) => $.claims.feature.action)}
        </button>
      </p>
      <p role="status">{changed && moved && t(($) => $.claims.feature.result, { count: moved.count })}</p>
    </Claim>
  );
}

/** The three claims of the lesson. */
export function Claims() {
  const { t } = useTranslation('instance-normalization');
  return (
    <Section id="claims" heading={t(($) => $.claims.heading)}>
      <StyleClaim />
      <BatchClaim />
      <FeatureClaim />
    </Section>
  );
}

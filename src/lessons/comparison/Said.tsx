import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { inputOf, shownOf } from '../../state/derive';
import { Callout } from '../../ui/Callout';
import { MethodScope, usePicture } from '../../workbench/PictureContext';
import { setSizeOf } from '../../workbench/values';
import { type Asked, useExperiments } from './ExperimentContext';
import { effectOf } from './experiments';
import { evidence } from './properties';
import { mapMeansAfter } from './slices';

/** What the table says, in a sentence, with the numbers that show it. */
function Sentence({ property, kind }: Asked) {
  const { t } = useTranslation('comparison');
  const { samples } = useExperiments();
  const state = usePicture((whole) => whole);
  const { moved, total } = effectOf(state, samples).others;
  const shown = shownOf(state);
  const [boxSamples, boxChannels] = shown.pool;
  const [least, most] = mapMeansAfter(state);
  const values = {
    m: setSizeOf(shown),
    samples: boxSamples,
    channels: boxChannels,
    moved,
    total,
    kept: inputOf(state).shape[0],
    least: formatNumber(least),
    most: formatNumber(most),
  };
  switch (property) {
    case 'statistics':
      return <Prose as="p" text={t(($) => $.said[kind === 'rms' ? 'meanSquare' : 'statistics'], values)} />;
    case 'batchSize':
      return <Prose as="p" text={t(($) => $.said.batchSize, values)} />;
    case 'smallBatch':
      return <Prose as="p" text={t(($) => $.said.smallBatch, values)} />;
    case 'style':
      return <Prose as="p" text={t(($) => $.said.style, values)} />;
    case 'modes':
      return <Prose as="p" text={t(($) => $.said.modes, values)} />;
    default:
      return null;
  }
}

interface SaidProps {
  /** Where this stands: beside the pictures, or beside the distributions. */
  readonly at: 'picture' | 'maps';
  readonly scrollTo: RefObject<HTMLElement | null>;
}

/** The answer to what the reader asked in the table, brought onto the screen. */
export function Said({ at, scrollTo }: SaidProps) {
  const { t } = useTranslation('comparison');
  const { t: tCommon } = useTranslation();
  const { asked } = useExperiments();
  const answer = useRef<HTMLDivElement>(null);
  const isHere = asked !== null && evidence[asked.property][asked.kind].at === at;
  useEffect(() => {
    if (!isHere || !asked) return;
    scrollTo.current?.scrollIntoView({ behavior: 'smooth' });
    answer.current?.focus({ preventScroll: true });
  }, [isHere, asked, scrollTo]);
  if (!isHere) return null;
  const { property, kind } = asked;
  return (
    <div className="compare-said" ref={answer} tabIndex={-1}>
      <Callout kind="claim" title={`${tCommon(($) => $.methods[kind])}: ${t(($) => $.table.rows[property])}`}>
        <MethodScope key={kind} kind={kind}>
          <Sentence {...asked} />
        </MethodScope>
        <button type="button" onClick={() => document.getElementById(answerId(asked))?.focus()}>
          {t(($) => $.said.back)}
        </button>
      </Callout>
    </div>
  );
}

/** The id of the table's cell that asks this. */
export const answerId = ({ property, kind }: Asked) => `${property}-${kind}`;

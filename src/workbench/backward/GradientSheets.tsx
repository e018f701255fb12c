import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tensor } from '../../engine/index';
import { Legend } from '../../figures/Legend';
import { TensorSheets } from '../../figures/TensorSheets';
import { useSettled } from '../../figures/useSettled';
import { formatNumber } from '../../i18n/format';
import { pin, point } from '../../state/actions';
import { trainingOf } from '../../state/derive';
import { usePicture, usePictureStore } from '../PictureContext';
import { usePictureNames } from '../usePictureLabels';
import { useScreenHeight } from '../useScreenHeight';
import { activeCellOf } from '../values';
import { formatWithin } from './formatWithin';
import { blankIn } from './gradients';

const formatTick = (domain: number) => (value: number) =>
  formatNumber(value, Math.max(0, Math.ceil(-Math.log10(domain)) + 1));

/**
 * Whether the page is more than its HTML. Sheets of a whole tensor and tables of numbers that nobody can change yet would
 * be the heaviest things in it: they are drawn where they can be used.
 */
export function useIsLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return isLive;
}

interface GradientSheetsProps {
  readonly tensor: Tensor;
  /** The colours run from −domain to +domain. */
  readonly domain: number;
  readonly label: string;
  readonly description: string;
  readonly legend: string;
  /** What hatched cells are, where there are any. */
  readonly blankNote: string;
  /** What lies beyond the scale, where something does. */
  readonly beyondNote?: string | undefined;
}

/** Gradients on the lesson's own sheets: the same cells, the same set, the same chosen cell, colours of their own. */
export function GradientSheets(props: GradientSheetsProps) {
  const { tensor, domain, label, legend, blankNote, beyondNote } = props;
  const description = useSettled(props.description);
  const { t } = useTranslation('backward');
  const { store } = usePictureStore();
  const { group } = usePicture(trainingOf);
  const method = usePicture((state) => state.kind);
  const isPinned = usePicture((state) => state.pinned !== null);
  const cell = usePicture(activeCellOf);
  const names = usePictureNames();
  const height = useScreenHeight();
  const blank = useMemo(() => blankIn(tensor), [tensor]);
  const isBlankSomewhere = blank.includes(1);
  const isLive = useIsLive();
  // The chosen cell is the lesson's own picture's too, which tells of it: of two pictures only the one in use speaks.
  const [isUsed, setUsed] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, it is only seen where the reader is.
    <div
      onFocus={() => setUsed(true)}
      onPointerEnter={() => setUsed(true)}
      onBlur={() => setUsed(false)}
      onPointerLeave={() => setUsed(false)}
    >
      {isLive && (
        <TensorSheets
          tensor={tensor}
          group={group}
          method={method}
          domain={domain}
          selected={cell}
          pinned={isPinned}
          onPoint={(next) => point(store, next)}
          onPin={(next) => pin(store, next)}
          blank={blank}
          names={names}
          formatCell={formatWithin(domain)}
          label={label}
          description={isUsed ? description : ''}
          instructions={t(($) => $.keys)}
          maxHeight={Math.max(220, 0.5 * (height ?? 800))}
        />
      )}
      {(isBlankSomewhere || beyondNote) && (
        <p className="backward-note">
          {isBlankSomewhere && blankNote} {beyondNote}
        </p>
      )}
      <Legend domain={domain} formatTick={formatTick(domain)} label={legend} />
    </div>
  );
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cellCount } from '../../engine/index';
import { describeSheets, type SheetsState } from '../../figures/describe';
import { methodClass } from '../../figures/method';
import type { SheetNames } from '../../figures/SheetHeaders';
import { TensorSheets } from '../../figures/TensorSheets';
import { useSettled } from '../../figures/useSettled';
import { formatNumber } from '../../i18n/format';
import { dragMap, editCell, pin, point } from '../../state/actions';
import { inputOf, shownOf, stageTensorOf } from '../../state/derive';
import type { MethodKind, PictureState, Stage } from '../../state/picture';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { abbreviations } from '../../workbench/methods';
import { domainOf } from '../../workbench/Picture';
import { MethodScope, usePicture, usePictureStore } from '../../workbench/PictureContext';
import { shownStageOf } from '../../workbench/parts';
import { formatCell, placeOf } from '../../workbench/usePictureLabels';
import { activeCellOf, cellValue, workCell } from '../../workbench/values';
import { useExperiments } from './ExperimentContext';
import { disturbanceOf, effectOf } from './experiments';

interface TileProps {
  readonly names: SheetNames;
  readonly maxHeight: number;
  readonly nominalWidth: number;
  /** Whether the reader is here: only one of the pictures speaks. */
  readonly isUsed: boolean;
  readonly onUse: () => void;
}

interface SheetsProps extends TileProps {
  readonly stage: Stage;
  readonly name: string;
  readonly domain: number;
  readonly group: Int32Array;
  readonly allSets: boolean;
  readonly moved: Uint8Array | null;
  /** The input: its cells can be dragged, and no set is lit. */
  readonly isInput?: boolean;
}

/** One picture of the row: what is chosen in any of them is chosen in all. */
function Sheets({
  stage,
  name,
  domain,
  group,
  allSets,
  moved,
  isInput = false,
  isUsed,
  onUse,
  ...layout
}: SheetsProps) {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const tensor = usePicture((state) => stageTensorOf(state, stage));
  const method = usePicture((state) => state.kind);
  const pinned = usePicture((state) => state.pinned !== null);
  const selected = usePicture((state) => (state.pinned || state.pointed ? activeCellOf(state) : null));
  const moveKey = useChanges(usePicture(disturbanceOf));
  const sentence = useSentence({ tensor, group, selected, pinned });
  const description = useSettled(isUsed || !selected ? sentence : '');
  const [samples, channels, height, width] = tensor.shape;
  const label = t(($) => $.label, { stage: t(($) => $.stage[stage]), samples, channels, height, width });
  return (
    <TensorSheets
      {...layout}
      {...{ tensor, group, method, allSets, domain, selected, pinned, moved, moveKey, formatCell, description }}
      onPoint={(cell) => {
        onUse();
        point(store, cell);
      }}
      onPin={(cell) => {
        onUse();
        pin(store, cell);
      }}
      onDragValue={
        isInput ? (cell, delta) => editCell(store, cell, cellValue(inputOf(store.getState()), cell) + delta) : undefined
      }
      onDragMap={isInput ? (cell, delta) => dragMap(store, cell, delta) : undefined}
      label={`${name}: ${label}`}
      instructions={isInput ? `${t(($) => $.instructions)} ${t(($) => $.brushing)}` : t(($) => $.instructions)}
    />
  );
}

/** How often a value has changed. */
function useChanges(value: string): number {
  const [seen, setSeen] = useState({ value, changes: 0 });
  if (seen.value === value) return seen.changes;
  setSeen({ value, changes: seen.changes + 1 });
  return seen.changes + 1;
}

function useSentence(sheets: SheetsState): string {
  const { t } = useTranslation('picture');
  const { tensor, group, selected, pinned } = sheets;
  const { key, values } = useMemo(
    () => describeSheets({ tensor, group, selected, pinned }),
    [tensor, group, selected, pinned],
  );
  return key === 'none'
    ? t(($) => $.state.none, { sets: values.sets })
    : t(($) => $.state[key], { ...placeOf(values), ...values, value: formatCell(values.value) });
}

/** The input, once for all methods: here a pinned cell's value can be dragged. */
export function InputTile(props: TileProps) {
  const { t } = useTranslation('comparison');
  const { t: tPicture } = useTranslation('picture');
  const cells = usePicture(({ shape }) => cellCount(shape));
  // Every cell is a set of its own: nothing is shared yet.
  const group = useMemo(() => Int32Array.from({ length: cells }, (_, cell) => cell), [cells]);
  const domain = usePicture((state) => domainOf(inputStageOf(state)));
  const cell = usePicture(activeCellOf);
  const x = usePicture((state) => cellValue(inputOf(state), cell));
  const { sample, channel, row, column } = placeOf(cell);
  return (
    <figure className="compare-tile compare-input">
      <figcaption className="compare-name">
        <strong>{tPicture(($) => $.stage.input)}</strong> <span>{t(($) => $.tiles.input, { domain })}</span>
      </figcaption>
      <Sheets
        {...props}
        stage="input"
        name={t(($) => $.tiles.name)}
        domain={domain}
        group={group}
        allSets={false}
        moved={null}
        isInput
      />
      <p className="compare-readout">
        <VisuallyHidden>{t(($) => $.tiles.cell, { sample, channel, row, column })}</VisuallyHidden>
        {Object.entries({ N: sample, C: channel, H: row, W: column }).map(([axis, index]) => (
          <span key={axis} aria-hidden="true">
            {axis} {index}
          </span>
        ))}
        <span>
          x <strong>{formatNumber(x)}</strong>
        </span>
      </p>
    </figure>
  );
}

const inputStageOf = (state: PictureState): PictureState => ({ ...state, part: null, stage: 'input' });

/** A method's picture of the same tensor, and its numbers for the chosen cell. */
export function MethodTile({ kind, ...props }: TileProps & { kind: MethodKind }) {
  return (
    <MethodScope kind={kind}>
      <MethodFigure {...props} />
    </MethodScope>
  );
}

function MethodFigure(props: TileProps) {
  const { t } = useTranslation();
  const kind = usePicture((state) => state.kind);
  const { samples, experiment } = useExperiments();
  const stage = usePicture(shownStageOf);
  const domain = usePicture(domainOf);
  const group = usePicture((state) => shownOf(state).group);
  const allSets = usePicture((state) => state.allSets);
  const { marked } = usePicture((state) => effectOf(state, samples));
  const isQuiet = experiment === 'point';
  const name = t(($) => $.methods[kind]);
  return (
    <figure className={`compare-tile ${methodClass(kind)}`}>
      <figcaption className="compare-name">
        <strong>{abbreviations[kind]}</strong>{' '}
        {!name.includes(abbreviations[kind]) && <span className="compare-full">{name}</span>}
        {!isQuiet && <OthersMoved />}
      </figcaption>
      <Sheets
        {...props}
        stage={stage}
        name={name}
        domain={domain}
        group={group}
        allSets={allSets}
        moved={isQuiet ? null : marked}
      />
      <MethodReadout />
    </figure>
  );
}

/** How many outputs moved of the samples that nothing was done to. */
function OthersMoved() {
  const { t } = useTranslation('comparison');
  const { samples } = useExperiments();
  const { moved, total } = usePicture((state) => effectOf(state, samples)).others;
  return (
    <span className={moved > 0 ? 'compare-moved' : 'compare-still'}>{t(($) => $.tiles.others, { moved, total })}</span>
  );
}

function MethodReadout() {
  const { t } = useTranslation('picture');
  const cell = usePicture(activeCellOf);
  const state = usePicture((whole) => whole);
  const { setSize, mean, variance, y } = workCell(state, cell);
  const facts = [
    { symbol: 'm', name: t(($) => $.readout.setSize), value: String(setSize) },
    { symbol: 'μ', name: t(($) => $.readout.mean), value: state.kind === 'rms' ? '–' : formatNumber(mean) },
    state.kind === 'rms'
      ? { symbol: 'ms', name: t(($) => $.readout.meanSquare), value: formatNumber(variance) }
      : { symbol: 'σ²', name: t(($) => $.readout.variance), value: formatNumber(variance) },
    { symbol: 'y', name: t(($) => $.stage.output), value: formatNumber(y) },
  ];
  return (
    <dl className="compare-readout">
      {facts.map(({ symbol, name, value }) => (
        <div key={symbol}>
          <dt>
            <span aria-hidden="true">{symbol}</span>
            <VisuallyHidden>{name}</VisuallyHidden>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Formula, type Slots } from '../formulas/Formula';
import { formulas } from '../formulas/normalize.tex';
import { formatNumber, formatPowerOfTen } from '../i18n/format';
import { Prose } from '../i18n/Prose';
import { epsilonExponents, type MethodKind, type PictureState } from '../state/picture';
import { ScrollBox } from '../ui/ScrollBox';
import { usePicture, usePictureStore, useSettledPicture } from './PictureContext';
import { litPartOf, type Part, parts } from './parts';
import { Near } from './Sections';
import { usePointedSymbols } from './usePointedSymbols';
import { activeCellOf, workCell } from './values';

export type FormulaId = keyof typeof import('../../locales/en/formulas.json')['normalize'];

/** A formula of the method whose parts and the picture light each other. */
export function LiveFormula({ id, slots, spoken }: { id: FormulaId; slots?: Slots; spoken?: Slots }) {
  const { t } = useTranslation('formulas');
  const { store } = usePictureStore();
  const litPart = usePicture(litPartOf);
  const label = useMemo(() => t(($) => $.normalize[id], spoken), [t, id, spoken]);
  return (
    <Formula
      key={id}
      html={formulas[id]!}
      label={label}
      litPart={litPart}
      onPart={(part) => store.setState({ part })}
      {...(slots && { slots })}
    />
  );
}

const withMean = ['mean', 'variance', 'xHat', 'y'] as const;

/** The lines of each method (Wu & He 2018, Eq. 1-6; Zhang & Sennrich 2019, Eq. 4). */
const formulasOf: Readonly<Record<MethodKind, readonly FormulaId[]>> = {
  batch: ['indexSetBatch', ...withMean],
  layer: ['indexSetLayer', ...withMean],
  instance: ['indexSetInstance', ...withMean],
  group: ['indexSetGroup', ...withMean],
  rms: ['indexSetLayer', 'meanSquare', 'xHatRms', 'yRms'],
};

const workedOf = (kind: MethodKind): readonly FormulaId[] =>
  kind === 'rms' ? ['workedRms', 'workedOutputRms'] : ['workedCentred', 'workedNormalized', 'workedOutput'];

/** RMSNorm subtracts no mean and has no β. */
const isAboutMean = (part: Part) => part === 'mean' || part === 'beta';

/** The method in formulas, and its parts as a list that says what each is: the way in by keyboard and by touch. */
export function FormulaParts({ textOf }: { textOf: (part: Part) => string }) {
  const { store } = usePictureStore();
  usePointedSymbols();
  const lit = usePicture(litPartOf);
  const kind = usePicture((state) => state.kind);
  const light = (part: Part | null) => store.setState({ part });
  return (
    <>
      <ScrollBox className="formula-stack">
        {formulasOf[kind].map((id) => (
          <LiveFormula key={id} id={id} />
        ))}
      </ScrollBox>
      <ul className="formula-parts">
        {parts
          .filter((part) => kind !== 'rms' || !isAboutMean(part))
          .map((part) => (
            <li key={part} className={lit === part ? 'is-lit' : undefined}>
              <button
                type="button"
                aria-pressed={lit === part}
                onPointerEnter={({ pointerType }) => pointerType === 'mouse' && light(part)}
                onPointerLeave={({ pointerType }) => pointerType === 'mouse' && light(null)}
                onFocus={() => light(part)}
                onBlur={() => light(null)}
              >
                <Prose text={textOf(part)} />
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}

/** Negative numbers stand in brackets where a sign comes before them. */
const bracketed = (value: number) => (value < 0 ? `(${formatNumber(value)})` : formatNumber(value));

/** ε as the formula sets it, 10 with an exponent of its own, and as it is read aloud. */
function epsilonSlots(exponent: number) {
  const epsilon = exponent <= epsilonExponents.min ? '0' : exponent === 0 ? '1' : formatPowerOfTen(exponent);
  const isPower = epsilon.length > 1;
  return { epsilon, epsilonBase: isPower ? '10' : epsilon, epsilonExponent: isPower ? formatNumber(exponent, 0) : '' };
}

/** The chosen cell's way from x to y with its own numbers. */
export const WorkedFormulas = () => (
  <Near as="div">
    <WorkedSteps />
  </Near>
);

/** The chosen cell's numbers as the formulas print them. */
function slotsOf(state: PictureState): Slots {
  const { x, mean, centred, variance, xHat, gamma, beta, y } = workCell(state, activeCellOf(state));
  return {
    x: formatNumber(x),
    mean: bracketed(mean),
    centred: formatNumber(centred),
    variance: formatNumber(variance, 3),
    ...epsilonSlots(state.epsilonExponent),
    xHat: formatNumber(xHat),
    factor: bracketed(xHat),
    gamma: formatNumber(gamma),
    beta: bracketed(beta),
    y: formatNumber(y),
  };
}

function WorkedSteps() {
  const state = usePicture((whole) => whole);
  const settled = useSettledPicture((whole) => whole);
  const slots = slotsOf(state);
  const spoken = useMemo(() => slotsOf(settled), [settled]);
  return (
    <ScrollBox className="formula-stack">
      {workedOf(state.kind).map((id) => (
        <LiveFormula key={id} id={id} slots={slots} spoken={spoken} />
      ))}
    </ScrollBox>
  );
}

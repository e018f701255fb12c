import type { PictureState, Stage } from '../state/picture';

/** The parts of the formula that a reader can point at, in the order in which they are explained. */
export const parts = ['x', 'indexSet', 'mean', 'variance', 'epsilon', 'xHat', 'gamma', 'beta', 'y'] as const;
export type Part = (typeof parts)[number];

/** Where in the method a part has its place: the picture shows that stage while the part is pointed at. */
const stageOfPart: Readonly<Record<string, Stage>> = {
  x: 'input',
  indexSet: 'input',
  setSize: 'input',
  mean: 'input',
  variance: 'centred',
  epsilon: 'normalized',
  xHat: 'normalized',
  gamma: 'output',
  beta: 'output',
  y: 'output',
};

const partOfStage: Readonly<Record<Stage, Part>> = { input: 'x', centred: 'mean', normalized: 'xHat', output: 'y' };

/** The stage to paint: the one that the lit part belongs to, else the reader's. */
export const shownStageOf = ({ part, stage, kind }: PictureState): Stage => {
  const shown = (part && stageOfPart[part]) || stage;
  // RMSNorm subtracts no mean: what would be centred is the input itself.
  return kind === 'rms' && shown === 'centred' ? 'input' : shown;
};

/** The part to light: the one pointed at, else what the chosen cell is at this stage. */
export const litPartOf = ({ part, stage, pinned, pointed }: PictureState): string | null =>
  part ?? (pinned || pointed ? partOfStage[stage] : null);

import type { ReadySlug } from '../registry';

interface Listed {
  readonly id: string;
  /** The stop has to do with normalization, and the text says how. */
  readonly bears?: true;
  /** The page of ours that teaches what the two have to do with one another. */
  readonly page?: ReadySlug;
}

/** The stops of a deep-learning course in their order, part by part. The ids are locale keys and anchors. */
export const parts = [
  {
    id: 'neurons',
    stops: [
      { id: 'history' },
      { id: 'mccullochPitts' },
      { id: 'thresholding' },
      { id: 'activations', bears: true, page: 'batch-normalization' },
    ],
  },
  {
    id: 'descent',
    stops: [
      { id: 'gradientDescent', bears: true, page: 'normalization' },
      { id: 'momentum', bears: true, page: 'batch-normalization' },
      { id: 'nesterov' },
      { id: 'stochastic', bears: true, page: 'batch-normalization' },
      { id: 'adagrad' },
      { id: 'adam', bears: true, page: 'layer-normalization' },
      { id: 'eigenvalues', bears: true, page: 'normalization' },
    ],
  },
  {
    id: 'sequences',
    stops: [
      { id: 'recurrent', bears: true, page: 'layer-normalization' },
      { id: 'throughTime' },
      { id: 'vanishing', bears: true, page: 'batch-normalization' },
      { id: 'truncated' },
      { id: 'gates', bears: true, page: 'layer-normalization' },
      { id: 'encoderDecoder' },
      { id: 'attention', bears: true, page: 'layer-normalization' },
    ],
  },
  {
    id: 'autoencoders',
    stops: [
      { id: 'pca', bears: true, page: 'normalization' },
      { id: 'autoencoderRegularization' },
      { id: 'denoising' },
      { id: 'contractive' },
    ],
  },
  {
    id: 'regularization',
    stops: [
      { id: 'biasVariance' },
      { id: 'weightDecay', bears: true },
      { id: 'earlyStopping' },
      { id: 'augmentation' },
      { id: 'sharing', bears: true, page: 'batch-normalization' },
      { id: 'inputNoise', bears: true, page: 'group-normalization' },
      { id: 'ensembles' },
      { id: 'dropout', bears: true, page: 'batch-normalization' },
    ],
  },
  {
    id: 'training',
    stops: [
      { id: 'normalization' },
      { id: 'pretraining', bears: true },
      { id: 'betterActivations', bears: true, page: 'conclusion' },
      { id: 'initialization', bears: true },
    ],
  },
  {
    id: 'vision',
    stops: [
      { id: 'wordVectors' },
      { id: 'convolutional', bears: true, page: 'comparison' },
      { id: 'famousNets', bears: true },
      { id: 'visualizing' },
      { id: 'guidedBackpropagation' },
      { id: 'deepArt', bears: true, page: 'instance-normalization' },
      { id: 'recent', bears: true, page: 'conclusion' },
    ],
  },
  {
    id: 'rewards',
    stops: [
      { id: 'reinforcement' },
      { id: 'bandits' },
      { id: 'medianElimination' },
      { id: 'decisionProcesses' },
      { id: 'bellman' },
      { id: 'deepQ' },
      { id: 'advancedQ' },
      { id: 'imitation' },
      { id: 'policyGradient', bears: true },
    ],
  },
] as const satisfies readonly { readonly id: string; readonly stops: readonly Listed[] }[];

type Part = (typeof parts)[number];
type Entry = Part['stops'][number];

export type PartId = Part['id'];
export type StopId = Entry['id'];
/** A stop that has to do with normalization. */
export type BearingId = Extract<Entry, { bears: true }>['id'];

/** The stop that this whole site teaches. */
export const station: StopId = 'normalization';

export interface Stop {
  readonly id: StopId;
  readonly part: PartId;
  /** Its place in the course, from 1. */
  readonly number: number;
  /** The id again where the stop has to do with normalization. */
  readonly bearing: BearingId | null;
  readonly page: ReadySlug | null;
}

const bears = (entry: Entry): entry is Extract<Entry, { bears: true }> => 'bears' in entry;

export const stops: readonly Stop[] = parts
  .flatMap(({ id: part, stops: entries }) => entries.map((entry: Entry) => ({ part, entry })))
  .map(({ part, entry }, index) => ({
    id: entry.id,
    part,
    number: index + 1,
    bearing: bears(entry) ? entry.id : null,
    page: 'page' in entry ? entry.page : null,
  }));

/** All stops, or the station and what has to do with it. */
export function stopsToShow(view: 'all' | 'normalization'): readonly Stop[] {
  return view === 'all' ? stops : stops.filter(({ id, bearing }) => bearing !== null || id === station);
}

/** A title without the English that stands behind it in brackets. */
export const shortTitle = (title: string): string => title.replace(/ \([^()]*\)$/, '');

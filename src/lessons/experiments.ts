import type { ConfigOf, LabId } from '../labs/registry';

interface InPlace {
  /** The lab's place on the labs' page. */
  readonly slug: string;
  /** As far as they differ from those that the lab opens with. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Few enough nets, and small enough, to watch while reading. */
const inPlace = <Id extends LabId>(_lab: Id, slug: string, settings: Partial<ConfigOf<Id>>): InPlace => ({
  slug,
  settings,
});

/** The experiment of each claim that lessons make of training. */
export const experiments = {
  faster: inPlace('race', 'race', { methods: ['none', 'batch'] }),
  steadier: inPlace('landscape', 'landscape', {}),
  vanishing: inPlace('depth', 'depth', { methods: ['none', 'batch'] }),
  generalization: inPlace('race', 'race', { methods: ['none', 'batch'] }),
  small: inPlace('batchSize', 'batch-size', { methods: ['batch', 'group'], sizes: [2, 4, 8, 32], samples: 4000 }),
  deep: inPlace('depth', 'depth', {
    depth: 20,
    activation: 'relu',
    initialization: 'he',
    methods: ['none', 'batch', 'group'],
  }),
} as const satisfies Readonly<Record<string, InPlace>>;

export type ExperimentId = keyof typeof experiments;

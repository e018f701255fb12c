import { createContext, type ReactNode, useContext, useState } from 'react';
import type { MethodKind } from '../../state/picture';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { changeFor, changeForEvidence, type Experiment, experimentBehind, experimentOf } from './experiments';
import { evidence, type Property } from './properties';
import type { Slice } from './slices';

/** A cell of the table whose evidence is being shown. */
export interface Asked {
  readonly property: Property;
  readonly kind: MethodKind;
}

interface Experiments {
  /** Samples in the batch when nothing has been done to it. */
  readonly samples: number;
  readonly experiment: Experiment;
  readonly asked: Asked | null;
  /** Begins an experiment; what the picture showed of another one is taken back. */
  begin(experiment: Experiment): void;
  /** Shows the evidence of a cell of the table. */
  ask(asked: Asked): void;
  /** What the distributions are taken of. */
  readonly slice: Slice;
  setSlice(slice: Slice): void;
}

const ExperimentContext = createContext<Experiments | null>(null);

export function ExperimentProvider({ children }: { children: ReactNode }) {
  const { store, initial } = usePictureStore();
  const [samples] = initial.shape;
  // A slider at its neutral place leaves the batch as it was, and its experiment must not vanish under the hand.
  const [begun, setBegun] = useState<Experiment>('point');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [slice, setSlice] = useState<Slice>('channel');
  const running = usePicture((state) => experimentOf(state, samples));
  if (running !== 'point' && running !== begun) setBegun(running);
  // Every experiment brings its own list of edits; a reset of the page brings the first one back.
  const isReset = usePicture((state) => state.edits === initial.edits);
  const isOver = isReset && asked !== null && evidence[asked.property][asked.kind].at === 'picture';
  const value: Experiments = {
    samples,
    experiment: running === 'point' && !isReset ? begun : running,
    asked: isOver ? null : asked,
    begin(experiment) {
      setBegun(experiment);
      setAsked(null);
      store.setState(changeFor(experiment, store.getState(), samples));
    },
    ask(next) {
      const behind = evidence[next.property][next.kind];
      if (behind.at === 'maps') setSlice('map');
      if (behind.at === 'picture') {
        setBegun(experimentBehind[behind.show]);
        store.setState(changeForEvidence(behind.show, store.getState(), samples));
      }
      setAsked({ ...next });
    },
    slice,
    setSlice,
  };
  return <ExperimentContext value={value}>{children}</ExperimentContext>;
}

export function useExperiments(): Experiments {
  const experiments = useContext(ExperimentContext);
  if (!experiments) throw new Error('useExperiments: there is no ExperimentProvider above');
  return experiments;
}

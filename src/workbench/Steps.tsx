import type { PictureState, Stage } from '../state/picture';
import { usePictureStore } from './PictureContext';
import { type ListedStep, StepList, type StepListProps } from './StepList';

export interface Step extends ListedStep {
  /** What the picture shows while this step is read. */
  readonly stage: Stage;
  /** What else the picture is to show. */
  readonly also?: Partial<PictureState>;
}

interface StepsProps extends Omit<StepListProps, 'steps' | 'onEnter'> {
  readonly steps: readonly Step[];
}

/** Steps that lead the picture along as they are scrolled through, or by their buttons. */
export function Steps({ steps, ...labels }: StepsProps) {
  const { store } = usePictureStore();
  return (
    <StepList
      {...labels}
      steps={steps}
      onEnter={(index) => store.setState({ ...steps[index]?.also, stage: steps[index]!.stage, part: null })}
    />
  );
}

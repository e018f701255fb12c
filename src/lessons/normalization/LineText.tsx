import { Code, FinePoints } from './FinePoints';
import { LineSteps } from './LineSteps';
import { Outlier } from './Outlier';

/** The first part after its opening. */
export function LineText() {
  return (
    <>
      <LineSteps />
      <Outlier />
      <FinePoints />
      <Code />
    </>
  );
}

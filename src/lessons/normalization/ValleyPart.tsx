import { Race, Why } from './Descent';
import { Drawers } from './Drawers';
import { Rate, Unit } from './Rate';
import { ValleyBench } from './ValleyBench';

/** The second part: why a network cares. */
export function ValleyPart() {
  return (
    <div className="lesson">
      <div className="lesson-side">
        <div className="lesson-picture">
          <ValleyBench />
        </div>
        <Drawers />
      </div>
      <div className="lesson-text">
        <Why />
        <Race />
        <Rate />
        <Unit />
      </div>
    </div>
  );
}

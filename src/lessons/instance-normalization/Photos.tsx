import { Contrast } from './Contrast';
import { Style } from './Style';

/** The two experiments with photographs, on a stage of their own. */
export function Photos() {
  return (
    <div className="photo-benches">
      <Contrast />
      <Style />
    </div>
  );
}

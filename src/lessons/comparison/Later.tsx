import { LateBackwards } from '../../workbench/backward/LateBackwards';
import { Sections } from '../../workbench/Sections';
import { Distribution } from './Distribution';
import { Properties } from './Properties';
import { Summary } from './Summary';

/** What follows the pictures. */
export function Later() {
  return (
    <Sections>
      <Distribution />
      <LateBackwards isMethodChosen />
      <Properties />
      <Summary />
    </Sections>
  );
}

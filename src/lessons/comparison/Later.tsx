import { LateBackwards } from '../../workbench/backward/LateBackwards';
import { Distribution } from './Distribution';
import { Properties } from './Properties';
import { Summary } from './Summary';

/** What follows the pictures. */
export function Later() {
  return (
    <>
      <Distribution />
      <LateBackwards isMethodChosen />
      <Properties />
      <Summary />
    </>
  );
}

import { Distribution } from './Distribution';
import { Properties } from './Properties';
import { Summary } from './Summary';

/** What follows the pictures. */
export function Later() {
  return (
    <>
      <Distribution />
      <Properties />
      <Summary />
    </>
  );
}

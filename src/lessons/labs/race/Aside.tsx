import type { RaceSnapshot } from '../../../labs/race';
import { Invitation } from '../draw/Invitation';

/** The race's nets may be asked again. */
export function RaceAside({ result }: { result: RaceSnapshot | null }) {
  return result && <Invitation lab="race" runs={result.racers} />;
}

import { useEffect, useState } from 'react';
import { measure } from './client';
import type { ConfigOf, LabId } from './registry';
import { settingsKey } from './runs';
import { createWorker, digitsOnce } from './useLab';

/** A reader who is still choosing is left alone. */
const SETTLED = 600;

/**
 * How long a run with these settings takes on this device, in milliseconds; null while that is not known.
 * @param isWanted while it is not, nothing is measured: another run would be slowed down, or nobody asked
 */
export function useEstimate<Id extends LabId>(lab: Id, config: ConfigOf<Id>, isWanted: boolean): number | null {
  /** What was found out so far, by settings. */
  const [known, setKnown] = useState<Readonly<Record<string, number>>>({});
  const key = settingsKey(config);
  const isNeeded = isWanted && !(key in known);
  // The key stands for the settings; the seed does not matter.
  useEffect(() => {
    if (!isNeeded) return;
    let giveUp = () => {};
    const clock = setTimeout(async () => {
      let isOff = false;
      giveUp = () => {
        isOff = true;
      };
      const digits = await digitsOnce();
      if (isOff) return;
      giveUp = measure(lab, createWorker, config, digits, (milliseconds) => {
        if (milliseconds !== null) setKnown((others) => ({ ...others, [key]: milliseconds }));
      });
    }, SETTLED);
    return () => {
      clearTimeout(clock);
      giveUp();
    };
  }, [lab, key, isNeeded]);
  return known[key] ?? null;
}

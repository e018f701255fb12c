import { useState } from 'react';
import { download } from './exportImage';

/** What is said of a file once it was made, or could not be. */
export interface SaveWords {
  readonly saved: (name: string) => string;
  readonly failed: (name: string) => string;
}

/** Makes files and hands them to the reader, and says what came of the last one. */
export function useSave({ saved, failed }: SaveWords) {
  const [outcome, setOutcome] = useState('');
  const save = async (name: string, make: () => Promise<Blob>) => {
    try {
      download(await make(), name);
      setOutcome(saved(name));
    } catch {
      // A canvas as large as a browser cannot make, or a part of the page that did not come.
      setOutcome(failed(name));
    }
  };
  return { outcome, setOutcome, save };
}

/**
 * What every experiment takes at the settings that it opens with. A phone at a quarter of this processor's speed has to
 * end it in ten seconds.
 */
import { readFileSync } from 'node:fs';
import { decodeDigits } from '../../src/data/digits';
import { type Controls, startOf } from '../../src/labs/control';
import { prepareData } from '../../src/labs/images';
import type { Bench } from '../../src/labs/lab';
import { labs } from '../../src/labs/registry';
import { javascript } from '../../src/nn/javascript/backend';
import { webassemblyBackend } from './webassemblyBackend';

interface AnyLab {
  readonly controls: Controls<unknown>;
  readonly run: (config: unknown, bench: Bench) => Iterable<unknown>;
}

export async function benchDefaults(): Promise<string> {
  const digits = decodeDigits(readFileSync(new URL('../../public/data/lab-digits.bin', import.meta.url)));
  const data = prepareData(digits, false);
  const webassembly = await webassemblyBackend();
  const lines = [
    '### Experiments at the settings they open with, seconds of processor',
    '',
    '| experiment | JavaScript | WebAssembly | ratio | WebAssembly, 4 times slower |',
    '| --- | ---: | ---: | ---: | ---: |',
  ];
  for (const [id, lab] of Object.entries(labs) as unknown as [string, AnyLab][]) {
    const [fast, slow] = [webassembly, javascript].map((backend) => {
      const start = process.cpuUsage();
      // The page draws snapshots; here they are only made.
      for (const _ of lab.run(startOf(lab.controls), { data, backend }));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    }) as [number, number];
    const cells = [slow.toFixed(2), fast.toFixed(2), (slow / fast).toFixed(1), (4 * fast).toFixed(1)];
    lines.push(`| ${id} | ${cells.join(' | ')} |`);
  }
  return lines.join('\n');
}

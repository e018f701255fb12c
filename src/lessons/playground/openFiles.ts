import { isNpy, readNpy, shapeOfDimensions } from '../../data/npy';
import { mostValues, type OwnData } from '../../state/playground';
import { readCsv } from './csv';
import { fileLimits } from './limits';
import { readPictures } from './readPictures';
import { isTrouble, sheetTrouble, type Trouble } from './trouble';

const isText = ({ name, type }: File) => type.startsWith('text/') || /\.(?:csv|tsv|txt)$/i.test(name);

/** Whether a file's first bytes are those of a .npy file, whatever it is called. */
async function beginsAsNpy(file: File): Promise<boolean> {
  return /\.npy$/i.test(file.name) || isNpy(new Uint8Array(await file.slice(0, 6).arrayBuffer()));
}

/** Reads one .npy or text file, or one or several pictures. Everything happens in this browser. */
export async function openFiles(files: readonly File[]): Promise<OwnData | Trouble> {
  const [file] = files;
  if (!file) return { kind: 'empty' };
  const heavy = files.find(({ size }) => size > fileLimits.megabytes * 1e6);
  if (heavy) return { kind: 'tooHeavy', name: heavy.name, megabytes: heavy.size / 1e6, most: fileLimits.megabytes };
  if (files.every(({ type }) => type.startsWith('image/'))) {
    const x = await readPictures(files);
    return isTrouble(x) ? x : { x, isPicture: true };
  }
  if (files.length > 1) return { kind: 'mixed', found: files.length };
  if (await beginsAsNpy(file)) {
    const array = readNpy(new Uint8Array(await file.arrayBuffer()), mostValues);
    if (isTrouble(array)) return array;
    const shape = shapeOfDimensions(array.dimensions);
    return sheetTrouble(shape) ?? { x: { shape, data: array.data }, isPicture: false };
  }
  if (!isText(file)) return { kind: 'unknownFile', name: file.name, type: file.type };
  const x = readCsv(await file.text());
  return isTrouble(x) ? x : { x, isPicture: false };
}

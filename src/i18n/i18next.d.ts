import type batchNormalization from '../../locales/en/batch-normalization.json';
import type common from '../../locales/en/common.json';
import type formulas from '../../locales/en/formulas.json';
import type home from '../../locales/en/home.json';
import type picture from '../../locales/en/picture.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    enableSelector: true;
    resources: {
      common: typeof common;
      formulas: typeof formulas;
      picture: typeof picture;
      home: typeof home;
      'batch-normalization': typeof batchNormalization;
    };
  }
}

import type about from '../../locales/en/about.json';
import type backward from '../../locales/en/backward.json';
import type batchNormalization from '../../locales/en/batch-normalization.json';
import type big from '../../locales/en/big.json';
import type changes from '../../locales/en/changes.json';
import type common from '../../locales/en/common.json';
import type comparison from '../../locales/en/comparison.json';
import type conclusion from '../../locales/en/conclusion.json';
import type courseMap from '../../locales/en/course-map.json';
import type formulas from '../../locales/en/formulas.json';
import type glossary from '../../locales/en/glossary.json';
import type groupNormalization from '../../locales/en/group-normalization.json';
import type home from '../../locales/en/home.json';
import type instanceNormalization from '../../locales/en/instance-normalization.json';
import type labBatchSize from '../../locales/en/labs/batch-size.json';
import type labCovariateShift from '../../locales/en/labs/covariate-shift.json';
import type labDepth from '../../locales/en/labs/depth.json';
import type experiment from '../../locales/en/labs/experiment.json';
import type inPlace from '../../locales/en/labs/in-place.json';
import type labLandscape from '../../locales/en/labs/landscape.json';
import type labRace from '../../locales/en/labs/race.json';
import type labs from '../../locales/en/labs.json';
import type layerNormalization from '../../locales/en/layer-normalization.json';
import type normalization from '../../locales/en/normalization.json';
import type picture from '../../locales/en/picture.json';
import type playground from '../../locales/en/playground.json';
import type present from '../../locales/en/present.json';
import type takeaway from '../../locales/en/takeaway.json';
import type views from '../../locales/en/views.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    enableSelector: true;
    resources: {
      big: typeof big;
      common: typeof common;
      formulas: typeof formulas;
      picture: typeof picture;
      present: typeof present;
      takeaway: typeof takeaway;
      views: typeof views;
      home: typeof home;
      backward: typeof backward;
      changes: typeof changes;
      glossary: typeof glossary;
      'course-map': typeof courseMap;
      about: typeof about;
      labs: typeof labs;
      'labs/experiment': typeof experiment;
      'labs/in-place': typeof inPlace;
      'labs/race': typeof labRace;
      'labs/batch-size': typeof labBatchSize;
      'labs/depth': typeof labDepth;
      'labs/landscape': typeof labLandscape;
      'labs/covariate-shift': typeof labCovariateShift;
      normalization: typeof normalization;
      'batch-normalization': typeof batchNormalization;
      'instance-normalization': typeof instanceNormalization;
      'layer-normalization': typeof layerNormalization;
      'group-normalization': typeof groupNormalization;
      comparison: typeof comparison;
      playground: typeof playground;
      conclusion: typeof conclusion;
    };
  }
}

import type { SourceId } from '../../i18n/sources';

export interface Citation {
  readonly authors: string;
  readonly title: string;
  /** The conference or journal; arXiv where it came out nowhere else. */
  readonly venue: string;
  readonly year: number;
}

/** What the addresses in `i18n/sources.ts` are addresses of. */
export const citations: Readonly<Record<SourceId, Citation>> = {
  ioffe2015: {
    authors: 'Sergey Ioffe, Christian Szegedy',
    title: 'Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift',
    venue: 'ICML',
    year: 2015,
  },
  santurkar2018: {
    authors: 'Shibani Santurkar, Dimitris Tsipras, Andrew Ilyas, Aleksander Mądry',
    title: 'How Does Batch Normalization Help Optimization?',
    venue: 'NeurIPS',
    year: 2018,
  },
  bjorck2018: {
    authors: 'Johan Bjorck, Carla Gomes, Bart Selman, Kilian Q. Weinberger',
    title: 'Understanding Batch Normalization',
    venue: 'NeurIPS',
    year: 2018,
  },
  awais2020: {
    authors: 'Muhammad Awais, Md. Tauhid Bin Iqbal, Sung-Ho Bae',
    title: 'Revisiting Internal Covariate Shift for Batch Normalization',
    venue: 'IEEE Transactions on Neural Networks and Learning Systems 32(11)',
    year: 2020,
  },
  wuhe2018: { authors: 'Yuxin Wu, Kaiming He', title: 'Group Normalization', venue: 'ECCV', year: 2018 },
  yang2019: {
    authors: 'Greg Yang, Jeffrey Pennington, Vinay Rao, Jascha Sohl-Dickstein, Samuel S. Schoenholz',
    title: 'A Mean Field Theory of Batch Normalization',
    venue: 'ICLR',
    year: 2019,
  },
  brock2021: {
    authors: 'Andrew Brock, Soham De, Samuel L. Smith, Karen Simonyan',
    title: 'High-Performance Large-Scale Image Recognition Without Normalization',
    venue: 'ICML',
    year: 2021,
  },
  zhu2025: {
    authors: 'Jiachen Zhu, Xinlei Chen, Kaiming He, Yann LeCun, Zhuang Liu',
    title: 'Transformers without Normalization',
    venue: 'CVPR',
    year: 2025,
  },
  ba2016: {
    authors: 'Jimmy Lei Ba, Jamie Ryan Kiros, Geoffrey E. Hinton',
    title: 'Layer Normalization',
    venue: 'arXiv',
    year: 2016,
  },
  zhang2019: {
    authors: 'Biao Zhang, Rico Sennrich',
    title: 'Root Mean Square Layer Normalization',
    venue: 'NeurIPS',
    year: 2019,
  },
  vaswani2017: {
    authors:
      'Ashish Vaswani, Noam Shazeer, Niki Parmar, Jakob Uszkoreit, Llion Jones, Aidan N. Gomez, Łukasz Kaiser, Illia Polosukhin',
    title: 'Attention Is All You Need',
    venue: 'NeurIPS',
    year: 2017,
  },
  touvron2023: {
    authors:
      'Hugo Touvron, Thibaut Lavril, Gautier Izacard, Xavier Martinet, Marie-Anne Lachaux, Timothée Lacroix, Baptiste Rozière, Naman Goyal, Eric Hambro, Faisal Azhar, Aurelien Rodriguez, Armand Joulin, Edouard Grave, Guillaume Lample',
    title: 'LLaMA: Open and Efficient Foundation Language Models',
    venue: 'arXiv',
    year: 2023,
  },
  ulyanov2016: {
    authors: 'Dmitry Ulyanov, Andrea Vedaldi, Victor Lempitsky',
    title: 'Instance Normalization: The Missing Ingredient for Fast Stylization',
    venue: 'arXiv',
    year: 2016,
  },
  huang2017: {
    authors: 'Xun Huang, Serge Belongie',
    title: 'Arbitrary Style Transfer in Real-time with Adaptive Instance Normalization',
    venue: 'ICCV',
    year: 2017,
  },
  laarhoven2017: {
    authors: 'Twan van Laarhoven',
    title: 'L2 Regularization versus Batch and Weight Normalization',
    venue: 'arXiv',
    year: 2017,
  },
};

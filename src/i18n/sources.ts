/** The papers that the course cites, by the id that `<a id="…">` carries in a text. */
export const sources = {
  ioffe2015: 'https://arxiv.org/abs/1502.03167',
  santurkar2018: 'https://arxiv.org/abs/1805.11604',
  bjorck2018: 'https://arxiv.org/abs/1806.02375',
  // In a journal behind a wall: the record that leads to it.
  awais2020: 'https://dblp.org/search?q=Revisiting+Internal+Covariate+Shift+for+Batch+Normalization',
  wuhe2018: 'https://arxiv.org/abs/1803.08494',
  yang2019: 'https://arxiv.org/abs/1902.08129',
  brock2021: 'https://arxiv.org/abs/2102.06171',
  zhu2025: 'https://arxiv.org/abs/2503.10622',
  ba2016: 'https://arxiv.org/abs/1607.06450',
  zhang2019: 'https://arxiv.org/abs/1910.07467',
  vaswani2017: 'https://arxiv.org/abs/1706.03762',
  touvron2023: 'https://arxiv.org/abs/2302.13971',
  ulyanov2016: 'https://arxiv.org/abs/1607.08022',
  huang2017: 'https://arxiv.org/abs/1703.06868',
  laarhoven2017: 'https://arxiv.org/abs/1706.05350',
} as const;

export type SourceId = keyof typeof sources;

export const isSource = (id: string | undefined): id is SourceId => id !== undefined && id in sources;

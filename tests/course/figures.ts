import { type Owed, owed } from './promise';

const wuHe = 'Wu और He (2018)';
const figures: readonly Owed[] = [
  owed(
    'error against images per GPU, BN and GN',
    'batch-normalization',
    ['32 23.6 24.1 16 23.7 24.2 8 24.8 24.0 4 27.3 24.2 2 34.7 24.1', wuHe],
    ['32 23.6 24.1 16 23.7 24.2 8 24.8 24.0 4 27.3 24.2 2 34.7 24.1', 'Wu and He (2018)'],
  ),
  owed(
    'the same as curves',
    'group-normalization',
    ['23.6 23.7 24.8 27.3 34.7', '24.1 24.2 24.0 24.2 24.1', wuHe],
    ['23.6 23.7 24.8 27.3 34.7', '24.1 24.2 24.0 24.2 24.1', 'Wu and He (2018)'],
  ),
  ...(['comparison', 'conclusion'] as const).map((page) =>
    owed(
      'all four at 32 images per GPU',
      page,
      [/BN (?:से|की ग़लती) 23\.6 %/, /GN (?:से|की) 24\.1/, /LN (?:से|की) 25\.3/, /IN (?:से|की) 28\.4/, 'Wu और He, 2018'],
      [
        /23\.6 % (?:with BN|errors)/,
        /24\.1 with GN|GN 24\.1/,
        /25\.3 with LN|LN 25\.3/,
        /28\.4 (?:with )?IN|IN 28\.4/,
        'Wu and He, 2018',
      ],
    ),
  ),
  owed(
    'LN is not better for images',
    'layer-normalization',
    ['बेहतर विधि नहीं है', '25.3', wuHe],
    ['not the better choice', '25.3', 'Wu and He (2018)'],
  ),
  owed(
    'IN is 4.8 points behind',
    'instance-normalization',
    ['28.4 %', '23.6 %', '4.8 अंक', 'Wu और He, 2018'],
    ['28.4 %', '23.6 %', '4.8 points', 'Wu and He, 2018'],
  ),
  owed(
    'GN’s training error is lower at 32: BN’s noise regularizes',
    'group-normalization',
    ['ट्रेनिंग में कम थी', 'बैच का शोर'],
    ['lower error in training', 'noise of the batch'],
  ),
  owed(
    '“14 times” is BN with much else; BN alone less than half the steps',
    'batch-normalization',
    ['आधे से भी कम कदमों में', '“14 गुना कम कदम”', '5 गुना लर्निंग रेट और उसका तेज़ी से घटना', 'ड्रॉपआउट (dropout) बंद', 'वेट डिके'],
    [
      'less than half the steps',
      '“14 times fewer steps”',
      '5 times the learning rate and a faster decay',
      'no dropout',
      'less weight decay',
    ],
  ),
  owed(
    'why BN helps is disputed',
    'batch-normalization',
    ['मतभेद', 'परत के ठीक बाद शोर मिलाकर', 'Bjorck और साथी (2018)', 'Awais और साथी (2020)'],
    ['disputed', 'after the layer, as noise', 'Bjorck and others (2018)', 'Awais and others (2020)'],
  ),
];

const footnotes: readonly Owed[] = [
  owed(
    'with ReLU and He nothing vanishes, and BN makes gradients grow about 1.2 times a layer',
    'batch-normalization',
    ['ReLU हो और शुरुआती वेट He विधि से', 'Yang और साथियों (2019)', '1.2 गुना'],
    ['With ReLU and He initialization nothing vanishes', 'Yang and others (2019)', '1.2 times a layer'],
  ),
  ...(['batch-normalization', 'conclusion'] as const).map((page) =>
    owed(
      'normalization is not necessary',
      page,
      ['अनिवार्य नहीं', 'NFNets (2021)', 'Dynamic Tanh (2025)'],
      ['useful, not necessary', 'NFNets (2021)', 'Dynamic Tanh (2025)'],
    ),
  ),
  owed(
    'BN in RNNs: possible, awkward, the reason for LN',
    'batch-normalization',
    ['हर समय-चरण पर', 'खींच-तान कर', 'लेयर नॉर्मलाइज़ेशन (Layer Normalization) बना'],
    ['at every time step', 'awkward', 'one reason for Layer Normalization'],
  ),
  owed(
    'LN removes what is common to all channels',
    'layer-normalization',
    ['सब चैनलों में साझा नहीं', 'इसे कोई नहीं सुधारता'],
    ['not common to all channels', 'neither method undoes'],
  ),
  owed(
    'IN removes each channel’s own, but not inversion',
    'instance-normalization',
    ['रंगत भी उतर जाती है', 'उलट'],
    ['a tint, which treats each colour differently, goes as well', 'Inversion'],
  ),
  owed(
    'GroupNorm(1, C) and LayerNorm([C, H, W]): alike, but C and C·H·W parameters',
    'layer-normalization',
    ['GroupNorm(1, C)', 'LayerNorm([C, H, W])', 'एक-सा नॉर्मलाइज़'],
    ['GroupNorm(1, C)', 'LayerNorm([C, H, W])', 'normalize alike'],
  ),
  owed(
    'ε: 1e-5 in PyTorch and ONNX, 1e-3 in Keras',
    'batch-normalization',
    [/ε PyTorch और ONNX में\s+1e-5\s+है, Keras में\s+1e-3/],
    [/ε is\s+1e-5\s+in PyTorch and ONNX,\s+1e-3\s+in Keras/],
  ),
  owed(
    'running variance: unbiased in PyTorch, biased in Keras 3 and ONNX',
    'batch-normalization',
    ['चल प्रसरण PyTorch में m−1 वाला है, Keras 3 और ONNX में m वाला'],
    ['unbiased in PyTorch, biased in Keras 3 and ONNX'],
  ),
  owed('PyTorch’s InstanceNorm has no γ, β unless asked', 'instance-normalization', ['InstanceNorm2d', 'affine=True']),
  owed('Keras counts the channel axis last', 'batch-normalization', ['(N, H, W, C)'], ['(N, H, W, C)']),
  owed('PyTorch refuses one value a channel', 'batch-normalization', [
    'Expected more than 1 value per channel when training',
  ]),
];

export const figurePromises: readonly Owed[] = [...figures, ...footnotes];

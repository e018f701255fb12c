import type { PageName } from '../../src/app/routes';
import type { Language } from '../../src/i18n/languages';

type Wording = readonly (string | RegExp)[];

/** One thing that the course owes its reader: where it stands, and the words or numbers by which it is found there. */
export interface Promise extends Readonly<Record<Language, Wording>> {
  readonly what: string;
  readonly page: PageName;
}

const owed = (what: string, page: PageName, hi: Wording, en: Wording = hi): Promise => ({ what, page, hi, en });

/** What each lesson owes beside its title: the method's words, its authors, its three steps, its formula. */
const lessons: readonly Promise[] = [
  owed(
    'brought to one common scale',
    'normalization',
    ['साझा पैमाना', 'ट्रेनिंग ज़्यादा स्थिर', 'लर्निंग रेट'],
    ['common scale', 'Training gets steadier', 'learning rates'],
  ),
  owed(
    'mean, variance and standard deviation on numbers that the reader changes',
    'normalization',
    ['माध्य: जहाँ', 'प्रसरण:', 'मानक विचलन:', 'बिंदु खिसकाइए'],
    ['Mean: where', 'Variance:', 'Standard deviation:', 'Move any dot'],
  ),
  owed(
    'BN: by whom',
    'batch-normalization',
    [/2015 में\s+Sergey Ioffe और Christian Szegedy/],
    ['Sergey Ioffe and Christian Szegedy'],
  ),
  owed(
    'BN: per channel, over N, H, W',
    'batch-normalization',
    ['चैनल वही, पर नमूने सारे'],
    ['the same channel, but every sample'],
  ),
  owed(
    'BN: three steps',
    'batch-normalization',
    ['माध्य और प्रसरण', 'घटाइए और भाग दीजिए', 'गुणा कीजिए और जोड़िए'],
    ['Mean and variance', 'Subtract and divide', 'Scale and shift'],
  ),
  owed(
    'LN: by whom',
    'layer-normalization',
    [/2016 में\s+Jimmy Lei Ba, Jamie Ryan Kiros और Geoffrey Hinton/],
    ['Jimmy Lei Ba, Jamie Ryan Kiros and Geoffrey Hinton'],
  ),
  owed('LN: per sample, over C, H, W', 'layer-normalization', ['इसी एक नमूने के सारे चैनल'], ['of this one sample']),
  owed(
    'LN: why RNNs and Transformers use it',
    'layer-normalization',
    ['रिकरेंट नेटवर्क (RNN)', 'ट्रांसफ़ॉर्मर'],
    ['recurrent network (RNN)', 'Transformer'],
  ),
  owed(
    'LN: RMSNorm is its sibling without a mean',
    'layer-normalization',
    ['RMSNorm: वही काम, माध्य के बिना', 'Zhang और Sennrich (2019)'],
    ['RMSNorm: the same without the mean', 'Zhang and Sennrich (2019)'],
  ),
  owed(
    'IN: by whom',
    'instance-normalization',
    [/2016 में\s+Dmitry Ulyanov, Andrea Vedaldi और Victor Lempitsky/],
    ['Dmitry Ulyanov, Andrea Vedaldi and Victor Lempitsky'],
  ),
  owed(
    'IN: process',
    'instance-normalization',
    ['हर मैप का माध्य और प्रसरण', 'घटाइए और भाग दीजिए', 'गुणा कीजिए और जोड़िए'],
    ['Mean and variance of each map', 'Subtract and divide', 'Scale and shift'],
  ),
  owed(
    'IN: style transfer by another picture’s σ and μ as γ and β',
    'instance-normalization',
    ['AdaIN', 'Huang और Belongie'],
    ['AdaIN', 'Huang and Belongie'],
  ),
  owed('GN: by whom', 'group-normalization', [/2018 में\s+Yuxin Wu और Kaiming He/], ['Yuxin Wu and Kaiming He']),
  owed(
    'GN: process, the split first',
    'group-normalization',
    ['चैनलों को बाँटिए', 'हर समूह का माध्य और प्रसरण', 'घटाइए और भाग दीजिए', 'गुणा कीजिए और जोड़िए'],
    ['Split the channels', 'Mean and variance of each group', 'Subtract and divide', 'Scale and shift'],
  ),
  owed(
    'GN: G must divide C',
    'group-normalization',
    ['का पूरा-पूरा भाग जाना चाहिए'],
    ['48 channels cannot have 32 groups'],
  ),
];

/** Which cells share a mean, in how many sets, of how many cells: the sheet of the conclusion. */
const sets: readonly Promise[] = [
  owed('sets of BN', 'conclusion', [/C समुच्चय;[^;]*N·H·W/], [/C sets[^;]*N·H·W/]),
  owed('sets of LN', 'conclusion', [/N समुच्चय;[^;]*C·H·W/], [/N sets[^;]*C·H·W/]),
  owed('sets of IN', 'conclusion', [/N·C समुच्चय;[^;]* H·W/], [/N·C sets[^;]* H·W/]),
  owed('sets of GN', 'conclusion', [/N·G समुच्चय;[^;]*\(C\/G\)·H·W/], [/N·G sets[^;]*\(C\/G\)·H·W/]),
  owed('sets of RMSNorm', 'conclusion', ['माध्य नहीं घटता', 'हर चैनल का γ: C; β नहीं'], ['no mean is subtracted', 'no β']),
];

/** What training does otherwise than inference. */
const modes: readonly Promise[] = [
  owed(
    'running ← (1 − momentum)·running + momentum·batch, with 0.1',
    'batch-normalization',
    ['(1 − मोमेंटम) × पुराना + मोमेंटम × बैच वाला', '0.1 है'],
    ['(1 − momentum) × old + momentum × batch', 'is 0.1'],
  ),
  owed(
    'the running variance takes m/(m−1) times the batch’s, as in the paper',
    'batch-normalization',
    ['m/(m−1) से गुणा करते हैं', '2015 के शोधपत्र में भी ऐसा ही है'],
    ['multiplied by m/(m−1)', 'The 2015 paper already does so'],
  ),
  owed(
    'Keras writes momentum the other way round, and ε as 1e-3',
    'batch-normalization',
    ['Keras मोमेंटम को उलटा लिखता है', 'momentum=0.99', '1e-3'],
    ['Keras writes momentum the other way round', 'momentum=0.99', '1e-3'],
  ),
];

const claims: readonly Promise[] = [
  owed('BN: training gets faster', 'batch-normalization', ['ट्रेनिंग तेज़ होती है'], ['Training gets faster']),
  owed(
    'BN: steadies gradient descent',
    'batch-normalization',
    ['ग्रेडिएंट डिसेंट सँभलकर चलता है', /Santurkar और साथियों \(2018\)\s+ने मापा/],
    ['Gradient descent gets steadier', /Santurkar and others \(2018\)\s+measured/],
  ),
  owed('BN: eases vanishing gradients', 'batch-normalization', ['ग्रेडिएंट गायब नहीं होता'], ['Gradients vanish less']),
  owed(
    'BN: can help generalization, and when it does not',
    'batch-normalization',
    ['नए डेटा पर मदद मिल सकती है', 'कभी-कभी, हमेशा नहीं'],
    ['It can help on new data', 'Sometimes, not always'],
  ),
  owed(
    'IN: useful in style transfer',
    'instance-normalization',
    ['स्टाइल ट्रांसफ़र में काम आता है'],
    ['It is useful in style transfer'],
  ),
  owed(
    'IN: does not depend on the batch',
    'instance-normalization',
    ['बैच पर निर्भर नहीं'],
    ['It does not depend on the batch'],
  ),
  owed(
    'IN: feature by feature',
    'instance-normalization',
    ['हर फ़ीचर अलग से नॉर्मलाइज़ होता है'],
    ['It normalizes feature by feature'],
  ),
  owed('GN: works with small batches', 'group-normalization', ['छोटे बैच में भी चलता है'], ['It works with small batches']),
  owed(
    'GN: does not depend on the batch size',
    'group-normalization',
    ['बैच साइज़ पर निर्भर नहीं'],
    ['It does not depend on the batch size'],
  ),
  owed('GN: steadier in deep nets', 'group-normalization', ['गहरे नेटवर्क को सँभालता है'], ['It steadies deep networks']),
];

const wuHe = 'Wu और He (2018)';
const figures: readonly Promise[] = [
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

const footnotes: readonly Promise[] = [
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

/** Everything that a page must say, with the words that say it. */
export const promises: readonly Promise[] = [...lessons, ...sets, ...modes, ...claims, ...figures, ...footnotes];

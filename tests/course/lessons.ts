import { type Owed, owed } from './promise';

/** What each lesson owes beside its title: the method's words, its authors, its three steps, its formula. */
const lessons: readonly Owed[] = [
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
const sets: readonly Owed[] = [
  owed('sets of BN', 'conclusion', [/C समुच्चय;[^;]*N·H·W/], [/C sets[^;]*N·H·W/]),
  owed('sets of LN', 'conclusion', [/N समुच्चय;[^;]*C·H·W/], [/N sets[^;]*C·H·W/]),
  owed('sets of IN', 'conclusion', [/N·C समुच्चय;[^;]* H·W/], [/N·C sets[^;]* H·W/]),
  owed('sets of GN', 'conclusion', [/N·G समुच्चय;[^;]*\(C\/G\)·H·W/], [/N·G sets[^;]*\(C\/G\)·H·W/]),
  owed('sets of RMSNorm', 'conclusion', ['माध्य नहीं घटता', 'हर चैनल का γ: C; β नहीं'], ['no mean is subtracted', 'no β']),
];

/** What training does otherwise than inference. */
const modes: readonly Owed[] = [
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

const claims: readonly Owed[] = [
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

export const lessonPromises: readonly Owed[] = [...lessons, ...sets, ...modes, ...claims];

import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageName } from '../src/app/routes';
import { type Language, languages } from '../src/i18n/languages';
import { sources } from '../src/i18n/sources';
import { choose } from '../src/lessons/conclusion/choose';
import { stops } from '../src/lessons/course-map/stops';
import { lessons, readyExtras } from '../src/lessons/registry';
import { renderSite } from '../src/prerender';
import { figurePromises } from './course/figures';
import { lessonPromises } from './course/lessons';
import { allEntries } from './helpers/locales';

/** What a reader of a page finds on it before touching anything, tags left out. */
let read: (language: Language, page: PageName) => string;

beforeAll(async () => {
  const { pages } = await renderSite({ base: '/', siteUrl: '', readPublic: (file) => readFile(`public/${file}`) });
  const texts = new Map(pages.map(({ file, body }) => [file, plain(body)]));
  read = (language, page) => {
    const text = texts.get(`${language}/${page === 'home' ? '' : `${page}/`}index.html`);
    if (text === undefined) throw new Error(`no page ${page} in ${language}`);
    return text;
  };
});

const plain = (html: string) =>
  html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', '’')
    .replace(/\s+/g, ' ');

const holds = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);

/** A text of the locale files as it stands on a page. */
const textOf = (language: Language, namespace: string, key: string): string => {
  const entry = allEntries.find(
    (each) => each.language === language && each.namespace === namespace && each.key === key,
  );
  if (!entry) throw new Error(`${language}/${namespace}: no text ${key}`);
  return plain(entry.text);
};

const inBoth = (missingIn: (language: Language) => readonly string[]): string[] =>
  languages.flatMap((language) => missingIn(language).map((what) => `${language}: ${what}`));

describe('the course', () => {
  it('has the seven lessons in their order, each under its title', () => {
    const wanted = [
      ['normalization', 'नॉर्मलाइज़ेशन (normalization) क्या है?', 'What is normalization?'],
      ['batch-normalization', 'बैच नॉर्मलाइज़ेशन (Batch Normalization)', 'Batch Normalization'],
      ['layer-normalization', 'लेयर नॉर्मलाइज़ेशन (Layer Normalization)', 'Layer Normalization'],
      ['instance-normalization', 'इंस्टेंस नॉर्मलाइज़ेशन (Instance Normalization)', 'Instance Normalization'],
      ['group-normalization', 'ग्रुप नॉर्मलाइज़ेशन (Group Normalization)', 'Group Normalization'],
      ['comparison', 'तुलना: सारी विधियाँ साथ-साथ', 'All methods side by side'],
      ['conclusion', 'निष्कर्ष: कौन-सा कब?', 'Which one should I use?'],
    ];
    const found = lessons.map(({ slug }) => [slug, textOf('hi', slug, 'title'), textOf('en', slug, 'title')]);
    expect(found).toEqual(wanted);
  });

  it('has the pages around the lessons', () => {
    const slugs = readyExtras.map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(['playground', 'glossary', 'course-map', 'about']));
  });

  it('keeps every promise on its page, in both languages', () => {
    const broken = inBoth((language) =>
      [...lessonPromises, ...figurePromises].flatMap(({ what, page, [language]: wording }) =>
        wording
          .filter((wanted) => !holds(read(language, page), wanted))
          .map((wanted) => `${page}: ${what}: ${wanted} is missing`),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('answers in every cell of the comparison table', () => {
    const yesNo = { hi: { yes: 'हाँ', no: 'नहीं' }, en: { yes: 'yes', no: 'no' } };
    const methods = ['batch', 'layer', 'instance', 'group'] as const;
    const wanted = (language: Language): Readonly<Record<string, readonly string[]>> => {
      const { yes, no } = yesNo[language];
      const isHindi = language === 'hi';
      const strong = isHindi ? 'मज़बूत' : 'strong';
      return {
        statistics: isHindi
          ? ['पूरे बैच का एक चैनल', 'एक नमूना', 'एक नमूने का एक चैनल', 'एक नमूने के चैनलों का एक समूह']
          : [
              'a channel of the whole batch',
              'one sample',
              'one channel of one sample',
              'a group of channels of one sample',
            ],
        batchSize: [yes, no, no, no],
        style: [no, no, yes, no],
        smallBatch: [isHindi ? 'कमज़ोर' : 'weak', strong, strong, strong],
        typicalUse: isHindi
          ? ['CNN में (RNN में बस सँभलकर)', 'RNN और ट्रांसफ़ॉर्मर', 'शैली बदलने में', 'वस्तु पहचान, चित्र-खंडन, छोटे बैच']
          : ['(RNNs only with care)', 'RNNs, Transformers', 'style transfer', 'detection, segmentation, small batches'],
        modes: [yes, no, no, no],
      };
    };
    const missing = inBoth((language) =>
      Object.entries(wanted(language)).flatMap(([property, answers]) => {
        const text = (key: string) => textOf(language, 'comparison', `table.${key}`);
        const [, row = ''] = read(language, 'comparison').split(` ${text(`rows.${property}`)} `);
        const said = methods.map((method) => text(`answers.${property}.${method}`));
        const isInOrder = said.reduce((from, answer) => (from < 0 ? from : row.indexOf(answer, from)), 0) >= 0;
        return [
          ...answers
            .filter((answer, index) => !said[index]!.includes(answer))
            .map((answer) => `${property}: ${answer}`),
          ...(isInOrder ? [] : [`${property}: not on the page in order`]),
        ];
      }),
    );
    expect(missing).toEqual([]);
  });

  it('advises as the course teaches, whatever comes later in use', () => {
    const advised = (['together', 'single'] as const).flatMap((use) => [
      choose({ task: 'images', batch: 'many', use }).method,
      choose({ task: 'style', batch: 'many', use }).method,
      choose({ task: 'images', batch: 'few', use }).method,
      choose({ task: 'recurrent', batch: 'few', use }).method,
      choose({ task: 'transformer', batch: 'many', use }).method,
    ]);
    const wanted = ['batch', 'instance', 'group', 'layer', 'layer'];
    expect(advised).toEqual([...wanted, ...wanted]);
  });

  it('maps every stop of the whole course in order, each with a text of its own', () => {
    const names = [
      'History of deep learning · McCulloch-Pitts neuron · Thresholding logic · Activation functions',
      'Gradient descent · Momentum · Nesterov accelerated gradient · Stochastic gradient descent · AdaGrad',
      'Adam and RMSprop · Eigenvalue decomposition · Recurrent neural networks · Backpropagation through time',
      'Vanishing and exploding gradients · Truncated BPTT · GRU and LSTM · Encoder-decoder models',
      'Attention, and attention over images · Autoencoders and PCA · Regularization in autoencoders',
      'Denoising and sparse autoencoders · Contractive autoencoders · Bias-variance trade-off · L2 regularization',
      'Early stopping · Dataset augmentation · Parameter sharing and tying · Noise at the input · Ensemble methods',
      'Dropout · Batch, instance and group normalization · Greedy layer-wise pre-training',
      'Better activation functions · Better weight initialization · Vector representations of words',
      'Convolutional neural networks · LeNet, AlexNet, ZF-Net, VGGNet, GoogLeNet, ResNet · Visualizing CNNs',
      'Guided backpropagation · Deep Dream and deep art · Recent architectures',
      'Introduction to reinforcement learning · UCB and PAC bounds · Median elimination and policy gradient',
      'RL and Markov decision processes · Bellman optimality · Fitted and deep Q-learning · Advanced Q-learning',
      'Imitating optimal controllers · DQN and policy gradient',
    ].flatMap((line) => line.split(' · '));
    expect(stops.map(({ id }) => textOf('en', 'course-map', `stops.${id}.title`))).toEqual(names);
    const missing = inBoth((language) =>
      stops.flatMap(({ id }) =>
        ['title', 'text']
          .map((part) => textOf(language, 'course-map', `stops.${id}.${part}`))
          .filter((text) => !read(language, 'course-map').includes(text))
          .map((text) => `${id}: ${text}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('leads to every paper it leans on', () => {
    const wanted = {
      wuhe2018: '1803.08494',
      ioffe2015: '1502.03167',
      santurkar2018: '1805.11604',
      ulyanov2016: '1607.08022',
      huang2017: '1703.06868',
      ba2016: '1607.06450',
      zhang2019: '1910.07467',
      zhu2025: '2503.10622',
    } as const;
    const wrong = Object.entries(wanted).filter(
      ([id, paper]) => sources[id as keyof typeof wanted] !== `https://arxiv.org/abs/${paper}`,
    );
    expect(wrong).toEqual([]);
    const papers = Object.keys(sources);
    const uncited = inBoth((language) =>
      papers.filter(
        (id) => !allEntries.some((entry) => entry.language === language && entry.text.includes(`<a id="${id}">`)),
      ),
    );
    expect(uncited).toEqual([]);
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { pageNames } from '../../../src/app/routes';
import { type Language, languages } from '../../../src/i18n/languages';
import { createTexts } from '../../../src/i18n/load';
import { Page } from '../../../src/lessons/course-map/Page';
import { parts, shortTitle, station, stops, stopsToShow } from '../../../src/lessons/course-map/stops';
import { entriesOf } from '../../helpers/locales';

/** The course, stop by stop. */
const course = [
  ...['History of deep learning', 'McCulloch-Pitts neuron', 'Thresholding logic', 'Activation functions'],
  ...['Gradient descent', 'Momentum', 'Nesterov accelerated gradient', 'Stochastic gradient descent', 'AdaGrad'],
  ...['Adam and RMSprop', 'Eigenvalue decomposition', 'Recurrent neural networks', 'Backpropagation through time'],
  ...['Vanishing and exploding gradients', 'Truncated BPTT', 'GRU and LSTM', 'Encoder-decoder models'],
  ...['Attention, and attention over images', 'Autoencoders and PCA', 'Regularization in autoencoders'],
  ...['Denoising and sparse autoencoders', 'Contractive autoencoders', 'Bias-variance trade-off', 'L2 regularization'],
  ...['Early stopping', 'Dataset augmentation', 'Parameter sharing and tying', 'Noise at the input'],
  ...['Ensemble methods', 'Dropout', 'Batch, instance and group normalization', 'Greedy layer-wise pre-training'],
  ...['Better activation functions', 'Better weight initialization', 'Vector representations of words'],
  ...['Convolutional neural networks', 'LeNet, AlexNet, ZF-Net, VGGNet, GoogLeNet, ResNet', 'Visualizing CNNs'],
  ...['Guided backpropagation', 'Deep Dream and deep art', 'Recent architectures'],
  ...['Introduction to reinforcement learning', 'UCB and PAC bounds', 'Median elimination and policy gradient'],
  ...['RL and Markov decision processes', 'Bellman optimality', 'Fitted and deep Q-learning', 'Advanced Q-learning'],
  ...['Imitating optimal controllers', 'DQN and policy gradient'],
];

const textsOf = (language: Language) =>
  new Map(
    entriesOf(language)
      .filter(({ namespace }) => namespace === 'course-map')
      .map(({ key, text }) => [key, text]),
  );

async function markup(language: Language): Promise<string> {
  const texts = await createTexts(language, ['common', 'picture', 'course-map']);
  return renderToStaticMarkup(
    <I18nextProvider i18n={texts}>
      <Page />
    </I18nextProvider>,
  );
}

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

describe('the stops of the course', () => {
  it('are those of the course, in its order', () => {
    const texts = textsOf('en');
    expect(stops.map(({ id }) => texts.get(`stops.${id}.title`))).toEqual(course);
  });

  it('have ids of their own, which no part has', () => {
    const ids = [...stops.map(({ id }) => id), ...parts.map(({ id }) => `part-${id}`)];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are named in Hindi with the English of the course behind', () => {
    const texts = textsOf('hi');
    const offenders = stops.flatMap(({ id }, index) => {
      const title = texts.get(`stops.${id}.title`) ?? '';
      const isNamed = title.toLowerCase().endsWith(` (${course[index]!.toLowerCase()})`);
      return isNamed && /\p{Script=Devanagari}/u.test(shortTitle(title)) ? [] : [title];
    });
    expect(offenders).toEqual([]);
  });

  it.each(languages)('stand on the page one after another, each with what it is (%s)', async (language) => {
    const html = await markup(language);
    const texts = textsOf(language);
    const items = html.split(/(?=<li id=)/).slice(1);
    expect(items.map((item) => /^<li id="(\w+)" value="(\d+)"/.exec(item)?.slice(1))).toEqual(
      stops.map(({ id }, index) => [id, String(index + 1)]),
    );
    const missing = stops.flatMap(({ id, bearing }, index) => {
      const wanted = [texts.get(`stops.${id}.title`), texts.get(`stops.${id}.text`)];
      if (bearing) wanted.push(plain(texts.get(`bearings.${bearing}`) ?? ''));
      const item = plain(items[index]!);
      return wanted.filter((text) => !text || !item.includes(text)).map((text) => `${id}: ${text}`);
    });
    expect(missing).toEqual([]);
  });

  it.each(languages)('say more than their name in one to three sentences (%s)', (language) => {
    const texts = textsOf(language);
    const offenders = stops.flatMap(({ id }) => {
      const text = texts.get(`stops.${id}.text`) ?? '';
      const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
      return text.length < 80 || sentences.length > 3 ? [`${id}: ${text}`] : [];
    });
    expect(offenders).toEqual([]);
  });
});

describe('what bears on normalization', () => {
  it('is said of exactly the stops that are marked', () => {
    const said = [...textsOf('en').keys()].filter((key) => key.startsWith('bearings.')).map((key) => key.slice(9));
    expect(said.sort()).toEqual(stops.flatMap(({ bearing }) => bearing ?? []).sort());
  });

  it('is shown with the station, in the order of the course, when nothing else is wanted', () => {
    const shown = stopsToShow('normalization');
    expect(shown.filter(({ bearing }) => bearing === null).map(({ id }) => id)).toEqual([station]);
    expect(shown.map(({ number }) => number)).toEqual([...shown.map(({ number }) => number)].sort((a, b) => a - b));
    expect(stopsToShow('all')).toEqual(stops);
  });
});

describe('links', () => {
  it.each(languages)('lead to pages that exist, and to places on this one (%s)', async (language) => {
    const html = await markup(language);
    const links = Array.from(html.matchAll(/ href="([^"]*)"/g), ([, address]) => address!);
    const known: readonly string[] = pageNames;
    const isKnown = (address: string) => {
      if (address.startsWith('#')) return html.includes(` id="${address.slice(1)}"`);
      const page = /^\.\.\/([\w-]+)\/$/.exec(address)?.[1];
      return page ? known.includes(page) : address.startsWith('https://');
    };
    expect(links.filter((address) => !isKnown(address))).toEqual([]);
    expect(links.filter((address) => address.startsWith('#'))).toEqual(stops.map(({ id }) => `#${id}`));
  });
});

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VectorTable } from '../../figures/VectorTable';
import { formatNumber, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { epsilonOf } from '../../state/derive';
import { LiveRegion } from '../../ui/LiveRegion';
import { Segmented } from '../../ui/Segmented';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { arrivalOf, features, mostWords, normalizeWords, rowStatistics, sentenceTensor, wordsOf } from './words';

const views = ['input', 'layer', 'rms', 'batch'] as const;
type View = (typeof views)[number];

const runs = { layer: 'rows', rms: 'rows', batch: 'columns' } as const;

/** The words that have arrived so far, as numbers, before or after normalization. */
function Words({ words, view }: { words: readonly string[]; view: View }) {
  const { t } = useTranslation('layer-normalization');
  const epsilon = usePicture(epsilonOf);
  const tensor = view === 'input' ? sentenceTensor(words) : normalizeWords(words, view, epsilon);
  const statistics = rowStatistics(tensor);
  const isCompared = view === 'layer' || view === 'batch';
  return (
    <VectorTable
      caption={t(($) => $.sequence.captions[view])}
      corner={t(($) => $.sequence.word)}
      columns={['x₁', 'x₂', 'x₃', 'x₄'].slice(0, features)}
      factColumns={['μ', 'σ']}
      vectors={words.map((label, n) => ({
        label,
        values: tensor.data.subarray(n * features, (n + 1) * features),
        facts: [formatNumber(statistics[n]!.mean), formatNumber(statistics[n]!.deviation)],
      }))}
      domain={view === 'input' ? 6 : 3}
      formatCell={(value) => formatNumber(value)}
      sets={view === 'input' ? null : { run: runs[view], method: view }}
      marked={isCompared ? arrivalOf(words, view, epsilon).moved : []}
      markLabel={t(($) => $.sequence.mark)}
    />
  );
}

/** A sentence that arrives word by word, as a recurrent network reads it. */
function Reader() {
  const { t } = useTranslation('layer-normalization');
  const { t: tCommon } = useTranslation();
  const epsilon = usePicture(epsilonOf);
  const inputId = useId();
  const [own, setOwn] = useState<string | null>(null);
  const [read, setRead] = useState(3);
  const [view, setView] = useState<View>('layer');
  const sentence = own ?? t(($) => $.sequence.sentence);
  const all = wordsOf(sentence);
  const words = all.slice(0, Math.max(1, read));
  const [layer, batch] = (['layer', 'batch'] as const).map((kind) => arrivalOf(words, kind, epsilon));
  const word = words.at(-1);
  const nameOf = (value: View) => (value === 'input' ? t(($) => $.sequence.input) : tCommon(($) => $.methods[value]));
  const effect =
    words.length > 1
      ? t(($) => $.sequence.effect, {
          word,
          earlier: (words.length - 1) * features,
          moved: layer!.count,
          batchMoved: batch!.count,
          largest: formatSmall(batch!.largest),
        })
      : t(($) => $.sequence.first, { word });
  return (
    <>
      <div className="controls">
        <div className="sequence-sentence">
          <label htmlFor={inputId}>{t(($) => $.sequence.own, { most: mostWords })}</label>
          <input
            id={inputId}
            type="text"
            value={sentence}
            autoComplete="off"
            maxLength={120}
            onChange={({ target }) => {
              setOwn(target.value);
              setRead(mostWords);
            }}
          />
        </div>
        <Segmented<View>
          label={t(($) => $.sequence.viewLabel)}
          options={views.map((value) => ({ value, label: nameOf(value) }))}
          value={view}
          onChange={setView}
        />
      </div>
      {words.length > 0 ? (
        <>
          <Words words={words} view={view} />
          <p className="button-row">
            <button
              type="button"
              className="primary"
              disabled={words.length >= all.length}
              onClick={() => setRead(words.length + 1)}
            >
              {t(($) => $.sequence.nextWord)}
            </button>
            <button type="button" disabled={words.length === 1} onClick={() => setRead(1)}>
              {t(($) => $.sequence.restart)}
            </button>
          </p>
          <Prose as="p" text={effect} />
          <LiveRegion message={effect} />
        </>
      ) : (
        <p>{t(($) => $.sequence.noWords)}</p>
      )}
    </>
  );
}

/** Why recurrent networks and Transformers use it: every token by itself. */
export function Sequence() {
  const { t } = useTranslation('layer-normalization');
  return (
    <Section id="sequence" heading={t(($) => $.sequence.heading)}>
      <Prose as="p" text={t(($) => $.sequence.tokens)} />
      <Prose as="p" text={t(($) => $.sequence.vectors, { features })} />
      <Reader />
      <Prose as="p" text={t(($) => $.sequence.same)} />
      <Prose as="p" text={t(($) => $.sequence.recurrent)} />
      <Prose as="p" text={t(($) => $.sequence.transformer)} />
      <Prose as="p" text={t(($) => $.sequence.evidence)} />
    </Section>
  );
}

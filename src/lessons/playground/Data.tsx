import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cellCount, type Shape } from '../../engine/index';
import { formatCount } from '../../i18n/format';
import {
  largestSizes,
  mostLinkedValues,
  mostTyped,
  mostValues,
  type OwnData,
  setOwnShape,
} from '../../state/playground';
import { Count } from '../../workbench/DataControls';
import { Section } from '../../workbench/Section';
import { OpenFiles } from './OpenFiles';
import { usePlayground, usePlaygroundStore } from './PlaygroundContext';
import { TroubleText } from './TroubleText';
import { TypeNumbers } from './TypeNumbers';
import type { Trouble } from './trouble';

const axisNames = ['N', 'C', 'H', 'W'] as const;

/** Shape and seed of random data. */
function RandomData() {
  const { t } = useTranslation('playground');
  const { t: tPicture } = useTranslation('picture');
  const store = usePlaygroundStore();
  const shape = usePlayground((state) => state.shape);
  const seed = usePlayground((state) => state.seed);
  return (
    <>
      <p>{t(($) => $.data.random, { most: largestSizes.join(' × '), cells: formatCount(mostValues) })}</p>
      <div className="steppers">
        {axisNames.map((name, axis) => (
          <Count
            key={name}
            name={tPicture(($) => $.controls.axes[name])}
            value={shape[axis]!}
            min={1}
            max={largestSizes[axis]!}
            onChange={(size) => {
              const [N = 1, C = 1, H = 1, W = 1] = store.getState().shape.with(axis, size);
              store.setState({ shape: [N, C, H, W] });
            }}
          />
        ))}
        <Count
          name={tPicture(($) => $.controls.seed)}
          value={seed}
          min={1}
          max={9999}
          onChange={(next) => store.setState({ seed: next })}
        />
      </div>
    </>
  );
}

/** The reader's numbers in another shape of as many cells; the reader of shapes comes with the reader of numbers. */
function Reshape({ shape }: { shape: Shape }) {
  const { t } = useTranslation('playground');
  const store = usePlaygroundStore();
  const [text, setText] = useState(shape.join(', '));
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const apply = async () => {
    const [{ readShape }, { sheetTrouble }] = await Promise.all([import('./csv'), import('./trouble')]);
    const wanted = readShape(text);
    const count = cellCount(shape);
    if (!wanted) return setTrouble({ kind: 'header', text });
    if (cellCount(wanted) !== count) {
      return setTrouble({ kind: 'count', shape: wanted.join(' × '), found: count, wanted: cellCount(wanted) });
    }
    const wide = sheetTrouble(wanted);
    setTrouble(wide);
    if (!wide) setOwnShape(store, wanted);
  };
  return (
    <form
      className="reshape"
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <label className="field">
        <span>{t(($) => $.data.shape)}</span>
        <input value={text} inputMode="text" spellCheck={false} onChange={(event) => setText(event.target.value)} />
        <button type="submit">{t(($) => $.data.reshape)}</button>
      </label>
      <p className="ui-message" role="alert">
        {trouble && <TroubleText trouble={trouble} />}
      </p>
    </form>
  );
}

/** What is known of the reader's data, and the way back to random numbers. */
function OwnDataFacts({ own }: { own: OwnData }) {
  const { t } = useTranslation('playground');
  const store = usePlaygroundStore();
  const { shape, data } = own.x;
  return (
    <>
      <p>{t(($) => $.data.own, { shape: shape.join(' × '), count: data.length })}</p>
      {data.length > mostLinkedValues && (
        <p>{t(($) => $.data.notLinked, { count: data.length, most: mostLinkedValues })}</p>
      )}
      <Reshape key={shape.join()} shape={shape} />
      <p>
        <button type="button" onClick={() => store.setState({ own: null })}>
          {t(($) => $.data.toRandom)}
        </button>
      </p>
    </>
  );
}

/** The tensor itself: random in any shape, or the reader's own. Whatever replaces it can be taken back. */
export function Data() {
  const { t } = useTranslation('playground');
  const store = usePlaygroundStore();
  const own = usePlayground((state) => state.own);
  const [replaced, setReplaced] = useState<{ readonly own: OwnData | null } | null>(null);
  const take = (next: OwnData) => {
    setReplaced({ own: store.getState().own });
    store.setState({ own: next, stage: 'input', pinned: null });
  };
  return (
    <Section id="data" heading={t(($) => $.data.heading)}>
      {own ? <OwnDataFacts own={own} /> : <RandomData />}
      {replaced && replaced.own !== own && (
        <p>
          <button
            type="button"
            onClick={() => {
              store.setState({ own: replaced.own, pinned: null });
              setReplaced(null);
            }}
          >
            {t(($) => $.data.undo)}
          </button>
        </p>
      )}
      <h3>{t(($) => $.data.ownHeading)}</h3>
      <p>{t(($) => $.data.promise)}</p>
      <p className="small">
        {t(($) => $.data.limits, {
          most: formatCount(mostValues),
          typed: formatCount(mostTyped),
          linked: mostLinkedValues,
        })}
      </p>
      <OpenFiles onData={take} />
      <TypeNumbers onData={take} />
    </Section>
  );
}

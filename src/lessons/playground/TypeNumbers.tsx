import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { inputOf, isBigOf, type OwnData } from '../../state/playground';
import { usePlayground, usePlaygroundStore } from './PlaygroundContext';
import { TroubleText } from './TroubleText';
import type { Trouble } from './trouble';

/** Two samples of two channels, in the format that the text area takes. */
const example = `shape: 2, 2, 2, 3

1, 2, 3
4, 5, 6

10, 20, 30
40, 50, 60

2, 4, 6
8, 10, 12

-1, 0, 1
-2, 0, 2
`;

/** Numbers typed or pasted. What stands in the box stays there, whatever becomes of it. */
export function TypeNumbers({ onData }: { onData: (data: OwnData) => void }) {
  const { t } = useTranslation('playground');
  const store = usePlaygroundStore();
  const isBig = usePlayground(isBigOf);
  const id = useId();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const use = async () => {
    const { readCsv } = await import('./csv');
    const result = readCsv(text);
    if ('kind' in result) return setTrouble(result);
    setTrouble(null);
    onData({ x: result, isPicture: false });
  };
  const write = async () => {
    const { writeCsv } = await import('../../data/csv');
    setText(writeCsv(inputOf(store.getState())));
    setTrouble(null);
  };
  return (
    <div className="type-numbers">
      <h4 id={`${id}label`}>{t(($) => $.data.type)}</h4>
      <Prose as="p" text={t(($) => $.data.format)} />
      <textarea
        rows={8}
        spellCheck={false}
        aria-labelledby={`${id}label`}
        aria-describedby={`${id}trouble`}
        aria-invalid={trouble !== null}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="ui-message" role="alert" id={`${id}trouble`}>
        {trouble && <TroubleText trouble={trouble} />}
      </p>
      <p className="button-row">
        <button type="button" className="primary" onClick={() => void use()}>
          {t(($) => $.data.use)}
        </button>
        <button
          type="button"
          onClick={() => {
            setText(example);
            setTrouble(null);
          }}
        >
          {t(($) => $.data.example)}
        </button>
        {!isBig && (
          <button type="button" onClick={() => void write()}>
            {t(($) => $.data.edit)}
          </button>
        )}
      </p>
    </div>
  );
}

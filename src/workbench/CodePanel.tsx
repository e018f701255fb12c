import './code.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createSelector } from 'reselect';
import { affineOf, epsilonOf, inputOf, methodOf, outputOf, shownOf } from '../state/derive';
import type { PictureState } from '../state/picture';
import { CopyButton } from '../ui/CopyButton';
import { Tabs } from '../ui/Tabs';
import { CodeLines } from './CodeLines';
import { type Library, libraries, type Writer } from './code/libraries';
import { abridge, linesOf, plainOf } from './code/marked';
import type { CodeRequest } from './code/request';
import { usePicture, usePictureStore } from './PictureContext';
import { litPartOf } from './parts';
import { activeCellOf } from './values';

/** What a program is made of; another object only where another program follows. */
const requestOf = createSelector(
  [inputOf, shownOf, affineOf, epsilonOf, methodOf, (state: PictureState) => state.mode, activeCellOf, outputOf],
  (x, shown, affine, epsilon, method, mode, cell, y): CodeRequest => ({
    x,
    shown,
    ...affine,
    epsilon,
    method,
    mode,
    cell,
    y,
  }),
);

type Tab = Library | 'TypeScript';
const tabs = [...(Object.keys(libraries) as Library[]), 'TypeScript'] as const;

/** The engine's own text comes when it is wanted. */
const writerOf = async (tab: Tab): Promise<Writer> =>
  tab === 'TypeScript' ? (await import('./code/typeScript')).typeScript : libraries[tab];

/** Programs that print the page's numbers for the settings of this moment; their lines, formula and picture light each other. */
export function CodePanel({ shortenedText }: { shortenedText: (count: number) => string }) {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const [{ tab, write }, setChosen] = useState<{ tab: Tab; write: Writer }>({
    tab: 'PyTorch',
    write: libraries.PyTorch,
  });
  const request = usePicture(requestOf);
  const litPart = usePicture(litPartOf);
  const { lines, isShortened } = useMemo(() => {
    const marked = write(request);
    const shown = abridge(marked);
    return { lines: linesOf(shown.trimEnd()), isShortened: shown !== marked };
  }, [write, request]);
  const panel = (
    <>
      <CopyButton
        text={() => plainOf(write(requestOf(store.getState())))}
        label={t(($) => $.code.copy)}
        copiedLabel={t(($) => $.code.copied)}
        failedLabel={t(($) => $.code.failed)}
      />
      <CodeLines key={tab} lines={lines} litPart={litPart} onPart={(part) => store.setState({ part })} />
      {isShortened && <p className="small">{shortenedText(request.x.data.length)}</p>}
    </>
  );
  return (
    <Tabs
      label={t(($) => $.code.label)}
      tabs={tabs.map((id) => ({ id, label: id, panel }))}
      selected={tab}
      onSelect={(next) => void writerOf(next).then((own) => setChosen({ tab: next, write: own }))}
    />
  );
}

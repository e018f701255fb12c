import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { affineOf, epsilonOf, inputOf, methodOf, outputOf, shownOf } from '../state/derive';
import type { PictureState } from '../state/picture';
import { CopyButton } from '../ui/CopyButton';
import { ScrollBox } from '../ui/ScrollBox';
import { Tabs } from '../ui/Tabs';
import { abridge, codeFor, type Framework, frameworks } from './code';
import { usePicture, usePictureStore } from './PictureContext';
import { activeCellOf } from './values';

const requestOf = (state: PictureState) => ({
  x: inputOf(state),
  shown: shownOf(state),
  ...affineOf(state),
  epsilon: epsilonOf(state),
  method: methodOf(state),
  mode: state.mode,
  cell: activeCellOf(state),
  y: outputOf(state),
});

/** Programs that print the page's numbers for the settings of this moment. */
export function CodePanel({ shortenedText }: { shortenedText: (count: number) => string }) {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const [framework, setFramework] = useState<Framework>('PyTorch');
  const state = usePicture((whole) => whole);
  const code = codeFor(framework, requestOf(state));
  const shown = abridge(code);
  const panel = (
    <>
      <CopyButton
        text={() => codeFor(framework, requestOf(store.getState()))}
        label={t(($) => $.code.copy)}
        copiedLabel={t(($) => $.code.copied)}
        failedLabel={t(($) => $.code.failed)}
      />
      <ScrollBox as="pre" lang="en">
        <code>{shown}</code>
      </ScrollBox>
      {shown !== code && <p className="small">{shortenedText(inputOf(state).data.length)}</p>}
    </>
  );
  return (
    <Tabs
      label={t(($) => $.code.label)}
      tabs={frameworks.map((id) => ({ id, label: id, panel }))}
      selected={framework}
      onSelect={setFramework}
    />
  );
}

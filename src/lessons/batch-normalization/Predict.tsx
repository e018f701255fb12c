import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { editCell, restoreCell } from '../../state/actions';
import { inputOf } from '../../state/derive';
import { Choice } from '../../ui/Choice';
import { Section } from '../../workbench/LessonPage';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { cellValue } from '../../workbench/values';

const options = ['cell', 'map', 'channel', 'all'] as const;
type Option = (typeof options)[number];

/** The cell that the question is about: sample 1, channel 2, at the map's corner, which every shape has. */
const asked = { n: 0, c: 1, h: 0, w: 0 };

/** The opening: predict which outputs one changed cell moves, then change it and see. */
export function Predict() {
  const { t } = useTranslation('batch-normalization');
  const { t: tPicture } = useTranslation('picture');
  const { store, initial } = usePictureStore();
  const [chosen, setChosen] = useState<Option>();
  const [outcome, setOutcome] = useState<{ moved: number; total: number; samples: number } | null>(null);
  const canAsk = usePicture((state) => state.shape[1] > asked.c && state.shape[0] > 1);

  const change = (option: Option) => {
    setChosen(option);
    if (!canAsk) store.setState({ shape: initial.shape });
    store.setState({ stage: 'output', mode: 'training', pinned: asked });
    editCell(store, asked, cellValue(inputOf(store.getState()), asked) + 2);
    const { moved, shape } = store.getState();
    const [N, C, H, W] = shape;
    const sample = C * H * W;
    const samples = Array.from({ length: N }, (_, n) => moved?.mask.subarray(n * sample, (n + 1) * sample).includes(1));
    setOutcome({ moved: moved?.count ?? 0, total: N * sample, samples: samples.filter(Boolean).length });
  };

  return (
    <Section id="predict" heading={t(($) => $.predict.heading)}>
      <Prose as="p" text={t(($) => $.predict.setup)} />
      <Choice<Option>
        question={t(($) => $.predict.question)}
        options={options.map((value) => ({ value, label: t(($) => $.predict.options[value]) }))}
        chosen={chosen}
        onChoose={change}
        submitLabel={t(($) => $.predict.action)}
        right="channel"
        rightLabel={tPicture(($) => $.lesson.choice.right)}
        wrongLabel={tPicture(($) => $.lesson.choice.wrong)}
        feedback={
          outcome && (
            <>
              <p>{t(($) => (chosen === 'channel' ? $.predict.chosenRight : $.predict.chosenWrong))}</p>
              <Prose as="p" text={t(($) => $.predict.result, { ...outcome, channel: asked.c + 1 })} />
              <Prose as="p" text={t(($) => $.predict.insight)} />
              <button type="button" onClick={() => restoreCell(store, asked)}>
                {t(($) => $.predict.again)}
              </button>
            </>
          )
        }
      />
    </Section>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import type { Stage } from '../../state/picture';
import { Choice } from '../../ui/Choice';
import { Section } from '../../workbench/LessonPage';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { type Effect, effectOf, turnUp } from './evidence';

const options = ['scaled', 'map', 'sample', 'none'] as const;
type Option = (typeof options)[number];

/** The map that the question is about: sample 1, channel 3. */
const asked = { n: 0, c: 2 };
const gain = 3;
const shift = 2;

/** The opening: turn one map's contrast and brightness up, and see whether any output notices. */
export function Predict() {
  const { t } = useTranslation('instance-normalization');
  const { t: tPicture } = useTranslation('picture');
  const { store, initial } = usePictureStore();
  const [chosen, setChosen] = useState<Option>();
  const [outcome, setOutcome] = useState<Readonly<Record<'instance' | 'batch', Effect>> | null>(null);
  const canAsk = usePicture(({ shape: [N, C, H, W] }) => N > 1 && C > asked.c && H * W > 1);

  const change = (option: Option) => {
    setChosen(option);
    if (!canAsk) store.setState({ shape: initial.shape });
    // Asked again, it starts from the data's own values.
    store.setState({ edits: {}, moved: null });
    const state = store.getState();
    const edits = turnUp(state, asked, gain, shift);
    setOutcome({ instance: effectOf(state, edits, 'instance'), batch: effectOf(state, edits, 'batch') });
    store.setState({ edits, stage: 'output', pinned: { ...asked, h: 1, w: 1 } });
  };
  const look = (stage: Stage) => (
    <button type="button" onClick={() => store.setState({ stage, part: null })}>
      {t(($) => $.predict.look[stage as 'input' | 'output'])}
    </button>
  );

  return (
    <Section id="predict" heading={t(($) => $.predict.heading)}>
      <Prose as="p" text={t(($) => $.predict.setup, { gain, shift })} />
      <Choice<Option>
        question={t(($) => $.predict.question)}
        options={options.map((value) => ({ value, label: t(($) => $.predict.options[value], { gain, shift }) }))}
        chosen={chosen}
        onChoose={change}
        submitLabel={t(($) => $.predict.action)}
        right="none"
        rightLabel={tPicture(($) => $.lesson.choice.right)}
        wrongLabel={tPicture(($) => $.lesson.choice.wrong)}
        feedback={
          outcome && (
            <>
              <Prose
                as="p"
                text={t(($) => $.predict.result, {
                  visible: outcome.instance.visible,
                  total: outcome.instance.total,
                  largest: formatSmall(outcome.instance.largest),
                })}
              />
              <p className="button-row">
                {look('input')}
                {look('output')}
                <button type="button" onClick={() => store.setState({ edits: {}, pinned: null })}>
                  {t(($) => $.predict.again)}
                </button>
              </p>
              <Prose as="p" text={t(($) => $.predict.insight)} />
              <Prose
                as="p"
                text={t(($) => $.predict.batch, { visible: outcome.batch.visible, samples: outcome.batch.samples })}
              />
            </>
          )
        }
      />
    </Section>
  );
}

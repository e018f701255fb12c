import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupCount } from '../../engine/index';
import { Prose } from '../../i18n/Prose';
import { setGroups } from '../../state/actions';
import { methodOf, shownOf } from '../../state/derive';
import { Choice } from '../../ui/Choice';
import { Section } from '../../workbench/LessonPage';
import { usePictureStore } from '../../workbench/PictureContext';
import { setSizeOf } from '../../workbench/values';

const options = ['groups', 'samples', 'sets', 'maps'] as const;
type Option = (typeof options)[number];

/** What the question is about. */
const asked = { shape: [4, 6, 4, 4], groups: 3 } as const;

/** The opening: predict how many means there are, then let the page frame the sets and count them. */
export function Predict() {
  const { t } = useTranslation('group-normalization');
  const { t: tPicture } = useTranslation('picture');
  const { store } = usePictureStore();
  const [chosen, setChosen] = useState<Option>();
  const [outcome, setOutcome] = useState<Record<'sets' | 'samples' | 'groups' | 'size' | 'm', number>>();

  const count = (option: Option) => {
    setChosen(option);
    store.setState({ shape: asked.shape, stage: 'input', pinned: null });
    setGroups(store, asked.groups);
    const state = store.getState();
    const [samples, channels] = state.shape;
    setOutcome({
      sets: groupCount(methodOf(state), state.shape),
      samples,
      groups: state.groups,
      size: channels / state.groups,
      m: setSizeOf(shownOf(state)),
    });
  };

  return (
    <Section id="predict" heading={t(($) => $.predict.heading)}>
      <Prose as="p" text={t(($) => $.predict.setup)} />
      <Choice<Option>
        question={t(($) => $.predict.question)}
        options={options.map((value) => ({ value, label: t(($) => $.predict.options[value]) }))}
        chosen={chosen}
        onChoose={count}
        submitLabel={t(($) => $.predict.action)}
        right="sets"
        rightLabel={tPicture(($) => $.lesson.choice.right)}
        wrongLabel={tPicture(($) => $.lesson.choice.wrong)}
        feedback={
          outcome && (
            <>
              <p>{t(($) => (chosen === 'sets' ? $.predict.chosenRight : $.predict.chosenWrong))}</p>
              <Prose as="p" text={t(($) => $.predict.result, outcome)} />
              <Prose as="p" text={t(($) => $.predict.insight)} />
            </>
          )
        }
      />
    </Section>
  );
}

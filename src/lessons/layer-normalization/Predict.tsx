import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { changeAndMark } from '../../state/actions';
import { Choice } from '../../ui/Choice';
import { Section } from '../../workbench/LessonPage';
import { usePictureStore } from '../../workbench/PictureContext';
import { companyChange, type Outcome, outcomeOf } from './evidence';

const options = ['all', 'some', 'none'] as const;
type Option = (typeof options)[number];

/** Any cell: what is asked is how many outputs move. */
const corner = { n: 0, c: 0, h: 0, w: 0 };

/** The opening: predict what other batch-mates do to sample 1, then exchange them and see. */
export function Predict() {
  const { t } = useTranslation('layer-normalization');
  const { t: tPicture } = useTranslation('picture');
  const { store } = usePictureStore();
  const [chosen, setChosen] = useState<Option>();
  const [outcome, setOutcome] = useState<Readonly<Record<'layer' | 'batch', Outcome>> | null>(null);

  const exchange = (option: Option) => {
    setChosen(option);
    store.setState({ kind: 'layer', stage: 'output', pinned: null, ...companyChange(store.getState(), 'own') });
    const state = store.getState();
    changeAndMark(store, companyChange(state, 'others'));
    setOutcome({
      layer: outcomeOf(state, 'layer', 'others', corner),
      batch: outcomeOf(state, 'batch', 'others', corner),
    });
  };

  return (
    <Section id="predict" heading={t(($) => $.predict.heading)}>
      <Prose as="p" text={t(($) => $.predict.setup)} />
      <Prose as="p" text={t(($) => $.predict.plan)} />
      <Choice<Option>
        question={t(($) => $.predict.question)}
        options={options.map((value) => ({ value, label: t(($) => $.predict.options[value]) }))}
        chosen={chosen}
        onChoose={exchange}
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
                  moved: outcome.layer.moved,
                  cells: outcome.layer.cells,
                  batchMoved: outcome.batch.moved,
                  largest: formatSmall(outcome.batch.largest),
                })}
              />
              <Prose as="p" text={t(($) => $.predict.insight)} />
            </>
          )
        }
      />
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { setAxis } from '../../state/actions';
import { epsilonOf, inputOf, outputOf } from '../../state/derive';
import { divisorsOf, largestShape } from '../../state/picture';
import { Toggle } from '../../ui/Toggle';
import { Count } from '../../workbench/DataControls';
import { GroupsControl } from '../../workbench/GroupsControl';
import { Section } from '../../workbench/LessonPage';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { activeCellOf } from '../../workbench/values';
import { differencesTo, splitInto } from './evidence';

/** C, G, and whether every set is framed. */
function Controls() {
  const { t } = useTranslation('group-normalization');
  const { t: tPicture } = useTranslation('picture');
  const { store } = usePictureStore();
  const channels = usePicture((state) => state.shape[1]);
  const allSets = usePicture((state) => state.allSets);
  return (
    <div className="controls">
      <GroupsControl />
      <div className="steppers">
        <Count
          name={tPicture(($) => $.controls.axes.C)}
          value={channels}
          min={1}
          max={largestShape[1]}
          onChange={(count) => setAxis(store, 1, count)}
        />
      </div>
      <Toggle label={t(($) => $.dial.frames)} isOn={allSets} onChange={(isOn) => store.setState({ allSets: isOn })} />
    </div>
  );
}

type Verdict = 'between' | 'layer' | 'instance' | 'both';

const verdictOf = (channels: number, groups: number): Verdict => {
  if (channels === 1) return 'both';
  if (groups === 1) return 'layer';
  return groups === channels ? 'instance' : 'between';
};

/** What the chosen G makes of the method, and how many outputs the two neighbours give otherwise. */
function Neighbours() {
  const { t } = useTranslation('group-normalization');
  const { t: tCommon } = useTranslation('common');
  const channels = usePicture((state) => state.shape[1]);
  const groups = usePicture((state) => state.groups);
  const total = usePicture((state) => outputOf(state).data.length);
  const different = {
    layer: usePicture((state) => differencesTo(state, 'layer')),
    instance: usePicture((state) => differencesTo(state, 'instance')),
  };
  const verdict = verdictOf(channels, groups);
  return (
    <div role="status">
      <Prose as="p" text={t(($) => $.dial[verdict], { groups, size: channels / groups })} />
      <dl className="neighbours">
        {(['layer', 'instance'] as const).map((kind) => (
          <div key={kind} className={`neighbour-${kind}${different[kind] === 0 ? ' is-same' : ''}`}>
            <dt>{tCommon(($) => $.methods[kind])}</dt>
            <dd>{t(($) => $.dial.differ, { different: different[kind], total })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const columns = ['groups', 'means', 'm', 'farthest'] as const;

/** Every G that C allows, side by side. */
function Splits() {
  const { t } = useTranslation('group-normalization');
  const x = usePicture(inputOf);
  const chosen = usePicture((state) => state.groups);
  const epsilon = usePicture(epsilonOf);
  const n = usePicture((state) => activeCellOf(state).n);
  return (
    <>
      <table>
        <caption>{t(($) => $.dial.tableCaption, { sample: n + 1 })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(($) => $.dial.columns[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {divisorsOf(x.shape[1]).map((groups) => {
            const { means, setSize, farthest } = splitInto(x, groups, epsilon, n);
            return (
              <tr key={groups} aria-current={groups === chosen || undefined}>
                <th scope="row">{groups}</th>
                <td>{means}</td>
                <td>{setSize}</td>
                <td>{formatNumber(farthest)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small">{t(($) => $.dial.tableNote)}</p>
    </>
  );
}

/** The heart of the lesson: from Layer to Instance Normalization with one slider. */
export function Dial() {
  const { t } = useTranslation('group-normalization');
  return (
    <Section id="dial" heading={t(($) => $.dial.heading)}>
      <Prose as="p" text={t(($) => $.dial.intro)} />
      <Controls />
      <Neighbours />
      <Prose as="p" text={t(($) => $.dial.insight)} />
      <Splits />
      <Prose as="p" text={t(($) => $.dial.trade)} />
    </Section>
  );
}

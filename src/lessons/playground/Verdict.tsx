import { useTranslation } from 'react-i18next';
import { cellCount } from '../../engine/index';
import { methodClass } from '../../figures/method';
import { Prose } from '../../i18n/Prose';
import { groupsOf, poolOf, shapeOf } from '../../state/playground';
import { ScrollBox } from '../../ui/ScrollBox';
import { ruleNameOf } from './Bench';
import { usePlayground } from './PlaygroundContext';
import { isMethod, lessonOf, numpyLine, twinsOf } from './rule';

/** Which method the choice is, or that it has no common name, and what comes of it. */
export function Verdict() {
  const { t } = useTranslation('playground');
  const { t: tCommon } = useTranslation('common');
  const name = usePlayground(ruleNameOf);
  const axes = usePlayground((state) => state.axes);
  const isCentred = usePlayground((state) => state.isCentred);
  const groups = usePlayground(groupsOf);
  const pool = usePlayground(poolOf);
  const shape = usePlayground(shapeOf);
  const size = cellCount(pool);
  const channels = shape[1];
  const twins = isCentred ? twinsOf(pool, shape, name) : [];
  const isAlone = axes.includes('c') && groups === channels && channels > 1;
  const needsBatch = axes.includes('n') && shape[0] > 1;
  return (
    <div className={`verdict ${isMethod(name) ? methodClass(name) : ''}`}>
      <div role="status">
        <p className="verdict-name">{isMethod(name) ? tCommon(($) => $.methods[name]) : t(($) => $.verdict.noName)}</p>
        <Prose as="p" text={t(($) => $.names[name], { groups, size: channels / groups })} />
        {isAlone && <p>{t(($) => $.verdict.alone, { groups })}</p>}
        <p>{t(($) => $.verdict.sets, { sets: cellCount(shape) / size, size })}</p>
        {size === 1 && name !== 'none' && <p>{isCentred ? t(($) => $.verdict.single) : t(($) => $.verdict.sign)}</p>}
        {size > 1 && <p>{needsBatch ? t(($) => $.verdict.batch) : t(($) => $.verdict.independent)}</p>}
        {twins.length > 0 && (
          <p>
            {t(($) => $.verdict.twins, { names: twins.map((kind) => tCommon(($) => $.methods[kind])).join(' · ') })}
          </p>
        )}
      </div>
      {isMethod(name) && (
        <p>
          <a href={`../${lessonOf(name)}/`}>{tCommon(($) => $.lessons[lessonOf(name)].title)}</a>
        </p>
      )}
      <ScrollBox as="pre" lang="en">
        <code>{numpyLine({ axes, groups, isCentred }, shape)}</code>
      </ScrollBox>
    </div>
  );
}

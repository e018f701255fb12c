import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeSheets } from '../../figures/describe';
import { TensorSheets } from '../../figures/TensorSheets';
import {
  groupsOf,
  inputOf,
  normalizedOf,
  type PlaygroundState,
  paintedOf,
  selectedOf,
  setCell,
  stageOf,
} from '../../state/playground';
import { inputDomain, normalizedDomain } from '../../workbench/colourDomain';
import { StageButtons } from '../../workbench/StageButtons';
import { formatCell, placeOf } from '../../workbench/usePictureLabels';
import { usePictureHeight } from '../../workbench/useScreenHeight';
import { cellValue } from '../../workbench/values';
import { usePlayground, usePlaygroundStore, useSheetNames } from './PlaygroundContext';
import { Readout } from './Readout';
import { isMethod, nameOf } from './rule';

/** What the chosen rule is called. */
export const ruleNameOf = (state: PlaygroundState) =>
  nameOf({ ...state, groups: groupsOf(state) }, inputOf(state).shape);

/** The colours run from −domain to +domain. */
export function useDomain(): number {
  const x = usePlayground(inputOf);
  const stage = usePlayground(stageOf);
  const ofInput = useMemo(() => inputDomain(x), [x]);
  return stage === 'input' || stage === 'centred' ? ofInput : normalizedDomain;
}

/** The live tensor. A rule without a name takes no method's hue. */
function Picture() {
  const { t } = useTranslation('picture');
  const store = usePlaygroundStore();
  const stage = usePlayground(stageOf);
  const tensor = usePlayground(paintedOf);
  const group = usePlayground((state) => normalizedOf(state).group);
  const selected = usePlayground(selectedOf);
  const isPinned = usePlayground((state) => state.pinned !== null && selectedOf(state) === state.pinned);
  const name = usePlayground(ruleNameOf);
  const names = useSheetNames();
  const domain = useDomain();
  const maxHeight = usePictureHeight();
  const { key, values } = useMemo(
    () => describeSheets({ tensor, group, selected, pinned: isPinned }),
    [tensor, group, selected, isPinned],
  );
  const description =
    key === 'none'
      ? t(($) => $.state.none, { sets: values.sets })
      : t(($) => $.state[key], { ...placeOf(values), ...values, value: formatCell(values.value) });
  const [samples, channels, height, width] = tensor.shape;
  return (
    <div className={`picture playground-picture${isMethod(name) ? '' : ' is-unnamed'}`}>
      <TensorSheets
        tensor={tensor}
        group={group}
        method={isMethod(name) ? name : 'batch'}
        domain={domain}
        selected={selected}
        pinned={isPinned}
        onPoint={(pointed) => store.setState({ pointed })}
        onPin={(pinned) => store.setState({ pinned })}
        onDragValue={(cell, delta) => setCell(store, cell, cellValue(inputOf(store.getState()), cell) + delta)}
        names={names}
        formatCell={formatCell}
        label={t(($) => $.label, { stage: t(($) => $.stage[stage]), samples, channels, height, width })}
        description={description}
        instructions={t(($) => $.instructions)}
        {...(maxHeight && { maxHeight })}
      />
    </div>
  );
}

/** The picture and the chosen cell's numbers: what stays in sight while everything else is tried. */
export function Bench() {
  const { t } = useTranslation('picture');
  const store = usePlaygroundStore();
  const stage = usePlayground(stageOf);
  const isCentred = usePlayground((state) => state.isCentred);
  return (
    <section className="workbench" aria-label={t(($) => $.title)}>
      <StageButtons value={stage} isCentred={isCentred} onChange={(next) => store.setState({ stage: next })} />
      <Picture />
      <Readout />
    </section>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Method } from '../../engine/index';
import { KernelIcon } from '../../figures/PixelIcon';
import { Prose } from '../../i18n/Prose';
import { epsilonOf, inputOf } from '../../state/derive';
import { Segmented } from '../../ui/Segmented';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { usePictureNames } from '../../workbench/usePictureLabels';
import { channelOrder, orderEffect, type Reordering, reorderings } from './evidence';

const iconSide = 24;

/** The channels in an order, each group in a frame of its own. */
function GroupedChannels({ order, groups }: { order: readonly number[]; groups: number }) {
  const { t } = useTranslation('group-normalization');
  const { kernels, channelLabel } = usePictureNames();
  const size = order.length / groups;
  return (
    <ol className="grouped-channels">
      {Array.from({ length: groups }, (_, group) => order.slice(group * size, (group + 1) * size)).map(
        (members, group) => (
          <li key={members.join()}>
            <span className="small">{t(($) => $.order.groupLabel, { group: group + 1 })}</span>
            <ul>
              {members.map((channel) => (
                <li key={channel}>
                  {kernels?.[channel] && (
                    <svg width={iconSide} height={iconSide} aria-hidden="true">
                      <KernelIcon values={kernels[channel]} rect={{ x: 0, y: 0, width: iconSide, height: iconSide }} />
                    </svg>
                  )}
                  {channelLabel(channel)}
                </li>
              ))}
            </ul>
          </li>
        ),
      )}
    </ol>
  );
}

/** Two ways of reordering, and what each does to every method's values. */
function Reorder() {
  const { t } = useTranslation('group-normalization');
  const [reordering, setReordering] = useState<Reordering>('within');
  const x = usePicture(inputOf);
  const groups = usePicture((state) => state.groups);
  const epsilon = usePicture(epsilonOf);
  const order = channelOrder(x.shape[1], groups, reordering);
  const effectOn = (method: Method) => orderEffect(x, order, method, epsilon);
  return (
    <>
      <Segmented<Reordering>
        label={t(($) => $.order.choice)}
        options={reorderings.map((value) => ({ value, label: t(($) => $.order.options[value]) }))}
        value={reordering}
        onChange={setReordering}
      />
      <GroupedChannels order={order} groups={groups} />
      <div role="status">
        <Prose
          as="p"
          text={t(($) => $.order.result, {
            total: x.data.length,
            group: effectOn({ kind: 'group', groups }),
            layer: effectOn({ kind: 'layer' }),
            instance: effectOn({ kind: 'instance' }),
            batch: effectOn({ kind: 'batch' }),
          })}
        />
      </div>
    </>
  );
}

/** Which channels share, and that for this method alone their order matters. */
export function Order() {
  const { t } = useTranslation('group-normalization');
  return (
    <Section id="order" heading={t(($) => $.order.heading)}>
      <p>{t(($) => $.order.why)}</p>
      <p>{t(($) => $.order.ours)}</p>
      <Reorder />
      <p>{t(($) => $.order.explain)}</p>
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { BarChart } from '../../../figures/BarChart';
import { formatNumber } from '../../../i18n/format';
import { Prose } from '../../../i18n/Prose';
import { useMethodNames } from '../useMethodNames';

/** ResNet-50 on ImageNet, 32 images a GPU, validation error in % (Wu & He 2018). */
const errors = [
  { method: 'batch', error: 23.6 },
  { method: 'group', error: 24.1 },
  { method: 'layer', error: 25.3 },
  { method: 'instance', error: 28.4 },
] as const;

const print = (error: number) => `${formatNumber(error, 1)} %`;

/** What this little net cannot resolve, as the paper measured it. */
export function GroupsAside() {
  const { t } = useTranslation('labs/groups');
  const { name, shortName } = useMethodNames();
  const bars = errors.map(({ method, error }) => ({ id: method, method, name: shortName(method), value: error }));
  return (
    <section>
      <h3>{t(($) => $.paper.heading)}</h3>
      <BarChart
        groups={[{ id: 'paper', label: t(($) => $.paper.label), bars }]}
        largest={30}
        formatValue={print}
        description={t(($) => $.paper.inWords, {
          ends: errors.map(({ method, error }) => `${name(method)} ${print(error)}`).join(', '),
        })}
      />
      <Prose as="p" className="small" text={t(($) => $.paper.source)} />
    </section>
  );
}

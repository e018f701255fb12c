import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure';
import { useLate } from '../useLate';

const loadStatistics = async () => (await import('./SetStatistics')).SetStatistics;
const loadDistributions = async () => (await import('./MethodDistributions')).MethodDistributions;

/** All sets at once: their statistics side by side, and what every method makes of the values. */
export function SetDrawers() {
  const { t } = useTranslation('picture');
  return (
    <>
      <Drawer summary={t(($) => $.views.sets)} load={loadStatistics} />
      <Drawer summary={t(($) => $.views.distributions)} load={loadDistributions} />
    </>
  );
}

/** A drawer whose content comes when it is opened. */
function Drawer({ summary, load }: { readonly summary: string; readonly load: Parameters<typeof useLate>[1] }) {
  const [isOpen, setOpen] = useState(false);
  const Content = useLate(isOpen, load);
  return (
    <Disclosure summary={summary} onToggle={setOpen}>
      {isOpen && Content && <Content />}
    </Disclosure>
  );
}

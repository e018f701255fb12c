import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { shownOf } from '../../state/derive';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { setSizeOf } from '../../workbench/values';

const limits = ['usual', 'divide', 'trend', 'large', 'values', 'cost'] as const;

function LimitList() {
  const { t } = useTranslation('group-normalization');
  const m = usePicture((state) => setSizeOf(shownOf(state)));
  return (
    <ul>
      {limits.map((limit) => (
        <Prose key={limit} as="li" text={t(($) => $.limits[limit], { m })} />
      ))}
    </ul>
  );
}

export function Limits() {
  const { t } = useTranslation('group-normalization');
  return (
    <Section id="limits" heading={t(($) => $.limits.heading)}>
      <LimitList />
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { Section } from '../../workbench/LessonPage';

const paragraphs = ['problem', 'idea', 'daily', 'price'] as const;

export function Why() {
  const { t } = useTranslation('layer-normalization');
  return (
    <Section id="why" heading={t(($) => $.why.heading)}>
      {paragraphs.map((id) => (
        <Prose key={id} as="p" text={t(($) => $.why[id])} />
      ))}
    </Section>
  );
}

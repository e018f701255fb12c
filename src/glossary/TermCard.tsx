import { useTranslation } from 'react-i18next';
import { isLanguage, otherLanguage } from '../i18n/languages';
import { type TermId, termNames } from './terms';
import './glossary.css';

/** A term in its three forms, defined in both languages. */
export function TermCard({ id }: { id: TermId }) {
  const { t, i18n } = useTranslation('glossary');
  const { english, devanagari, pure } = termNames[id];
  const other = isLanguage(i18n.language) ? otherLanguage(i18n.language) : 'en';
  const isKnown = i18n.hasResourceBundle(other, 'glossary');
  return (
    <>
      <p className="term-names">
        <strong lang="en">{english}</strong> · <strong lang="hi">{devanagari}</strong>
      </p>
      <p>{t(($) => $.definitions[id])}</p>
      {isKnown && (
        <p className="term-other" lang={other}>
          {i18n.getFixedT(other, 'glossary')(($) => $.definitions[id])}
        </p>
      )}
      <p className="small">
        {t(($) => $.pureForm)}: <span lang="hi">{pure}</span>
      </p>
    </>
  );
}

import type { i18n } from 'i18next';
import { isLanguage, languages } from '../i18n/languages';
import { pathOf } from './routes';

// Sends the reader on before the page is painted: to the language of the last visit, else the browser's, Hindi first.
const redirect = (base: string) => `
  let language = null;
  try { language = localStorage.getItem('norm-lab.language'); } catch {}
  if (!${JSON.stringify(languages)}.includes(language)) {
    const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
    language = wanted.find((tag) => ${JSON.stringify(languages)}.includes(tag)) ?? '${languages[0]}';
  }
  location.replace('${base}' + language + '/' + location.search + location.hash);`;

interface StaticPageProps {
  readonly kind: 'front' | 'lost';
  /** One instance a language: the page says everything in each. */
  readonly texts: readonly i18n[];
  readonly base: string;
}

/** The front door at `/` and the 404 page: plain links in every language, readable without JavaScript. */
export function StaticPage({ kind, texts, base }: StaticPageProps) {
  return (
    <main className="static-page">
      {texts.map(({ t, language }) => {
        if (!isLanguage(language)) throw new Error(`StaticPage: "${language}" is not a language of the course`);
        return (
          <section key={language} lang={language}>
            <h1>{t(($) => $[kind].title)}</h1>
            <p>{t(($) => $[kind].body)}</p>
            <a className="button-link" href={pathOf({ language, page: 'home' }, base)}>
              {t(($) => $[kind].action)}
            </a>
          </section>
        );
      })}
      {kind === 'front' && <script dangerouslySetInnerHTML={{ __html: redirect(base) }} />}
    </main>
  );
}

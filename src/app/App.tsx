import './app.css';
import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Digits } from '../data/digits';
import type { PageProps } from '../lessons/page';
import { UntilLive } from '../ui/UntilLive';
import { RouteProvider } from './RouteContext';
import type { Route } from './routes';
import { Shell } from './Shell';
import { TermCards } from './TermCards';
import { useLanguageSwitch } from './useLanguageSwitch';

interface AppProps {
  readonly route: Route;
  readonly base: string;
  readonly texts: i18n;
  readonly digits: Digits;
  readonly Page: ComponentType<PageProps>;
}

export function App({ route, base, texts, digits, Page }: AppProps) {
  const { language, switchTo } = useLanguageSwitch(route, base, texts);
  return (
    <I18nextProvider i18n={texts}>
      <RouteProvider value={{ ...route, language, base }}>
        <Shell onLanguage={switchTo}>
          <UntilLive>
            <TermCards>
              <Page digits={digits} />
            </TermCards>
          </UntilLive>
        </Shell>
      </RouteProvider>
    </I18nextProvider>
  );
}

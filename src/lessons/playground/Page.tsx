import '../../workbench/workbench.css';
import '../../workbench/picture.css';
import '../../workbench/lesson.css';
import './playground.css';
import { useTranslation } from 'react-i18next';
import { defaultPlayground } from '../../state/playground';
import { fitPlayground, playgroundUrl } from '../../state/playgroundUrl';
import { lazyPart } from '../../workbench/lazyPart';
import { AddressNotes } from '../../workbench/SettingsLink';
import { Bench } from './Bench';
import { PlaygroundProvider, usePlaygroundStore } from './PlaygroundContext';
import { Rule } from './Rule';

const Later = lazyPart(async () => (await import('./Later')).Later);
const Drawers = lazyPart(async () => (await import('./Drawers')).Drawers);

function Header() {
  const { t } = useTranslation('playground');
  const store = usePlaygroundStore();
  return (
    <header className="lesson-header">
      <h1>{t(($) => $.title)}</h1>
      <p className="lead">{t(($) => $.lead)}</p>
      <AddressNotes store={store} table={playgroundUrl} initial={defaultPlayground} fit={fitPlayground} />
    </header>
  );
}

/** Any shape, any axes, the reader's own data. */
export function Page() {
  return (
    <PlaygroundProvider>
      <article className="lesson playground">
        <Header />
        <div className="lesson-side">
          <div className="lesson-picture">
            <Bench />
          </div>
          <Drawers />
        </div>
        <div className="lesson-text">
          <Rule />
          <Later />
        </div>
      </article>
    </PlaygroundProvider>
  );
}

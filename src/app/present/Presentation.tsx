import './present.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, otherLanguage } from '../../i18n/languages';
import { onSearchWritten, takeSearch } from '../../state/followUrl';
import { useRoute } from '../RouteContext';
import { Bar } from './Bar';
import { Blank } from './Blank';
import { KeyHelp } from './KeyHelp';
import type { Command } from './keys';
import { PresenterPanel } from './PresenterPanel';
import { isPresenter, withIndex, withoutPlace } from './place';
import type { Shared } from './protocol';
import type { View } from './spotlight';
import { useCommands } from './useCommands';
import { useFullScreen } from './useFullScreen';
import { useLink } from './useLink';
import { firstPosition, useSlides } from './useSlides';
import { useStage } from './useStage';

export interface PresentationProps {
  readonly main: HTMLElement;
  readonly onLanguage: (language: Language) => void;
  readonly onLeave: () => void;
}

/** A share of the screen that the arrows scroll a long step by. */
const scrollShare = 0.4;

/** The page step by step, for a class; or what only who presents it sees. */
export function Presentation({ main, onLanguage, onLeave }: PresentationProps) {
  const { t } = useTranslation('present');
  const { page, language } = useRoute();
  const [view] = useState<View>(() => (isPresenter(location.search) ? 'presenter' : 'class'));
  const [first] = useState(() => firstPosition(main));
  const [isBlank, setBlank] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const help = useRef<HTMLDialogElement>(null);

  useStage(main, view);
  const beginsAs = { index: first.index, query: withoutPlace(location.search), language, isBlank };
  const { isHeard, dispatch } = useLink(page, beginsAs, (change) => adopt(change));
  const onShift = useCallback((index: number) => dispatch({ type: 'shifted', index }), [dispatch]);
  const { slides, index, go } = useSlides(main, first, view, language, onShift);
  const tell = useCallback((change: Partial<Shared>) => dispatch({ type: 'did', change }), [dispatch]);

  const adopt = ({ query, language: spoken, isBlank: blank, index: wanted }: Partial<Shared>) => {
    if (query !== undefined) takeSearch(withIndex(query, wanted ?? index, view === 'presenter'));
    if (spoken !== undefined) onLanguage(spoken);
    if (blank !== undefined) setBlank(blank);
    // After the page has drawn the settings: with them, blocks may have come or gone.
    if (wanted !== undefined) setTimeout(() => go(wanted));
  };

  useEffect(() => onSearchWritten(() => tell({ query: withoutPlace(location.search) })), [tell]);

  const leave = useCallback(() => {
    onLeave();
    if (view === 'presenter') close();
  }, [onLeave, view]);
  const fullScreen = useFullScreen(leave);

  const openPresenter = () => {
    fullScreen.expectEnd();
    const address = location.pathname + withIndex(location.search, index, true);
    setBlocked(open(address, 'norm-lab-presenter', 'popup,width=1180,height=780') === null);
  };
  const moveTo = (wanted: number) => tell({ index: go(wanted) });
  const blank = (next: boolean) => {
    setBlank(next);
    tell({ isBlank: next });
  };
  const scroll = (share: number) => main.scrollBy({ top: share * main.clientHeight });

  const actions: Readonly<Record<Command, () => void>> = {
    next: () => moveTo(index + 1),
    previous: () => moveTo(index - 1),
    first: () => moveTo(0),
    last: () => moveTo(slides.length - 1),
    down: () => scroll(scrollShare),
    up: () => scroll(-scrollShare),
    blank: () => blank(!isBlank),
    language: () => {
      onLanguage(otherLanguage(language));
      tell({ language: otherLanguage(language) });
    },
    fullScreen: () => void fullScreen.toggle(),
    help: () => help.current?.showModal(),
    leave,
  };
  const run = (command: Command) => actions[command]();
  useCommands(run, isBlank ? () => blank(false) : null);

  const section = slides[index]?.section.id ?? '';
  const place = { index, count: slides.length, onCommand: run };
  return (
    <>
      {view === 'class' ? (
        <Bar {...place} onPresenter={openPresenter} isBlocked={isBlocked} />
      ) : (
        <PresenterPanel {...place} section={section} isBlank={isBlank} isAlone={isHeard === false} />
      )}
      <KeyHelp ref={help} />
      {isBlank && view === 'class' && <Blank onWake={() => blank(false)} label={t(($) => $.wake)} />}
    </>
  );
}

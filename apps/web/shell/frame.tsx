/** What stands around every screen: the name of the house, the ways, the date, the language, the help. */
import './frame.css';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { RouterProvider as AriaRouter } from 'react-aria-components';
import {
  NavLink,
  Outlet,
  ScrollRestoration,
  useHref,
  useLocation,
  useNavigate,
  useNavigation,
} from 'react-router';
import { AsOfControl } from '../kit/as-of/as-of-control.tsx';
import { offered, ownNames } from '../message/catalogue.ts';
import { Go, keepingAsOf, ProcessSpanProvider } from './as-of.tsx';
import { HatsHereProvider } from './hats-here.tsx';
import { useLocale, useMessage } from './locale.tsx';
import { Opening } from './opening.tsx';
import { ShortcutHelp, useShortcuts } from './shortcuts.tsx';

/** Names of all States come with it, so that it is fetched after the first screen stands. */
const HatSwitch = lazy(async () => ({ default: (await import('./hat-switch.tsx')).HatSwitch }));

/** Comes after the first screen stands, as the hats do. */
const AccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }));

/** The frame of every screen. */
export function Frame(): ReactNode {
  const say = useMessage();
  const navigate = useNavigate();
  const moving = useNavigation().state === 'loading';
  const [help, setHelp] = useState(false);
  useShortcuts({ '?': () => setHelp(true) });
  return (
    <AriaRouter navigate={(to) => void navigate(to)} useHref={useHref}>
      <ProcessSpanProvider>
        <HatsHereProvider>
          <a className="skip" href="#main">
            {say('frame.skip')}
          </a>
          <Header onHelp={() => setHelp(true)} />
          <div className="frame-body" aria-busy={moving || undefined}>
            <Suspense fallback={<Opening />}>
              <Outlet />
            </Suspense>
          </div>
          <ShortcutHelp open={help} onClose={() => setHelp(false)} />
          <ScrollRestoration getKey={(location) => location.pathname} />
        </HatsHereProvider>
      </ProcessSpanProvider>
    </AriaRouter>
  );
}

function Header({ onHelp }: { onHelp: () => void }): ReactNode {
  const say = useMessage();
  const { search } = useLocation();
  return (
    <header className="frame-header">
      <Go to="/" className="frame-name">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M6 5h20v3H6zm3 6h14v3H9zm5 6h4v7h-4zM9 25h14v3H9z" fill="currentColor" />
        </svg>
        Rostrum
      </Go>
      <nav aria-label={say('frame.ways')}>
        <NavLink to={keepingAsOf('/', search)} end>
          {say('frame.library')}
        </NavLink>
        <NavLink to={keepingAsOf('/processes', search)}>{say('frame.processes')}</NavLink>
        <NavLink to={keepingAsOf('/read', search)}>{say('frame.read')}</NavLink>
        <NavLink to={keepingAsOf('/me', search)}>{say('frame.me')}</NavLink>
      </nav>
      <AsOfControl />
      <Suspense>
        <HatSwitch />
        <AccountMenu />
      </Suspense>
      <LanguageSwitch />
      <button type="button" className="frame-help" aria-label={say('frame.help')} onClick={onHelp}>
        <span aria-hidden="true">?</span>
      </button>
    </header>
  );
}

function LanguageSwitch(): ReactNode {
  const say = useMessage();
  const { language, choose } = useLocale();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its legend into the header.
    <div className="frame-languages" role="group" aria-label={say('frame.language')}>
      {offered.map((each) => (
        <button
          type="button"
          key={each}
          lang={each}
          aria-pressed={each === language}
          onClick={() => choose(each)}
        >
          {ownNames[each]}
        </button>
      ))}
    </div>
  );
}

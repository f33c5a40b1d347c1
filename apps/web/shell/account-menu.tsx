/** The account in the header: the way in for whoever is not, and for all others a small menu. */
import './account-menu.css';
import type { ReactNode } from 'react';
import { Button, MenuItem, MenuTrigger, Popover, Menu as Root } from 'react-aria-components';
import { Link, useLocation } from 'react-router';
import { useSignOut, useWhose } from '../client/account.ts';
import { useMessage } from './locale.tsx';
import '../kit/menu/menu.css';

function PersonSign(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.4">
      <circle cx="10" cy="6.8" r="3.3" />
      <path d="M3.5 17.2c.6-3.6 3-5.6 6.5-5.6s5.9 2 6.5 5.6" strokeLinecap="round" />
    </svg>
  );
}

/** Pages from which nobody wants to come back to where they were. */
const ownPages = /^\/(sign-in|sign-up|recovery|invitation)/;

/** The account, or the way in. */
export function AccountMenu(): ReactNode {
  const say = useMessage();
  const { data } = useWhose();
  const { pathname, search } = useLocation();
  if (!data) return null;
  if (data.account) return <OwnMenu name={data.account.name} />;
  const next =
    ownPages.test(pathname) || pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  return (
    <Link className="account-menu" to={`/sign-in${next}`}>
      <PersonSign />
      <span>{say('account.menu.sign-in')}</span>
    </Link>
  );
}

function OwnMenu({ name }: { name: string }): ReactNode {
  const say = useMessage();
  const signOut = useSignOut();
  const choices = [
    { id: 'me', label: say('account.menu.me'), href: '/me' },
    { id: 'account', label: say('account.menu.account'), href: '/account' },
    { id: 'sign-out', label: say('account.menu.sign-out'), onAction: () => signOut.mutate() },
  ];
  return (
    <MenuTrigger>
      <Button className="account-menu" data-signed-in="" aria-label={say('account.menu', { name })}>
        <PersonSign />
        <span>{name}</span>
      </Button>
      <Popover className="menu" offset={4}>
        <Root className="menu-list" aria-label={say('account.menu', { name })}>
          {choices.map(({ label, ...choice }) => (
            <MenuItem key={choice.id} className="menu-item" textValue={label} {...choice}>
              {label}
            </MenuItem>
          ))}
        </Root>
      </Popover>
    </MenuTrigger>
  );
}

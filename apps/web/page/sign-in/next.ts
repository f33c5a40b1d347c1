/** Where to go once somebody is in. */
import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

/** A path of ours; anything else, which somebody may have put into a link, leads to the start. */
export function ownPath(path: string | null): string {
  if (!path?.startsWith('/')) return '/';
  const here = 'http://here.invalid';
  const url = URL.canParse(path, here) ? new URL(path, here) : null;
  return url?.origin === here ? url.pathname + url.search + url.hash : '/';
}

/** The path to go on to, and how to go there. */
export function useNext(): { readonly path: string; readonly go: () => void } {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const path = ownPath(search.get('next'));
  const go = useCallback(() => void navigate(path, { replace: true }), [navigate, path]);
  return { path, go };
}

/** What stands while a screen is being fetched. */
import type { ReactNode } from 'react';
import { Waiting } from '../kit/notice/notice.tsx';
import { useMessage } from './locale.tsx';

/** A quiet sign that something is on its way. */
export function Opening(): ReactNode {
  const say = useMessage();
  return <Waiting label={say('state.loading')} />;
}

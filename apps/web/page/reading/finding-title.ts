/** Short titles of findings in the language of the interface. */
import type { Finding } from '@rostrum/resolution';
import { useCallback } from 'react';
import { en } from '../../message/en.ts';
import type { MessageKey } from '../../message/key.ts';
import { useMessage } from '../../shell/locale.tsx';

function isKnown(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** Titles by the code of a finding: that of the whole code, that of its family, or the code in words. */
export function useFindingTitle(): (finding: Finding) => string {
  const say = useMessage();
  return useCallback(
    ({ code }) => {
      const whole = `finding.${code}`;
      const family = `finding.${code.split('.')[0]}`;
      if (isKnown(whole)) return say(whole);
      return isKnown(family) ? say(family) : code.replaceAll(/[.-]/g, ' ');
    },
    [say],
  );
}

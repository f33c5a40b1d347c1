/** What the fields of a form are called. */
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useTerm } from '../../../shell/locale.tsx';
import { spelled } from '../sentence.ts';

/** Names fields: by the act and the field, then by the field alone, then by its own name spelled out. */
export type LabelOf = (path: readonly string[]) => string;

/** The names under which a message may stand for a field, the nearest first. */
export function labelKeys(prefix: string, path: readonly string[]): readonly string[] {
  const last = path.at(-1) ?? '';
  const pair = path.slice(-2).join('.');
  return [...new Set([`${prefix}.${pair}`, `${prefix}.${last}`])];
}

function useNamed(prefix: string): (path: readonly string[]) => string | null {
  const intl = useIntl();
  return useMemo(
    () => (path) => {
      const key = labelKeys(prefix, path).find((each) => Object.hasOwn(intl.messages, each));
      return key === undefined ? null : intl.formatMessage({ id: key });
    },
    [intl, prefix],
  );
}

/** Labels in the language of the interface; an item of a list has the name of the list and its number. */
export function useLabels(): LabelOf {
  const named = useNamed('form');
  return useMemo(() => {
    const labelOf: LabelOf = (path) => {
      const last = path.at(-1) ?? '';
      if (/^\d+$/.test(last)) return `${labelOf(path.slice(0, -1))} ${Number(last) + 1}`;
      return named(path) ?? spelled(last);
    };
    return labelOf;
  }, [named]);
}

/** What helps to fill a field; null where it speaks for itself. */
export function useHints(): (path: readonly string[]) => string | null {
  return useNamed('form.hint');
}

/** What may be chosen in a field is called: by the field and the choice, then as a term. */
export function useChoices(): (path: readonly string[]) => (choice: string) => string {
  const named = useNamed('choice');
  const term = useTerm();
  return useMemo(
    () => (path) => (choice) =>
      named([...path.filter((part) => !/^\d+$/.test(part)), choice]) ?? term(choice),
    [named, term],
  );
}

/** Keys that act on the whole screen, and the page that lists them. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Sheet } from '../kit/sheet/sheet.tsx';
import type { MessageKey } from '../message/key.ts';
import { useMessage } from './locale.tsx';

/** What each key does; keys as `KeyboardEvent.key` names them, arrow keys with `Shift+` before them where it is held. */
export type Shortcuts = Readonly<Record<string, () => void>>;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null;
}

/** Which act a key press asks for: none while somebody types or a dialog is open. */
export function shortcutFor(event: KeyboardEvent, shortcuts: Shortcuts): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  if (isTyping(event.target)) return undefined;
  if (!event.key.startsWith('Arrow')) return shortcuts[event.key];
  // Arrow keys scroll what scrolls, and walk through groups that handle them.
  if (event.target instanceof HTMLElement && event.target.closest('[data-scrolls]')) return undefined;
  return shortcuts[event.shiftKey ? `Shift+${event.key}` : event.key];
}

/** Listens for keys as long as the component stands. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = shortcutFor(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const listed: readonly (readonly [keys: readonly string[], meaning: MessageKey])[] = [
  [['?'], 'keys.help'],
  [['/'], 'keys.search'],
  [['j', 'k'], 'keys.paragraph'],
  [['Enter'], 'keys.open'],
  [['m'], 'keys.margin'],
  [['o'], 'keys.original'],
  [['p'], 'keys.parallel'],
  [['←', '→'], 'keys.day'],
  [['[', ']'], 'keys.happened'],
  [['Esc'], 'keys.close'],
];

/** The list of keys. */
export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const say = useMessage();
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={say('keys.title')}
      closeLabel={say('act.close')}
      place="centre"
    >
      <dl className="shortcut-list">
        {listed.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 ? ' ' : ''}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

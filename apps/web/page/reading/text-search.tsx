/** Words looked for in the text: Enter goes from one paragraph that has them to the next. */
import { type ReactNode, useMemo, useState } from 'react';
import { useMessage } from '../../shell/locale.tsx';
import { useDesk } from './desk.tsx';
import { bringUp } from './use-paragraphs.ts';

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** The eIds of the paragraphs in which the words stand, in order. */
export function foundIn(
  blocks: readonly { readonly eId: string; readonly text: string }[],
  words: string,
): string[] {
  const looked = plain(words.trim());
  if (looked === '') return [];
  return blocks.filter(({ text }) => plain(text).includes(looked)).map(({ eId }) => eId);
}

/** The search field of the toolbar. */
export function TextSearch(): ReactNode {
  const say = useMessage();
  const { document, paragraphs } = useDesk();
  const [words, setWords] = useState('');
  const found = useMemo(() => foundIn(document.reading.blocks, words), [document, words]);
  const next = (back: boolean) => {
    const at = found.indexOf(paragraphs.current ?? '');
    const eId = found.at((at + (back ? -1 : 1) + found.length) % found.length);
    if (eId === undefined) return;
    paragraphs.choose(eId);
    window.document.getElementById(eId)?.scrollIntoView({ block: 'center' });
  };
  return (
    <search className="text-search">
      <input
        id="reading-search"
        type="search"
        aria-label={say('toolbar.search')}
        placeholder={say('toolbar.search')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found.length > 0) next(event.shiftKey);
          if (event.key === 'Escape' && paragraphs.current !== null) bringUp(paragraphs.current);
        }}
      />
      <span className="text-search-count" role="status">
        {words.trim() === '' ? '' : say('toolbar.found', { count: found.length })}
      </span>
    </search>
  );
}

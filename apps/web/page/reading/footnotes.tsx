/** The footnotes as a list, each with the way back to where it is called. */
import type { ReactNode } from 'react';
import { useMessage } from '../../shell/locale.tsx';
import { useDesk } from './desk.tsx';
import { Runs } from './paragraph.tsx';

/** All footnotes of the document. */
export function Footnotes(): ReactNode {
  const say = useMessage();
  const { document, noteRuns } = useDesk();
  const { footnotes } = document.reading;
  if (footnotes.length === 0) return null;
  return (
    <section className="footnotes" aria-label={say('reading.notes')}>
      <ol>
        {footnotes.map((note, index) => (
          <li
            key={`${note.marker} ${note.eId} ${note.text.slice(0, 40)}`}
            id={`note-${index + 1}`}
            tabIndex={-1}
          >
            <span className="footnote-marker">{note.marker}</span>
            <span>
              <Runs runs={noteRuns[index] ?? []} />{' '}
              {note.eId === null ? null : (
                <a
                  className="footnote-back"
                  href={`#call-${index + 1}`}
                  aria-label={say('reading.note.back', { marker: note.marker })}
                >
                  ↩
                </a>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

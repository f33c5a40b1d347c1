/** Words in English and in Chinese, side by side. */
import type { Wording } from '@rostrum/procedure';
import { type ReactNode, useId } from 'react';
import { ownNames } from '../../message/catalogue.ts';

interface WordsProps {
  readonly label: string;
  readonly words: Wording;
  readonly long?: boolean;
  readonly onChange: (words: Wording) => void;
}

/** One field for each language in which a process is kept. */
export function Words({ label, words, long, onChange }: WordsProps): ReactNode {
  const id = useId();
  const Input = long ? 'textarea' : 'input';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would set its legend apart from the two fields.
    <div className="words" role="group" aria-labelledby={id}>
      <span id={id} className="words-label">
        {label}
      </span>
      {(['en', 'zh'] as const).map((language) => (
        <label key={language} className="field" htmlFor={`${id}-${language}`}>
          <span lang={language}>{ownNames[language]}</span>
          <Input
            {...(long ? {} : { type: 'text' })}
            id={`${id}-${language}`}
            lang={language}
            value={words[language]}
            onChange={(event) => onChange({ ...words, [language]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}

/** One of several, with a label: the browser's own list, which every device and screen reader knows. */
import type { ReactNode } from 'react';
import { useMessage } from '../../shell/locale.tsx';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string, lang?: string])[];
  /** Leaves out the choice of everything: for an order, say. */
  readonly isRequired?: boolean;
  /** What the empty value is called, where it does not stand for all. */
  readonly empty?: string;
  readonly onChange: (value: string) => void;
}

/** A labelled list; the empty value stands for all, where it is not called otherwise. */
export function Choice({ label, value, options, isRequired, empty, onChange }: ChoiceProps): ReactNode {
  const say = useMessage();
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {isRequired ? null : <option value="">{empty ?? say('library.any')}</option>}
        {options.map(([each, name, lang]) => (
          <option key={each} value={each} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

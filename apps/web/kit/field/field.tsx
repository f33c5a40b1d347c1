/** A line to write in, with its label, and words that help. */
import './field.css';
import { type HTMLInputAutoCompleteAttribute, type ReactNode, useId, useState } from 'react';
import { useMessage } from '../../shell/locale.tsx';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email';
  readonly hint?: string;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: 'numeric' | 'text';
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly isWrong?: boolean;
  readonly readOnly?: boolean;
}

/** The attributes of the line itself. */
function attributes(props: FieldProps, id: string) {
  const { value, onChange, hint, autoComplete, inputMode, isRequired, autoFocus, isWrong, readOnly } = props;
  return {
    id,
    value,
    ...{ autoComplete, inputMode, autoFocus, readOnly },
    required: isRequired,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
}

/** A line to write in. */
export function TextField(props: FieldProps): ReactNode {
  const id = useId();
  const { label, hint, type = 'text' } = props;
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input type={type} dir={type === 'email' ? 'ltr' : 'auto'} {...attributes(props, id)} />
      {hint ? <small id={`${id}-hint`}>{hint}</small> : null}
    </div>
  );
}

/** A line for a password, which may be shown: what one cannot see, one mistypes. */
export function PasswordField(props: Omit<FieldProps, 'type' | 'inputMode'>): ReactNode {
  const say = useMessage();
  const id = useId();
  const [shown, setShown] = useState(false);
  const { label, hint } = props;
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <span className="text-field-row">
        <input type={shown ? 'text' : 'password'} dir="ltr" spellCheck={false} {...attributes(props, id)} />
        <button
          type="button"
          aria-pressed={shown}
          aria-controls={id}
          aria-label={`${say('account.field.password.show')}: ${label}`}
          onClick={() => setShown(!shown)}
        >
          {say(shown ? 'account.field.password.hide' : 'account.field.password.show')}
        </button>
      </span>
      {hint ? <small id={`${id}-hint`}>{hint}</small> : null}
    </div>
  );
}

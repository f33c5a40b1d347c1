/** What controls of a form are given. */
import type { Field } from './shape.ts';

/** What every control gets. */
export interface FieldProps {
  readonly field: Field;
  /** The names from the top of the request down to this field. */
  readonly path: readonly string[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** What stands in the fields beside it, on which the choices may hang. */
  readonly beside: Readonly<Record<string, unknown>>;
}

/** Attributes that tie a control to its label, its hint and its mistake. */
export interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

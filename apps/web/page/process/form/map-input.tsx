/** Values by category: seats, places. A category is added when it has a value of its own. */
import { type HatCategory, hatNames, partyCategories } from '@rostrum/procedure';
import { type ComponentType, type ReactNode, useId } from 'react';
import { useSentence } from '../../../shell/hat-name.ts';
import { useMessage } from '../../../shell/locale.tsx';
import type { FieldProps } from './field-props.ts';
import { useHints, useLabels } from './labels.ts';

/** Stands for every category that is not named. */
const others = '*';

function useCategoryName(): (category: string) => string {
  const sentence = useSentence();
  const say = useMessage();
  return (category) =>
    category === others
      ? say('form.map.others')
      : sentence(hatNames[category as HatCategory] ?? { en: category, zh: category });
}

interface MapInputProps extends FieldProps {
  /** The control of one value; handed in, since it may hold such a map itself. */
  readonly Item: ComponentType<FieldProps>;
}

/** The control: a line for each category that was added, and the choice of the next. */
export function MapInput({ field, path, value, onChange, beside, Item }: MapInputProps): ReactNode {
  const id = useId();
  const say = useMessage();
  const nameOf = useCategoryName();
  const label = useLabels()(path);
  const hint = useHints()(path);
  const values = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { item } = field;
  if (item === null) return null;
  // A map whose names are not all categories takes the rest of them together.
  const offered = [...partyCategories, ...(field.required ? [others] : [])].filter(
    (each) => !(each in values),
  );
  return (
    <fieldset className="form-list">
      <legend>{label}</legend>
      {hint ? <small>{hint}</small> : null}
      {Object.entries(values).map(([category, each]) => (
        <fieldset className="form-group" key={category}>
          <legend>{nameOf(category)}</legend>
          <Item
            field={{ ...item, name: item.kind === 'group' ? '' : 'places' }}
            path={[...path, category, ...(item.kind === 'group' ? [] : ['places'])]}
            value={each}
            beside={beside}
            onChange={(next) => onChange({ ...values, [category]: next })}
          />
          <button
            type="button"
            className="button small"
            aria-label={say('form.map.remove', { name: nameOf(category) })}
            onClick={() =>
              onChange(Object.fromEntries(Object.entries(values).filter(([name]) => name !== category)))
            }
          >
            ×
          </button>
        </fieldset>
      ))}
      <label htmlFor={id}>{say('form.map.add')}</label>
      <select
        id={id}
        value=""
        onChange={(event) => onChange({ ...values, [event.target.value]: item.initial })}
      >
        <option value="">—</option>
        {offered.map((category) => (
          <option key={category} value={category}>
            {nameOf(category)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

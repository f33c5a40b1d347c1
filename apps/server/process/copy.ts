/** Copies of plain JSON: what a state is folded from may not be held by anybody else, for folding changes it in place. */

/** A copy of plain JSON, deep. */
export function copied<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied) as Value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copied(value[key]);
  return copy as Value;
}

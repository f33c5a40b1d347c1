/** A form while it is edited: changes as pure functions, so that they can be undone and tested. */
import type { FieldKind, FormField, FormSection, FormVersion, Wording } from '@rostrum/procedure';

/** A form that nobody has written yet. */
export function emptyForm(): FormVersion {
  return {
    purpose: 'application',
    admissions: [],
    title: { en: '', zh: '' },
    sections: [newSection([])],
    opens: null,
    closes: null,
    perParty: 1,
  };
}

/** An id that is not taken: `field-3`. */
export function freeId(stem: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

const noWords: Wording = { en: '', zh: '' };

/** A section without fields. */
export function newSection(sections: readonly FormSection[]): FormSection {
  const id = freeId(
    'section',
    sections.map((section) => section.id),
  );
  return { id, title: noWords, text: null, showWhen: null, fields: [] };
}

const fieldsOf = (form: FormVersion): readonly FormField[] => form.sections.flatMap(({ fields }) => fields);

/** A field of a kind, with an id that is free in the form. */
export function newField(form: FormVersion, kind: FieldKind): FormField {
  const id = freeId(
    'field',
    fieldsOf(form).map((field) => field.id),
  );
  const options = kind === 'choice' || kind === 'choices' ? [{ id: 'option-1', label: noWords }] : [];
  return {
    id,
    kind,
    label: noWords,
    hint: null,
    required: true,
    showWhen: null,
    options,
    least: null,
    most: null,
  };
}

/** A list with one of its things a place up or down; the same where there is no such place. */
export function moved<One>(list: readonly One[], index: number, by: -1 | 1): readonly One[] {
  const [one, other] = [list[index], list[index + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((each, at) => (at === index ? other : at === index + by ? one : each));
}

/** A form with one section changed; null takes it away, and with it the conditions that hung on its fields. */
export function withSection(form: FormVersion, id: string, section: FormSection | null): FormVersion {
  const sections = form.sections.flatMap((one) => (one.id === id ? (section ?? []) : one));
  return withoutDangling({ ...form, sections });
}

/** A form with one field changed or, with null, taken away. */
export function withField(form: FormVersion, id: string, field: FormField | null): FormVersion {
  const sections = form.sections.map((section) => ({
    ...section,
    fields: section.fields.flatMap((one) => (one.id === id ? (field ?? []) : one)),
  }));
  return withoutDangling({ ...form, sections });
}

/** Conditions hang on fields and answers that the form has. */
function withoutDangling(form: FormVersion): FormVersion {
  const fields = new Set(fieldsOf(form).map(({ id }) => id));
  const holds = <Shown extends FormField | FormSection>(one: Shown): Shown =>
    one.showWhen && !fields.has(one.showWhen.field) ? { ...one, showWhen: null } : one;
  const sections = form.sections.map((section) => ({ ...holds(section), fields: section.fields.map(holds) }));
  return { ...form, sections };
}

/** Fields before a field or section, on whose answers it may hang: choices and statements, whose answers are known beforehand. */
export function conditionsBefore(form: FormVersion, id: string): readonly FormField[] {
  const before: FormField[] = [];
  for (const section of form.sections) {
    if (section.id === id) return before;
    for (const field of section.fields) {
      if (field.id === id) return before;
      if (field.kind === 'choice' || field.kind === 'choices' || field.kind === 'statement')
        before.push(field);
    }
  }
  return before;
}

/** Places where words are still missing: ids of sections and fields, and `title`. English and Chinese are both needed. */
export function wordless(form: FormVersion): readonly string[] {
  const bare = ({ en, zh }: Wording) => en.trim() === '' || zh.trim() === '';
  const title = bare(form.title) ? ['title'] : [];
  const inside = form.sections.flatMap((section) => [
    ...(bare(section.title) ? [section.id] : []),
    ...section.fields
      .filter(({ label, options }) => bare(label) || options.some((option) => bare(option.label)))
      .map((field) => field.id),
  ]);
  return [...title, ...inside];
}

/** Editing a form. */
import { describe, expect, it } from 'vitest';
import {
  conditionsBefore,
  emptyForm,
  moved,
  newField,
  newSection,
  withField,
  withSection,
  wordless,
} from './form-draft.ts';

const said = { en: 'A', zh: '甲' };

function sample() {
  const empty = emptyForm();
  const [section] = empty.sections;
  const asked = { ...newField(empty, 'statement'), id: 'asked', label: said };
  const shown = {
    ...newField(empty, 'text'),
    id: 'shown',
    label: said,
    showWhen: { field: 'asked', is: [true] },
  };
  return { ...empty, title: said, sections: [{ ...section!, title: said, fields: [asked, shown] }] };
}

describe('a form while it is edited', () => {
  it('gives new fields and sections ids that are free', () => {
    const form = sample();
    expect(newField(form, 'text').id).toBe('field-3');
    expect(newSection(form.sections).id).toBe('section-2');
  });

  it('loses the conditions that hung on a field that is taken away', () => {
    const without = withField(sample(), 'asked', null);
    expect(without.sections[0]?.fields).toMatchObject([{ id: 'shown', showWhen: null }]);
  });

  it('may hang a field only on choices that come before it', () => {
    const form = sample();
    expect(conditionsBefore(form, 'shown').map(({ id }) => id)).toEqual(['asked']);
    expect(conditionsBefore(form, 'asked')).toEqual([]);
  });

  it('knows where words are missing in one of the languages', () => {
    const form = sample();
    expect(wordless(form)).toEqual([]);
    const [field] = form.sections[0]!.fields;
    expect(wordless(withField(form, 'asked', { ...field!, label: { en: 'A', zh: ' ' } }))).toEqual(['asked']);
    expect(
      wordless(withSection(form, 'section-1', { ...form.sections[0]!, title: { en: '', zh: '' } })),
    ).toEqual(['section-1']);
  });

  it('moves things a place, and leaves them at the ends', () => {
    expect(moved([1, 2, 3], 0, 1)).toEqual([2, 1, 3]);
    expect(moved([1, 2, 3], 0, -1)).toEqual([1, 2, 3]);
  });
});

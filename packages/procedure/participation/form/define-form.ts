/** Forms, edited in the product: every edit is a new version, and what was handed in stays with the version on which it was. */
import { z } from 'zod';
import { everybody } from '../../act/audience.ts';
import { type Act, defineAct } from '../../act/model.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import type { ProcessState } from '../../act/state.ts';
import type { Authority } from '../../plan/model.ts';
import { admissionOf } from '../admission/admissions.ts';
import { officers } from '../parties.ts';
import { idSchema } from '../request.ts';
import { type FormVersion, fieldKinds, formPurposes } from './state.ts';
import { allFields } from './validate.ts';

const text = (longest: number) => z.string().trim().max(longest);
/** English and Chinese, and any other language under its tag. */
const wording = (longest: number) =>
  z
    .object({ en: text(longest).min(1), zh: text(longest).min(1) })
    .catchall(text(longest))
    .refine((given) => Object.keys(given).every((tag) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)), {
      message: 'Name each language by its tag, as “fr”.',
      params: { zh: '请用语言代码标明各语言，例如“fr”。' },
    });

const showWhen = z
  .strictObject({
    field: idSchema,
    is: z
      .array(z.union([text(100), z.number(), z.boolean()]))
      .min(1)
      .max(50),
  })
  .nullable()
  .default(null);

const bound = z
  .union([z.number(), z.iso.date(), z.literal('today')])
  .nullable()
  .default(null);

const field = z.strictObject({
  id: idSchema,
  kind: z.enum(fieldKinds),
  label: wording(500),
  hint: wording(2_000).nullable().default(null),
  required: z.boolean().default(false),
  showWhen,
  options: z
    .array(z.strictObject({ id: idSchema, label: wording(300) }))
    .max(300)
    .default([]),
  least: bound,
  most: bound,
});

const section = z.strictObject({
  id: idSchema,
  title: wording(300),
  text: wording(5_000).nullable().default(null),
  showWhen,
  fields: z.array(field).min(1).max(60),
});

const request = z.strictObject({
  form: idSchema,
  purpose: z.enum(formPurposes),
  admissions: z.array(z.string().max(300)).max(50).default([]),
  title: wording(300),
  sections: z.array(section).min(1).max(20),
  opens: z.iso.date().nullable().default(null),
  closes: z
    .strictObject({
      date: z.iso.date().nullable().default(null),
      step: z.string().max(200).nullable().default(null),
      daysBefore: z.int().min(0).max(730).default(0),
    })
    .nullable()
    .default(null),
  perParty: z.int().min(1).max(10_000).nullable().default(null),
});

type Defined = z.output<typeof request>;

function flaw(code: string, en: string, zh: string): Refusal {
  return refuse(
    code,
    'PART-3',
    { en, zh },
    { en: 'Mend the form and define it again.', zh: '请修改表格后重新保存。' },
  );
}

/** A condition on a field that comes later, or not at all, could never be answered in order. */
function unknownCondition({ sections }: Defined): string | null {
  const seen = new Set<string>();
  for (const one of sections) {
    if (one.showWhen && !seen.has(one.showWhen.field)) return one.showWhen.field;
    for (const { id, showWhen } of one.fields) {
      if (showWhen && !seen.has(showWhen.field)) return showWhen.field;
      seen.add(id);
    }
  }
  return null;
}

function doubled(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index);
}

/** What is wrong with a form in itself; null where it can be used. @rule PART-3 */
function flawOf(form: Defined, state: ProcessState): Refusal | null {
  const fields = allFields(form.sections);
  const twice = doubled(fields.map(({ id }) => id)) ?? doubled(form.sections.map(({ id }) => id));
  if (twice) return flaw('doubled-field', `“${twice}” stands twice.`, `“${twice}”出现两次。`);
  const condition = unknownCondition(form);
  if (condition)
    return flaw(
      'unknown-condition',
      `A condition names “${condition}”, which no earlier field has.`,
      `条件所指“${condition}”在此前没有对应的栏目。`,
    );
  const bare = fields.find(({ kind, options }) => kind.startsWith('choice') && options.length < 2);
  if (bare)
    return flaw(
      'no-options',
      `“${bare.label.en}” needs two options.`,
      `“${bare.label.zh}”至少要有两个选项。`,
    );
  const admission = form.admissions.find((id) => !admissionOf(state, id));
  if (admission)
    return flaw(
      'unknown-admission',
      `The plan admits nobody as “${admission}”.`,
      `计划中没有“${admission}”这一类别。`,
    );
  const step = form.closes?.step;
  if (step && !state.course.plan?.steps.some(({ id }) => id === step))
    return flaw('unknown-step', `The plan has no step “${step}”.`, `计划中没有“${step}”这一步骤。`);
  return null;
}

/** The paragraph that admits those for whom the form is. */
function authorityFor(state: ProcessState, form: Defined | null): Authority | null {
  const [first] = form?.admissions ?? [];
  return (first ? admissionOf(state, first)?.authority : null) ?? state.course.authority;
}

/**
 * Defines a form, or a new version of one.
 * @rule PART-3
 */
export const defineForm = defineAct({
  name: 'defineForm',
  title: { en: 'Edit a form', zh: '编辑表格' },
  request,
  rule: 'PART-3',
  entitled: officers,
  stages: ['prepared', 'running'],
  authority: authorityFor,
  decide({ state }, form) {
    const flawed = flawOf(form, state);
    if (flawed) return flawed;
    const authority = authorityFor(state, form);
    return [{ name: 'FormDefined', matter: `form/${form.form}`, payload: { ...form }, authority }];
  },
  effects: {
    FormDefined: {
      evolve({ participation: { forms } }, { payload }: Act<Defined>) {
        const { form: id, ...version } = payload;
        forms[id] ??= { id, versions: [] };
        forms[id].versions.push(version as FormVersion);
      },
      audience: () => everybody,
    },
  },
});

/** A register of existing status is brought in, a batch of rows at a time. */
import { z } from 'zod';
import { officesOnly } from '../../act/audience.ts';
import { type Act, type Context, defineAct } from '../../act/model.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import { nameKey } from '../duplicate/name-key.ts';
import { notFound } from '../refusals.ts';
import { countrySchema } from '../request.ts';
import type { ParticipationState } from '../state.ts';
import { type Register, type RegisterEntry, type RegisterKind, registerKinds } from './state.ts';

const text = z.string().trim().min(1).max(300);

const row = z.strictObject({
  name: text,
  otherNames: z.array(text).max(6).default([]),
  country: countrySchema.nullable().default(null),
  status: z.string().trim().min(1).max(50).nullable().default(null),
  since: z.int().min(1945).max(2200).nullable().default(null),
});

const request = z.strictObject({
  /** Left out for the first batch; its answer gives the id for the others. */
  import: z.string().min(1).max(100).nullable().default(null),
  /** How many rows went before: a batch that is sent again is not taken again. */
  from: z.int().min(0).max(1_000_000).default(0),
  register: z.enum(registerKinds),
  /** The name of the file. */
  file: z.string().trim().min(1).max(300),
  rows: z.array(row).min(1).max(200),
});

type Asked = z.output<typeof request>;
type Row = z.output<typeof row>;

interface Imported {
  readonly import: string;
  readonly from: number;
  readonly register: RegisterKind;
  readonly file: string;
  readonly rows: readonly Row[];
}

function outOfStep({ state }: Context, { import: id, from }: Asked): Refusal | null {
  const before = id === null ? null : state.participation.imports[id];
  if (id !== null && (!before || before.undoneAt !== null)) return notFound('PART-9');
  const taken = before?.rows ?? 0;
  if (from === taken) return null;
  return refuse(
    from < taken ? 'done' : 'rows-missing',
    'PART-9',
    {
      en: `${taken} rows have been taken; this batch begins after ${from}.`,
      zh: `已接收${taken}行；本批从第${from}行之后开始。`,
    },
    { en: `Send the batch that begins after row ${taken}.`, zh: `请发送从第${taken}行之后开始的一批。` },
  );
}

function keep({ entries, byKey }: Register, entry: RegisterEntry): void {
  entries[entry.id] = entry;
  for (const key of new Set([entry.name, ...entry.otherNames].map(nameKey))) {
    byKey[key] ??= [];
    byKey[key].push(entry.id);
  }
}

function take({ registers, imports }: ParticipationState, payload: Imported, at: string): void {
  const { import: id, register, file, rows } = payload;
  imports[id] ??= { id, register, file, rows: 0, at, undoneAt: null, entries: [] };
  const run = imports[id];
  for (const one of rows) {
    const entry = `${id}-${++run.rows}`;
    keep(registers[register], { ...one, id: entry, importId: id });
    run.entries.push(entry);
  }
}

/**
 * Brings in rows of a register: consultative status, accredited institutions, an earlier process.
 * @authority A/RES/71/280, paras. 6 (a) and 9; A/RES/73/326, para. 4
 * @rule PART-9
 */
export const importRegister = defineAct({
  name: 'importRegister',
  title: { en: 'Bring in a register', zh: '导入名册' },
  request,
  rule: 'PART-9',
  entitled: [{ category: 'secretariat' }],
  stages: ['prepared', 'running'],
  decide(context, asked) {
    const refusal = outOfStep(context, asked);
    if (refusal) return refusal;
    const id = asked.import ?? context.newId();
    const payload: Imported = { ...asked, import: id };
    const { authority } = context.state.course;
    return [{ name: 'RegisterImported', matter: `import/${id}`, payload: { ...payload }, authority }];
  },
  effects: {
    RegisterImported: {
      evolve: ({ participation }, { payload, happenedAt }: Act<Imported>) =>
        take(participation, payload, happenedAt),
      audience: () => officesOnly,
    },
  },
});

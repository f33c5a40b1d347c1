/** An import is undone: its rows leave the register, and who was let in by them stays. */
import { z } from 'zod';
import { officesOnly } from '../../act/audience.ts';
import { type Act, defineAct } from '../../act/model.ts';
import { nameKey } from '../duplicate/name-key.ts';
import { notFound } from '../refusals.ts';
import type { Register } from './state.ts';

const request = z.strictObject({ import: z.string().min(1).max(100) });

type Undone = z.output<typeof request>;

function drop({ entries, byKey }: Register, id: string): void {
  const entry = entries[id];
  if (!entry) return;
  delete entries[id];
  for (const key of new Set([entry.name, ...entry.otherNames].map(nameKey))) {
    const left = (byKey[key] ?? []).filter((one) => one !== id);
    if (left.length > 0) byKey[key] = left;
    else delete byKey[key];
  }
}

/**
 * Undoes an import.
 * @rule PART-9
 */
export const undoImport = defineAct({
  name: 'undoImport',
  title: { en: 'Undo an import', zh: '撤销导入' },
  request,
  rule: 'PART-9',
  entitled: [{ category: 'secretariat' }],
  stages: ['prepared', 'running'],
  decide({ state }, asked) {
    const run = state.participation.imports[asked.import];
    if (!run || run.undoneAt !== null) return notFound('PART-9');
    const { authority } = state.course;
    return [{ name: 'ImportUndone', matter: `import/${run.id}`, payload: { ...asked }, authority }];
  },
  effects: {
    ImportUndone: {
      evolve({ participation }, { payload, happenedAt }: Act<Undone>) {
        const run = participation.imports[payload.import];
        if (!run) return;
        run.undoneAt = happenedAt;
        for (const id of run.entries) drop(participation.registers[run.register], id);
      },
      audience: () => officesOnly,
    },
  },
});

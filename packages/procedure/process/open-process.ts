/** Accepting a reading and its plan: the process is opened, and prepared until it is started. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import type { Hat } from '../act/hat.ts';
import { type Act, defineAct } from '../act/model.ts';
import { refuse } from '../act/refusal.ts';
import type { Authority, Plan } from '../plan/model.ts';
import { isPlan } from '../plan/plan-form.ts';

const sentence = z.strictObject({ en: z.string().min(1).max(500), zh: z.string().min(1).max(500) });

const request = z.strictObject({
  title: sentence,
  /** The plan as derived: the server derives it from the documents named and puts it here. */
  plan: z.custom<Plan>(isPlan),
  /** Keys in the library, the mandate first. */
  documents: z.array(z.string().min(1).max(200)).min(1).max(20),
  rehearsal: z.boolean().default(false),
});

type Opened = z.output<typeof request> & { readonly authority: Authority | null };

/** Whoever opens a process becomes its secretariat. */
const opener: Hat = { category: 'secretariat', party: null, role: null };

const openedAlready = refuse(
  'opened-already',
  'PROC-3',
  { en: 'The process is opened already.', zh: '该进程已经开启。' },
  { en: 'A second run of the same mandate is a process of its own.', zh: '同一授权的再次进行为另一进程。' },
);

/**
 * Opens a process on a mandate.
 * @rule PROC-3
 */
export const openProcess = defineAct({
  name: 'openProcess',
  title: { en: 'Open the process', zh: '开启进程' },
  request,
  rule: 'PROC-3',
  entitled: [{ category: 'secretariat' }, { category: 'president' }],
  stages: [],
  decide({ state, person, now }, { title, plan, documents, rehearsal }) {
    if (state.course.stage !== null) return openedAlready;
    const authority = plan.steps[0]?.authority ?? { symbol: plan.mandate, eId: '', quote: '' };
    const opened = { title, plan, documents, rehearsal };
    return [
      { name: 'ProcessOpened', matter: 'process', payload: opened, authority },
      {
        name: 'OfficeAssigned',
        matter: person === null ? 'office/secretariat' : `person/${person}`,
        payload: { person, hat: opener, name: null, since: now },
        authority,
      },
    ];
  },
  effects: {
    ProcessOpened: {
      evolve({ course }, { payload, authority }: Act<Opened>) {
        course.stage = 'prepared';
        course.title = payload.title;
        course.plan = payload.plan;
        course.documents.push(...payload.documents);
        course.rehearsal = payload.rehearsal;
        course.authority = authority;
      },
      audience: () => everybody,
    },
  },
});

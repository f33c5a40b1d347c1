/** A small process that runs, for tests of feeds. */
import { createHash } from 'node:crypto';
import {
  type Act,
  decide,
  type Hat,
  isRefusal,
  type Plan,
  type ProcessState,
  type Step,
  stateAfter,
} from '@rostrum/procedure';
import type { PublishedAct } from './acts-to-atom.ts';

const step = (more: Partial<Step> & { id: string }): Step => ({
  kind: 'deliverable',
  title: `The ${more.id}`,
  titles: { zh: `${more.id}（中文）` },
  bearer: ['co-facilitators'],
  when: { relation: 'by', edtf: '2018-02', anchor: null, offset: null, quote: 'by February 2018' },
  place: null,
  duration: null,
  after: [],
  before: [],
  unlessOtherwiseAgreed: false,
  authority: { symbol: 'A/RES/71/280', eId: 'op_27', quote: 'Decides & “orders” <this>' },
  resolved: { start: '2018-02-05', end: '2018-02-05', approximate: false, basis: null },
  ...more,
});

const plan: Plan = {
  mandate: 'A/RES/71/280',
  amendedBy: [],
  steps: [
    step({ id: 'zero-draft' }),
    step({ id: 'stocktaking', kind: 'meeting', bearer: ['President of the General Assembly'] }),
    step({
      id: 'conference',
      kind: 'meeting',
      place: 'New York',
      supersededBy: {
        step: 'conference-2',
        authority: { symbol: 'A/RES/72/244', eId: 'op_1', quote: 'Decides' },
        reason: 'Moved to Marrakech.',
      },
    }),
    step({ id: 'undated', resolved: { start: null, end: null, approximate: false, basis: null } }),
  ],
  limits: [],
  participation: [],
  balances: [],
  findings: [],
};

export const secretariat: Hat = { category: 'secretariat', party: null, role: null };
export const facilitator: Hat = { category: 'co-facilitator', party: 'MX', role: null };
const title = { en: 'Global compact & more', zh: '全球契约' };

const tenDays = 864_000_000;

/** Performs requests as the secretariat, each ten days after the one before. */
export function performed(requests: readonly (readonly [string, unknown])[]): readonly PublishedAct[] {
  const acts: PublishedAct[] = [];
  let ids = 0;
  for (const [name, request] of requests) {
    const now = new Date(Date.parse('2018-01-10T00:00:00Z') + acts.length * tenDays).toISOString();
    const state = stateAfter('A-RES-71-280', acts);
    const newId = () => `id${++ids}`;
    const decided = decide({ state, hat: secretariat, person: null, now, newId }, name, request);
    if ('misfit' in decided || isRefusal(decided)) throw new Error(`${name}: ${JSON.stringify(decided)}`);
    for (const act of decided) acts.push(placed(act, acts.length + 1));
  }
  return acts;
}

function placed(act: Act, position: number): PublishedAct {
  const hash = createHash('sha256').update(String(position)).digest('hex');
  return { ...act, position, recordedAt: act.happenedAt, hash };
}

/** The opening and the start. */
export const opening: readonly (readonly [string, unknown])[] = [
  ['openProcess', { title, plan, documents: ['A-RES-71-280.zh'] }],
  ['assignOffice', { hat: facilitator, name: { en: 'Mexico', zh: '墨西哥' } }],
  ['startProcess', {}],
];

/** The process as requests after its start have made it. */
export function process(...requests: readonly (readonly [string, unknown])[]): {
  acts: readonly PublishedAct[];
  state: ProcessState;
} {
  const acts = performed([...opening, ...requests]);
  return { acts, state: stateAfter('A-RES-71-280', acts) };
}

/** Small readings and plans for the tests of the checks: each names only what the check looks at. */
import type { Block, Citation, Provision, Resolution, When } from '@rostrum/resolution';
import type { Plan, Resolved, Step } from '../plan/model.ts';

/** A reading adopted on 6 April 2017 in session 71, with what is given. */
export function reading(given: Partial<Resolution>): Resolution {
  return {
    symbol: 'A/RES/71/280',
    language: 'en',
    title: null,
    organ: 'General Assembly',
    session: 71,
    agendaItems: [],
    adoptedOn: '2017-04-06',
    meeting: null,
    source: { committee: null, symbol: null },
    blocks: [],
    footnotes: [],
    citations: [],
    provisions: [],
    findings: [],
    ...given,
  };
}

/** A request in `eId` that is due `relation` `edtf`. */
export function request(
  eId: string,
  relation: When['relation'],
  edtf: string,
  given: Partial<Provision> = {},
): Provision {
  return {
    id: `${eId}.1`,
    eId,
    force: 'request',
    verb: 'Requests',
    bearer: ['Secretary-General'],
    action: 'submit',
    object: 'report',
    counterparty: [],
    when: { relation, edtf, anchor: null, offset: null, quote: edtf },
    place: null,
    duration: null,
    count: null,
    conditions: [],
    quote: '',
    ...given,
  };
}

/** An operative paragraph or point with this text. */
export function paragraph(eId: string, text = ''): Block {
  const number = eId.slice(eId.lastIndexOf('_') + 1);
  const point = eId.includes('point');
  return {
    eId,
    kind: point ? 'point' : 'operative',
    num: point ? `(${number})` : number,
    depth: eId.split('__').length - 1,
    text,
    verb: null,
    footnotes: [],
    span: [0, 0],
  };
}

/** A citation in the first preambular paragraph. */
export function citation(symbol: string, date: string | null): Citation {
  return { eId: 'pp_1', footnote: null, quote: symbol, symbol, date, start: 0 };
}

/** A plan with what is given. */
export function plan(given: Partial<Plan>): Plan {
  const nothing = { steps: [], limits: [], participation: [], balances: [], findings: [] };
  return { mandate: 'A/RES/71/280', amendedBy: [], ...nothing, ...given };
}

/** A meeting ordered in paragraph 15, with what is given; `days` are its first and last. */
export function step(id: string, given: Partial<Step> = {}, days?: readonly [string, string]): Step {
  const resolved: Resolved | undefined = days && {
    start: days[0],
    end: days[1],
    approximate: false,
    basis: null,
  };
  return {
    id,
    kind: 'meeting',
    title: id,
    bearer: [],
    when: days ? { relation: 'in', edtf: days.join('/'), anchor: null, offset: null, quote: '' } : null,
    place: null,
    duration: null,
    after: [],
    before: [],
    unlessOtherwiseAgreed: false,
    authority: { symbol: 'A/RES/71/280', eId: 'op_15', quote: id },
    ...(resolved && { resolved }),
    ...given,
  };
}

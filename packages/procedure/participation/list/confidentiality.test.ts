/** Trying to learn who objected, and whether anybody did: as every hat, by view, acts, standing, refusals, counts and order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hat, hatCategories, hatRoles, hatText, isOffice } from '../../act/hat.ts';
import type { Act } from '../../act/model.ts';
import { actDefinitions } from '../../act/registry.ts';
import { standing } from '../../act/standing.ts';
import { hat, type Play, play, seenActs } from '../play.test-data.ts';
import { participationView } from '../view/participation-view.ts';

const LIST = 'stakeholder-list-preparatory-process';
const objectors = ['EC', 'FJ', 'CN'];
const names = ['n1', 'n2', 'n3'];
const later = '2017-05-05T12:00:00.000Z';

/** Every hat there is; Member States by one that never objects, and by those that do. */
const allHats: readonly Hat[] = hatCategories.flatMap((category): Hat[] => {
  const single = category === 'president' || category === 'secretariat' || category === 'public';
  const office: Hat = { category, party: single ? null : 'MX', role: null };
  return isOffice(office) || category === 'public'
    ? [office]
    : hatRoles.map((role) => ({ category, party: category === 'stakeholder' ? 'o1' : 'MX', role }));
});

/** A list with three names before Member States, the first from an application of `stakeholder/o1`. */
function circulated(secretariatSees = false): Play {
  const made = play();
  made.ask('president', 'drawUpList', { step: LIST, secretariatSees });
  made.ask('stakeholder/o1;focal-point', 'submitApplication', {
    admission: 'op_6__point_b.stakeholder-listed',
    organization: { name: 'Diaspora Forum', kind: 'diaspora', country: 'PH' },
  });
  const [application] = Object.keys(made.state.participation.applications);
  made.ask('secretariat', 'approveApplication', { application });
  made.ask('president', 'proposeName', { list: LIST, application });
  for (const name of ['Alpha Network', 'Beta Institute'])
    made.ask('president', 'proposeName', { list: LIST, organization: { name, kind: 'ngo', country: 'BR' } });
  made.ask('president', 'circulateList', { list: LIST, days: 28 });
  return made;
}

const nameIds = ({ state }: Play) => Object.keys(state.participation.lists[LIST]?.names ?? {});

/** One thing that happens in confidence. */
interface Secret {
  readonly kind: 'object' | 'withdraw' | 'engage' | 'withhold' | 'restore';
  readonly state: string;
  readonly name: number;
  readonly basis: string | null;
  readonly named: boolean;
}

/** Performs what happens in confidence, as far as it is in order. */
function happen(made: Play, secrets: readonly Secret[]): void {
  for (const { kind, state, name, basis, named } of secrets) {
    const on = { list: LIST, name: nameIds(made)[name] ?? '' };
    const request = {
      object: ['makeObjection', { ...on, basis, named }],
      withdraw: ['withdrawObjection', on],
      engage: ['recordEngagement', { ...on, with: 'both', note: 'A call.' }],
      withhold: ['withholdName', on],
      restore: ['restoreName', on],
    }[kind] as [string, object];
    const as = kind === 'object' || kind === 'withdraw' ? `member-state/${state};head` : 'president';
    if (!('refused' in made.tried(as, request[0], request[1], later)))
      made.ask(as, request[0], request[1], later);
  }
}

const secret = fc.record<Secret>({
  kind: fc.constantFrom('object', 'object', 'object', 'withdraw', 'engage', 'withhold', 'restore'),
  state: fc.constantFrom(...objectors),
  name: fc.nat({ max: names.length - 1 }),
  basis: fc.option(fc.constantFrom('Its work lies elsewhere.', 'Its statutes are unclear.')),
  named: fc.boolean(),
});

/** Everything that somebody under a hat could try, and what each answers. */
function answers(made: Play, as: Hat): unknown {
  const text = hatText(as);
  const ids = nameIds(made);
  const tries = ids.flatMap((name) => {
    const on = { list: LIST, name };
    return [
      made.tried(text, 'makeObjection', on, later),
      made.tried(text, 'withdrawObjection', on, later),
      ...objectors.map((state) => made.tried(text, 'withdrawObjection', { ...on, state }, later)),
      made.tried(text, 'recordEngagement', { ...on, with: 'both', note: 'Who was it?' }, later),
      made.tried(text, 'withholdName', on, later),
      made.tried(text, 'restoreName', on, later),
      made.tried(text, 'withdrawName', { ...on, reason: { en: 'To see what is said.' } }, later),
      made.tried(text, 'requestDisclosure', on, later),
    ];
  });
  const [first] = Object.keys(made.state.participation.applications);
  return {
    tries,
    change: made.tried(text, 'changeApplication', { application: first, answers: {} }, later),
    propose: made.tried(text, 'proposeName', { list: LIST, application: first }, later),
    close: made.tried(text, 'publishList', { list: LIST }, later),
  };
}

/** The standing of every act of the house, as such and for each name. */
function standings(made: Play, as: Hat): unknown {
  const context = { state: made.state, hat: as, person: 'p1', now: later, newId: () => 'x' };
  return actDefinitions.map((definition) => [
    standing(definition, context),
    ...nameIds(made).map((name) => standing(definition, context, { list: LIST, name } as never)),
  ]);
}

function everything(made: Play, as: Hat): unknown {
  return {
    view: participationView(made.state, as, later),
    acts: seenActs(made, hatText(as)),
    answers: answers(made, as),
    standings: standings(made, as),
  };
}

describe('what happens in confidence', () => {
  const outsiders = allHats.filter(({ category }) => category !== 'president');

  it('[LIST-6] changes nothing that anybody else can see, ask or try', () => {
    const without = circulated();
    const expected = new Map(outsiders.map((as) => [hatText(as), everything(without, as)]));
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 12 }), (secrets) => {
        const withSecrets = circulated();
        happen(withSecrets, secrets);
        for (const as of outsiders) expect(everything(withSecrets, as)).toEqual(expected.get(hatText(as)));
      }),
      { numRuns: 25 },
    );
  });

  it('[LIST-6] of others changes nothing for a State that objected itself', () => {
    const own: Secret = { kind: 'object', state: 'EC', name: 0, basis: 'Ours.', named: false };
    const alone = circulated();
    happen(alone, [own]);
    const ecuador = hat('member-state/EC;head');
    const expected = everything(alone, ecuador);
    fc.assert(
      fc.property(
        fc.array(
          secret.filter(({ state, kind }) => state !== 'EC' && kind !== 'restore'),
          { maxLength: 10 },
        ),
        (secrets) => {
          const together = circulated();
          happen(together, [own, ...secrets]);
          expect(everything(together, ecuador)).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('[LIST-6] is seen by the President, who could not act without it', () => {
    const made = circulated();
    happen(made, [{ kind: 'object', state: 'EC', name: 0, basis: null, named: false }]);
    const [list] = participationView(made.state, hat('president'), later).lists;
    expect(list?.confidential?.names).toMatchObject([{ standing: 1, objections: [{ state: 'EC' }] }]);
    expect(list?.confidential?.wouldBeFinal).toHaveLength(2);
  });

  it('[LIST-6] is seen by the Secretariat only where the President took it into confidence', () => {
    const made = circulated(true);
    happen(made, [{ kind: 'object', state: 'EC', name: 0, basis: null, named: false }]);
    const seen = (as: string) => participationView(made.state, hat(as), later).lists[0]?.confidential ?? null;
    expect(seen('secretariat')).not.toBeNull();
    expect(seen('co-facilitator/MX')).toBeNull();
    expect(seen('chair/EC')).toBeNull();
  });

  it('[LIST-6] leaves after the end nothing but the final list, for whoever is not told', () => {
    const end = '2017-05-09T12:00:00.000Z';
    const close = (secrets: readonly Secret[]) => {
      const made = circulated();
      happen(made, secrets);
      made.ask('president', 'finalizeList', { list: LIST }, end);
      made.ask('president', 'publishList', { list: LIST }, end);
      return made;
    };
    const by = (state: string, basis: string | null, named = false) =>
      close([{ kind: 'object', state, name: 0, basis, named }]);
    const first = by('EC', null);
    const second = by('CN', 'Its statutes are unclear.', true);
    for (const as of outsiders) {
      const [one, other] = [first, second].map((made) => participationView(made.state, as, end));
      expect(one, hatText(as)).toEqual(other);
      expect(seenActs(first, hatText(as))).toEqual(seenActs(second, hatText(as)));
    }
  });

  it('[LIST-9] is told to a State that asks as it was given, and to no other', () => {
    const made = circulated();
    happen(made, [
      { kind: 'object', state: 'FJ', name: 0, basis: 'Same words.', named: false },
      { kind: 'object', state: 'CN', name: 0, basis: 'Same words.', named: false },
      { kind: 'object', state: 'EC', name: 0, basis: null, named: false },
    ]);
    const [name] = nameIds(made);
    const asked = made.ask('member-state/PH;head', 'requestDisclosure', { list: LIST, name }, later);
    const { disclosure } = (asked[0] as Act<{ disclosure: string }>).payload;
    made.ask('president', 'discloseInformation', { list: LIST, disclosure }, later);
    const told = (as: string) => participationView(made.state, hat(as), later).lists[0]?.disclosures;
    expect(told('member-state/PH;member')?.[0]?.answer?.items).toEqual([{ basis: 'Same words.', by: null }]);
    expect(told('member-state/EC;head')).toEqual([]);
    expect(told('member-state/MX;head')).toEqual([]);
  });

  it('[LIST-6] does not move the hour at which something public last happened', () => {
    const made = circulated();
    const before = made.state.publicAt;
    happen(made, [{ kind: 'object', state: 'EC', name: 0, basis: null, named: false }]);
    expect(made.state.lastAt).toBe(later);
    expect(made.state.publicAt).toBe(before);
  });

  it('[LIST-6] is in no word that goes to an outsider', () => {
    const made = circulated();
    happen(made, [{ kind: 'object', state: 'EC', name: 0, basis: 'Unmistakable words.', named: true }]);
    for (const as of outsiders) {
      const all = JSON.stringify([participationView(made.state, as, later), seenActs(made, hatText(as))]);
      expect(all).not.toMatch(/Unmistakable|ObjectionMade|member-state\/EC/);
    }
  });
});

/** Somebody is registered for an event, or waits for a place. */
import { z } from 'zod';
import { type Hat, isOffice } from '../../act/hat.ts';
import { type Act, type Context, defineAct, type Standing, type YieldedAct } from '../../act/model.ts';
import { personSchema } from '../../act/person-id.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import { partyPeople } from '../../people/own-party.ts';
import { answersRefused, type FormInUse, formFor, windowStanding, windowsStanding } from '../form/in-use.ts';
import { categoryOf, ofParty } from '../parties.ts';
import { notFound } from '../refusals.ts';
import { answersSchema, partySchema } from '../request.ts';
import { admittedTo } from './admitted-to.ts';
import { fullBy, keepRegistration, registerOf, takePlace, unlimited } from './register.ts';
import { eventAuthority, stepOf } from './step.ts';

const request = z.strictObject({
  event: z.string().min(1).max(200),
  /** The person by id; left out for somebody who is not known yet, whose name stands in the answers. */
  participant: personSchema.nullable().default(null),
  /** The party, where the Secretariat registers on its behalf. */
  party: partySchema.nullable().default(null),
  form: z.string().max(200).nullable().default(null),
  answers: answersSchema.default({}),
});

type Asked = z.output<typeof request>;

interface Registered {
  readonly registration: string;
  readonly event: string;
  readonly party: string;
  readonly participant: string;
  readonly answers: string | null;
}

function partyOf({ hat }: Context, { party }: Asked): string | null {
  if (isOffice(hat)) return party;
  const own = `${hat.category}/${hat.party}`;
  return party === null || party === own ? own : null;
}

/** Who is registered: members of a party register themselves, those who manage it register anybody. */
function participantOf({ hat, person, newId }: Context, { participant }: Asked): string | null {
  if (isOffice(hat) || managesParty(hat)) return participant ?? newId();
  return participant === null || participant === person ? person : null;
}

function managesParty({ role }: Hat): boolean {
  return role === 'head' || role === 'focal-point';
}

function formAsked(context: Context, asked: Asked): FormInUse | null {
  const party = partyOf(context, asked);
  const admission = party ? (admittedTo(context.state, party, asked.event)?.id ?? null) : null;
  return formFor(context, { form: asked.form, purpose: 'registration', admission });
}

function standingOf(context: Context, asked: Asked | null): Standing | null {
  if (!asked) return windowsStanding(context, 'registration');
  return windowStanding(formAsked(context, asked), context, eventAuthority(context.state, asked));
}

/** No paragraph lets the party be there: a matter on which a ruling may be made. @rule PART-11 */
function notAdmitted(context: Context, asked: Asked): readonly Refusal[] {
  const party = partyOf(context, asked);
  if (!party || admittedTo(context.state, party, asked.event)) return [];
  return [
    refuse(
      'not-admitted',
      'PART-11',
      { en: 'No paragraph lets this party be at this event yet.', zh: '尚无条款准许该方参加此项活动。' },
      {
        en: 'Register the organization, or wait until the list on which it stands is final.',
        zh: '请先登记该组织，或待其所在名单确定。',
      },
      eventAuthority(context.state, asked),
    ),
  ];
}

/** As many as the form takes of one party. @rule PART-7 */
function formFull(context: Context, asked: Asked): readonly Refusal[] {
  const { registrations, registrationsOf } = context.state.participation;
  const most = formAsked(context, asked)?.form.perParty ?? null;
  if (most === null) return [];
  const theirs = (registrationsOf[partyOf(context, asked) ?? ''] ?? []).flatMap(
    (id) => registrations[id] ?? [],
  );
  const count = theirs.filter(({ event, status }) => event === asked.event && status !== 'cancelled').length;
  if (count < most) return [];
  return [
    refuse(
      'form-full',
      'PART-7',
      { en: `This form takes ${most} of each party at most.`, zh: `本表格每方至多接受${most}人。` },
      { en: 'Cancel one of yours first.', zh: '请先取消贵方的一项登记。' },
      eventAuthority(context.state, asked),
    ),
  ];
}

function alreadyThere({ state }: Context, event: string, participant: string): Refusal | null {
  const known = state.participation.events[event]?.ofPerson;
  const there = known && Object.hasOwn(known, participant);
  if (!there) return null;
  return refuse(
    'registered-already',
    'PART-11',
    {
      en: 'This person is registered for this event, or waits for a place.',
      zh: '此人已登记参加此项活动或正在候补。',
    },
    { en: 'Nothing needs to be done.', zh: '无须再办。' },
  );
}

/** A place, or a turn in the queue. @rule PART-7 */
function outcome({ state }: Context, registered: Registered): Pick<YieldedAct, 'name' | 'payload'> {
  const register = state.participation.events[registered.event];
  const full = fullBy(register, register?.limits ?? unlimited, registered.party);
  if (full === null) return { name: 'ParticipantRegistered', payload: { ...registered } };
  return {
    name: 'ParticipantPutOnWaitingList',
    payload: { ...registered, turn: register?.turns ?? 0, full },
  };
}

/**
 * Registers somebody for an event.
 * @rule PART-7, PART-11
 */
export const registerForEvent = defineAct({
  name: 'registerForEvent',
  title: { en: 'Register for an event', zh: '登记参加活动' },
  request,
  rule: 'PART-11',
  entitled: [{ category: 'secretariat' }, ...partyPeople],
  stages: ['prepared', 'running'],
  authority: eventAuthority,
  standing: standingOf,
  outOfOrder: (context, asked) => [...notAdmitted(context, asked), ...formFull(context, asked)],
  decide(context, asked) {
    const party = partyOf(context, asked);
    const participant = participantOf(context, asked);
    const form = formAsked(context, asked);
    if (!stepOf(context.state, asked.event) || !party || !participant || (asked.form && !form))
      return notFound('PART-11');
    const judged = form ?? ({ form: { sections: [] } } as unknown as FormInUse);
    const refusal =
      alreadyThere(context, asked.event, participant) ?? answersRefused(judged, asked.answers, context.now);
    if (refusal) return refusal;
    const registration = context.newId();
    const answers = form ? context.newId() : null;
    const subject = `registration/${registration}`;
    const made = outcome(context, { registration, event: asked.event, party, participant, answers });
    const authority =
      admittedTo(context.state, party, asked.event)?.authority ?? eventAuthority(context.state, asked);
    const personal = answers ? { personal: { id: answers, subject, data: asked.answers } } : {};
    return [{ ...made, matter: `event/${asked.event}`, authority, ...personal }];
  },
  effects: {
    ParticipantRegistered: {
      evolve({ participation }, { payload, happenedAt: at }: Act<Registered>) {
        const { registration: id, participant: person, event, party, answers } = payload;
        keepRegistration(participation, {
          id,
          event,
          party,
          person,
          answers,
          at,
          status: 'registered',
          turn: null,
        });
        takePlace(registerOf(participation, event), party);
      },
      audience: ofParty,
    },
    ParticipantPutOnWaitingList: {
      evolve({ participation }, { payload, happenedAt: at }: Act<Registered>) {
        const { registration: id, participant: person, event, party, answers } = payload;
        const register = registerOf(participation, event);
        const turn = register.turns++;
        keepRegistration(participation, { id, event, party, person, answers, at, status: 'waiting', turn });
        const category = categoryOf(party);
        register.queues[category] ??= { served: 0, waiting: [] };
        register.queues[category].waiting.push(id);
      },
      audience: ofParty,
    },
  },
});

/** One act as one sentence: what is filled into its message. */
import type { Hat, Plan, Sentence, Step } from '@rostrum/procedure';

/** What an act says of itself, whatever the act: its payload by the names that acts share. */
export interface Told {
  readonly name: string;
  readonly matter: string;
  readonly payload: unknown;
}

/** The words of the interface that a sentence is made of. */
export interface Vocabulary {
  readonly step: (step: Pick<Step, 'title' | 'titles'>) => string;
  readonly sentence: (sentence: Sentence) => string;
  readonly hat: (hat: Hat) => string;
  readonly party: (category: string, party: string) => string;
  readonly dates: (from: string | null, to: string | null) => string;
  readonly term: (canonical: string) => string;
  readonly act: (name: string) => string;
  /** The title of a list or a form by its matter, `list/x1`; null for all else. */
  readonly thing: (matter: string) => string | null;
}

/** What the message of any act may be filled with; `none` where the act says nothing of it. */
export type SentenceValues = Readonly<
  Record<
    | 'step'
    | 'kind'
    | 'dates'
    | 'place'
    | 'title'
    | 'party'
    | 'hat'
    | 'symbol'
    | 'act'
    | 'rules'
    | 'position'
    | 'count',
    string
  >
>;

const none = 'none';

type Payload = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function isSentence(value: unknown): value is Sentence {
  return typeof value === 'object' && value !== null && 'en' in value && 'zh' in value;
}

function isHat(value: unknown): value is Hat {
  return typeof value === 'object' && value !== null && 'category' in value && 'role' in value;
}

/** The step that an act is about: named in its payload, given in it whole, or the matter that it belongs to. */
function stepOf({ matter, payload }: Told, plan: Plan | null): Step | null {
  const { step } = payload as Payload;
  if (typeof step === 'object' && step !== null && 'title' in step) return step as Step;
  const ofMatter = /^(?:step|event)\/(.+)$/.exec(matter)?.[1] ?? null;
  const id = textOf(step) ?? textOf((payload as Payload).event) ?? ofMatter;
  return plan?.steps.find((each) => each.id === id) ?? null;
}

function partyOf(payload: Payload, words: Vocabulary): string | null {
  if (isSentence(payload.name)) return words.sentence(payload.name);
  const said = textOf(payload.party);
  if (said === null) return null;
  // Acts of participation name a party as its bearer: `member-state/MX`.
  const [bearer, ...rest] = said.split('/');
  if (bearer && rest.length > 0) return words.party(bearer, rest.join('/'));
  return words.party(textOf(payload.category) ?? '', said);
}

function titleOf({ matter, payload }: Told, words: Vocabulary): string | null {
  const { title } = (payload ?? {}) as Payload;
  return isSentence(title) ? words.sentence(title) : (textOf(title) ?? words.thing(matter));
}

function datesOf(payload: Payload, words: Vocabulary): string | null {
  const [from, to, on] = [textOf(payload.from), textOf(payload.to), textOf(payload.on)];
  const [first, last] = [from ?? on ?? textOf(payload.adoptedOn), to ?? on ?? textOf(payload.adoptedOn)];
  return first === null && last === null ? null : words.dates(first, last);
}

function positionOf({ corrects, position }: Payload): string | null {
  const found = corrects ?? position;
  return typeof found === 'number' ? String(found) : null;
}

/** What the message of an act is filled with. */
export function sentenceValues(told: Told, plan: Plan | null, words: Vocabulary): SentenceValues {
  const payload = (told.payload ?? {}) as Payload;
  const step = stepOf(told, plan);
  const place = textOf(payload.place);
  const act = textOf(payload.act);
  const rules = Array.isArray(payload.departsFrom) ? payload.departsFrom.join(', ') : null;
  const list = ['names', 'entries', 'items', 'registrations']
    .map((name) => payload[name])
    .find(Array.isArray);
  return {
    step: step ? words.step(step) : (textOf(payload.step) ?? none),
    kind: step?.kind ?? textOf(payload.kind) ?? none,
    dates: datesOf(payload, words) ?? none,
    place: place === null ? none : words.term(place),
    title: titleOf(told, words) ?? none,
    party: partyOf(payload, words) ?? none,
    hat: isHat(payload.hat) ? words.hat(payload.hat) : none,
    symbol: textOf(payload.symbol) ?? none,
    act: act === null ? none : words.act(act),
    rules: rules ?? none,
    position: positionOf(payload) ?? none,
    count: list ? String(list.length) : none,
  };
}

/** The reason or the note that somebody gave with an act; null where there is none. */
export function reasonOf(payload: unknown, words: Pick<Vocabulary, 'sentence'>): string | null {
  const { reason, note, changes } = (payload ?? {}) as Payload;
  const found = [reason, note, (changes as Payload | undefined)?.reason].find(
    (each) => isSentence(each) && each.en + each.zh !== '',
  );
  return isSentence(found) ? words.sentence(found) : textOf(reason);
}

/** A name in the past tense as words, where no message knows it: "Something announced". */
export function spelled(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

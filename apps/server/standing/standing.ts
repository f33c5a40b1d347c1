/** Under which hat somebody asks: answered in this one place for every way in and out. */
import { hatHeader } from '@rostrum/api';
import {
  audienceOf,
  bearerOf,
  type Hat,
  hatFromText,
  hatsIn,
  isOffice,
  maySee,
  type ProcessState,
  publicHat,
  sameHat,
} from '@rostrum/procedure';
import type { Signature } from '../library/ledger.ts';
import { Refusal } from '../library/refusal.ts';
import { ofTheHouse } from '../process/directory.ts';
import type { RecordedAct } from '../record/act.ts';
import { type FindWho, hasScope, mayActIn, type Who } from './who.ts';

/** Somebody before a process, under a hat. */
export interface Asking {
  readonly who: Who;
  readonly hat: Hat;
  readonly state: ProcessState;
  /** Anybody may put on any hat here: it is a rehearsal, or the server is there to be looked at. */
  readonly isFree: boolean;
}

/** Where processes are found. */
export interface Stage {
  state(process: string): Promise<ProcessState | null>;
  list(): Promise<readonly { readonly id: string }[]>;
}

/** How standing is asked. */
export interface StandingParts {
  readonly who: FindWho;
  readonly processes: Stage;
  readonly mode: 'sample' | 'live';
}

/** The same for what does not exist and for what is hidden, so that nobody learns anything by guessing. */
export function nothingHere(): Refusal {
  return new Refusal(
    'not-found',
    'There is nothing here that you may see. GET /api/processes lists the processes.',
  );
}

function malformedHat(text: string): Refusal {
  return new Refusal(
    'malformed',
    `${hatHeader} “${text.slice(0, 100)}” is no hat. Write it as secretariat, co-facilitator/MX or member-state/MX;focal-point.`,
  );
}

function notTheirHat(): Refusal {
  return new Refusal(
    'forbidden',
    'You do not wear this hat in this process. GET /api/processes/{id} lists your hats; leave the header out to ask as the public.',
  );
}

/** A hat from the line that names it; the public's where there is none. */
function hatNamed(text: string | null): Hat {
  if (text === null || text === '') return publicHat;
  const hat = hatFromText(text);
  if (!hat) throw malformedHat(text);
  return hat;
}

/** Who may ask, and under which hat. */
export class Standing {
  readonly #parts: StandingParts;

  constructor(parts: StandingParts) {
    this.#parts = parts;
  }

  /** Whether the server is there to be looked at, by anybody through the eyes of anybody. */
  get isSample(): boolean {
    return this.#parts.mode === 'sample';
  }

  /** Who asks, and may read. */
  async reader(request: Request): Promise<Who> {
    const who = await this.#parts.who(request);
    if (!hasScope(who, 'read'))
      throw new Refusal('forbidden', 'This token may not read. Make one with the scope "read".');
    return who;
  }

  /**
   * Who asks about a process, under the hat that the request names.
   * @param named - the hat where it does not come in the header
   * @throws {Refusal} `not-found` for what is not there or hidden, `forbidden` for a hat that is not theirs
   */
  async ask(request: Request, process: string, named = request.headers.get(hatHeader)): Promise<Asking> {
    const [who, state] = await Promise.all([this.reader(request), this.#parts.processes.state(process)]);
    if (!state) throw nothingHere();
    const hat = hatNamed(named);
    if (!this.mayWear(who, state, hat)) throw notTheirHat();
    return { who, hat, state, isFree: this.isFree(state) };
  }

  /**
   * The same for whoever wants to act.
   * @throws {Refusal} as {@link ask}; `forbidden` for tokens that are not for this process
   */
  async act(request: Request, process: string): Promise<Asking> {
    const asking = await this.ask(request, process);
    if (asking.who.by === 'token' && !mayActIn(asking.who, process))
      throw new Refusal(
        'forbidden',
        `This token may not act here. Make one with the scope "act:${process}".`,
      );
    return asking;
  }

  /**
   * Who changes documents of the library: administrators and whoever holds an office in a process; in sample mode anybody.
   * @throws {Refusal} `unauthenticated` or `forbidden`
   */
  async librarian(request: Request): Promise<Signature> {
    const { person, account, scopes } = await this.#parts.who(request);
    const office = person === null ? null : await this.#officeOf(person);
    const isAdministrator = scopes.includes('admin');
    const bearer = isAdministrator ? 'administrator' : office;
    const mayAct = isAdministrator || scopes.some((scope) => scope.startsWith('act:'));
    if (this.isSample || (bearer !== null && mayAct)) return { bearer, person };
    throw account === null
      ? new Refusal(
          'unauthenticated',
          'Sign in to change documents: this is done by offices and administrators.',
        )
      : new Refusal('forbidden', 'Documents are changed by offices and administrators. Ask one of them.');
  }

  /** An office that somebody holds in any process. */
  async #officeOf(person: string): Promise<string | null> {
    for (const { id } of await this.#parts.processes.list()) {
      const worn = (await this.#parts.processes.state(id))?.people.worn[person] ?? [];
      const office = worn.find(({ hat }) => isOffice(hat));
      if (office) return bearerOf(office.hat);
    }
    return null;
  }

  /** Whether anybody may put on any hat in a process. */
  isFree({ course }: ProcessState): boolean {
    return this.isSample || course.rehearsal;
  }

  /** Whether somebody may wear a hat: it is theirs, or the process is free. */
  mayWear({ person }: Who, state: ProcessState, hat: Hat): boolean {
    if (sameHat(hat, publicHat) || this.isFree(state)) return true;
    return person !== null && (state.people.worn[person] ?? []).some((worn) => sameHat(worn.hat, hat));
  }

  /** The hats that somebody may wear in a process; the public's among them. */
  hatsOf({ person }: Who, state: ProcessState): readonly Hat[] {
    if (this.isFree(state)) return hatsIn(state.people);
    const worn = person === null ? [] : (state.people.worn[person] ?? []);
    return [...worn.map(({ hat }) => hat), publicHat];
  }

  /**
   * Whether somebody may see an act of the record, under the hat that the request names or else under any of their own.
   * Acts of what is no process (the library, the server) are for everybody.
   */
  async maySeeInRecord(who: Who, named: string | null, act: RecordedAct): Promise<boolean> {
    const state = await this.#parts.processes.state(act.process);
    // A process of which something is recorded without its having been opened shows nothing.
    if (!state) return ofTheHouse.includes(act.process);
    const hat = hatNamed(named);
    const hats = named === null ? this.#own(who, state) : this.mayWear(who, state, hat) ? [hat] : [];
    const audience = audienceOf(act, state);
    return [...hats, publicHat].some((one) => maySee(audience, one));
  }

  /** What somebody wears without having said so: in a free process nothing but what is truly theirs. */
  #own({ person }: Who, state: ProcessState): readonly Hat[] {
    return person === null ? [] : (state.people.worn[person] ?? []).map(({ hat }) => hat);
  }
}

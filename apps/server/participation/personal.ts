/** What is personal and belongs to participation: who may read it, and that it is erased when an act says so. */
import { bearerOf, type Hat, isOffice, ownData, type ProcessState } from '@rostrum/procedure';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { errorDetails, type Log } from '../log.ts';
import type { RecordedAct } from '../record/act.ts';
import type { Attachments } from './attachments.ts';

/** Somebody under a hat. */
export interface Reader {
  readonly state: ProcessState;
  readonly hat: Hat;
  readonly person: string | null;
}

/** Everything that is kept about whoever asks: a party for those who manage it, the person alone for its members. */
export function ownOf({ state, hat, person }: Reader) {
  const party = hat.party === null || isOffice(hat) || hat.role === 'member' ? null : bearerOf(hat);
  return ownData(state.participation, person, party);
}

/** Whether somebody may read answers that are kept under an id: offices all of the process, others their own. */
export function mayRead(reader: Reader, answers: string): boolean {
  return isOffice(reader.hat) || ownOf(reader).records.includes(answers);
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Ids of documents among answers. */
export function documentsIn(answers: unknown): readonly string[] {
  return Object.values((answers ?? {}) as Record<string, unknown>).filter(
    (value): value is string => typeof value === 'string' && uuid.test(value),
  );
}

/** Personal data of a process, as tables keep them. */
export class PersonalKeeping {
  #working: Promise<void> = Promise.resolve();

  constructor(
    private readonly query: Kysely<Tables>,
    private readonly attachments: Attachments,
    private readonly log: Log,
  ) {}

  /** What is kept under an id in a process; null once it was erased. */
  async read(process: string, id: string): Promise<Record<string, unknown> | null> {
    const row = await this.query
      .selectFrom('person')
      .select('data')
      .where('id', '=', id)
      .where('process', '=', process)
      .executeTakeFirst();
    return (row?.data ?? null) as Record<string, unknown> | null;
  }

  /** Hears what is recorded: what an act erases is erased, and documents find their party. */
  hear(acts: readonly RecordedAct[]): void {
    const concerned = acts.filter(({ name }) => hears[name]);
    if (concerned.length === 0) return;
    this.#working = this.#working.then(async () => {
      for (const act of concerned) await this.#carryOut(act);
    });
  }

  /** Resolves when everything that was heard is carried out. */
  settled(): Promise<void> {
    return this.#working;
  }

  async #carryOut(act: RecordedAct): Promise<void> {
    try {
      await hears[act.name]?.(this, act);
    } catch (error) {
      // It is carried out at the next start.
      this.log.warn('participation.personal', { ...errorDetails(error), position: act.position });
    }
  }

  /**
   * Erases what is kept under ids, with the documents that were handed in with it.
   * @param successor - answers in the place of the erased ones: documents that they name again stay
   */
  async erase(process: string, ids: readonly string[], successor: string | null = null): Promise<void> {
    const known = ids.filter((id) => uuid.test(id));
    if (known.length === 0) return;
    const rows = await this.query
      .selectFrom('person')
      .select('data')
      .where('id', 'in', known)
      .where('process', '=', process)
      .where('data', 'is not', null)
      .execute();
    const named = successor === null ? [] : documentsIn(await this.read(process, successor));
    const documents = rows.flatMap(({ data }) => documentsIn(data)).filter((id) => !named.includes(id));
    await this.attachments.erase(process, documents);
    await this.query
      .updateTable('person')
      .set({ data: null, erased_at: new Date() })
      .where('id', 'in', known)
      .where('process', '=', process)
      .where('data', 'is not', null)
      .execute();
  }

  /** Documents that were handed in by the public belong to the party that came of the application. */
  async give(process: string, party: string, answers: string): Promise<void> {
    await this.attachments.give(process, documentsIn(await this.read(process, answers)), party);
  }

  /** Carries out what a node could not that was stopped in between. */
  async catchUp(): Promise<void> {
    const acts = await this.query
      .selectFrom('act')
      .select(['process', 'payload'])
      .where('name', 'in', ['PersonalDataErased', 'ApplicationChanged', 'FollowUpSubmitted'])
      .execute();
    for (const act of acts) await eraseNamed(this, act);
  }
}

type CarryOut = (
  keeping: PersonalKeeping,
  act: { readonly process: string; readonly payload: unknown },
) => Promise<void>;

/** What acts say that erase something. */
interface Erasing {
  readonly records?: readonly string[];
  readonly replaced?: readonly string[];
  /** What stands in the place of what was replaced. */
  readonly answers?: string | null;
}

const eraseNamed: CarryOut = (keeping, { process, payload }) => {
  const { records = [], replaced = [], answers = null } = payload as unknown as Erasing;
  return keeping.erase(process, [...records, ...replaced], answers);
};

/** What is done when something was recorded. */
const hears: Readonly<Record<string, CarryOut>> = {
  PersonalDataErased: eraseNamed,
  ApplicationChanged: eraseNamed,
  FollowUpSubmitted: eraseNamed,
  ApplicationSubmitted: async (keeping, { process, payload }) => {
    const { party, answers } = payload as unknown as { party: string; answers: string | null };
    if (answers !== null) await keeping.give(process, party, answers);
  },
};

/** How often something may be tried, counted in the database so that all nodes count together. */
import { sql } from 'kysely';
import { type Ground, later, length } from './ground.ts';
import { tooMany } from './refusals.ts';
import { digest } from './secret.ts';

/** What is counted, how many times it may be tried, and within how many milliseconds. */
const limits = {
  /** Passwords and codes for one account or address of mail, known here or not. */
  account: { most: 10, within: 15 * length.minute },
  /** All that is tried from one address of the network, behind which a whole mission may sit. */
  address: { most: 100, within: 15 * length.minute },
  /** Letters to one address of mail. */
  letters: { most: 5, within: length.hour },
  /** Letters that one person or one address of the network has sent. */
  sender: { most: 200, within: length.hour },
  /** Documents that are handed in from one address of the network. */
  documents: { most: 120, within: length.hour },
} as const;

/** What is counted. */
export type Counted = keyof typeof limits;

/** Counts attempts. Keys are hashed: the table names nobody. */
export class Attempts {
  constructor(private readonly ground: Ground) {}

  /**
   * Counts an attempt before it is judged, so that many at once cannot slip through.
   * @throws {Refusal} `too-many`
   */
  async take(counted: Counted, of: string): Promise<void> {
    const { most, within } = limits[counted];
    const now = this.ground.now();
    const begin = later(now, -within);
    const {
      rows: [row],
    } = await sql<{ count: number; since: Date }>`
      INSERT INTO account_attempt AS kept (key, count, since) VALUES (${keyOf(counted, of)}, 1, ${now})
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN kept.since <= ${begin} THEN 1 ELSE kept.count + 1 END,
        since = CASE WHEN kept.since <= ${begin} THEN ${now} ELSE kept.since END
      RETURNING count, since`.execute(this.ground.query);
    if (!row || row.count <= most) return;
    const left = row.since.getTime() + within - now.getTime();
    throw tooMany(Math.max(1, Math.ceil(left / length.second)));
  }

  /** Takes one attempt back that was in order. */
  async giveBack(counted: Counted, of: string): Promise<void> {
    await this.ground.query
      .updateTable('account_attempt')
      .set(({ eb }) => ({ count: eb('count', '-', 1) }))
      .where('key', '=', keyOf(counted, of))
      .where('count', '>', 0)
      .execute();
  }

  /** Begins to count anew: whoever came in has shown who they are. */
  async forget(counted: Counted, of: string): Promise<void> {
    await this.ground.query.deleteFrom('account_attempt').where('key', '=', keyOf(counted, of)).execute();
  }
}

function keyOf(counted: Counted, of: string): string {
  return `${counted}:${digest(of)}`;
}

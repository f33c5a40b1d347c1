/** Signs what the record is, and publishes in the record itself the keys with which it signs. */
import { sign } from 'node:crypto';
import type { ActRecord } from '../record/record.ts';
import type { RecordStore } from '../record/store.ts';
import {
  type Checkpoint,
  keyId,
  type SigningKey,
  signatureFits,
  signatureOf,
  signCheckpoint,
} from './checkpoint.ts';
import { HashTree } from './hash-tree.ts';
import { openKey, replaceKey } from './key-file.ts';

/** The process to which acts of the server itself belong; they are for everybody. */
export const serverProcess = 'server';

const keyMatter = 'checkpoint-key';
const keyAct = 'CheckpointKeyPublished';

/** A key as it was published. */
export interface PublishedKey {
  readonly id: string;
  /** Ed25519, as SubjectPublicKeyInfo in base64. */
  readonly publicKey: string;
  /** ISO instant. */
  readonly since: string;
  /** The act by which it was published. */
  readonly position: number;
  /** The key in whose place it came, whose signature over the new one goes with the act; null for the first of a node. */
  readonly replaces: string | null;
  /** Whether it was replaced; what it signed before stays good. */
  readonly retired: boolean;
}

/** What a notary works with. */
export interface NotaryParts<Transaction> {
  readonly record: ActRecord<Transaction>;
  readonly data: string;
  /** The address of the server as it stands in checkpoints. */
  readonly server: string;
  readonly now: () => Date;
}

interface KeyPayload {
  readonly id: string;
  readonly publicKey: string;
  readonly replaces: string | null;
  readonly endorsement: string | null;
}

/** Hashes are asked for by so many at once. */
const page = 20_000;

/** The tree of a record, which follows it when it is asked. */
class FollowingTree {
  readonly tree = new HashTree();
  #following: Promise<void> = Promise.resolve();

  constructor(private readonly store: Pick<RecordStore<never>, 'hashes'>) {}

  /** Resolves when the tree has all acts up to a position. */
  upTo(position: number): Promise<void> {
    const next = this.#following.then(() => this.#follow(position));
    this.#following = next.catch(() => undefined);
    return next;
  }

  async #follow(position: number): Promise<void> {
    while (this.tree.count < position) {
      const hashes = await this.store.hashes(this.tree.count, Math.min(page, position - this.tree.count));
      if (hashes.length === 0) return;
      for (const hash of hashes) this.tree.add(hash);
    }
  }
}

/** A proof that a record of one position is the beginning of that of another. */
export interface GrowthProof {
  readonly from: number;
  readonly to: number;
  readonly proof: readonly string[];
}

/** Signs checkpoints of a record. */
export class Notary<Transaction> {
  readonly #following: FollowingTree;
  #key: SigningKey;
  #first: string | null = null;

  private constructor(
    private readonly parts: NotaryParts<Transaction>,
    key: SigningKey,
  ) {
    this.#following = new FollowingTree(parts.record.store);
    this.#key = key;
  }

  /** A notary with the key of the data folder, which is published where it is not yet. */
  static async open<Transaction>(parts: NotaryParts<Transaction>): Promise<Notary<Transaction>> {
    const key = await openKey(parts.data);
    const notary = new Notary(parts, key);
    const known = await notary.keys();
    if (!known.some(({ id }) => id === key.id)) await notary.#publish(key, null);
    return notary;
  }

  /** The record as it is now, signed. */
  async checkpoint(): Promise<Checkpoint> {
    const { store } = this.parts.record;
    const { position, hash } = await store.head();
    await this.#following.upTo(position);
    this.#first ??= (await store.hashes(0, 1))[0] ?? hash;
    const root = this.#following.tree.root(position);
    const { server, now } = this.parts;
    const at = now().toISOString();
    const statement = { kind: 'rostrum-checkpoint', version: 1, server, record: this.#first } as const;
    return signCheckpoint({ ...statement, position, hash, root, at }, this.#key);
  }

  /** Proves that the record only grew between two positions; null where it has not come so far. */
  async growth(from: number, to: number): Promise<GrowthProof | null> {
    await this.#following.upTo(to);
    const { tree } = this.#following;
    return from > to || to > tree.count ? null : { from, to, proof: tree.consistency(from, to) };
  }

  /** Proves that the act at a position stands in the record of another; null where there is none. */
  async inclusion(position: number, to: number): Promise<readonly string[] | null> {
    await this.#following.upTo(to);
    const { tree } = this.#following;
    return position < 1 || position > to || to > tree.count ? null : tree.inclusion(position, to);
  }

  /** All keys that were ever published, in order. */
  async keys(): Promise<readonly PublishedKey[]> {
    const acts = await this.parts.record.store.readMatter(serverProcess, keyMatter, 0);
    const published = acts
      .filter(({ name }) => name === keyAct)
      .map(({ payload, position, recordedAt }) => ({
        ...(payload as unknown as KeyPayload),
        since: recordedAt,
        position,
      }));
    const replaced = new Set(published.filter(isEndorsed(published)).map(({ replaces }) => replaces));
    return published.map(({ id, publicKey, replaces, since, position }) => ({
      ...{ id, publicKey, since, position, replaces },
      retired: replaced.has(id),
    }));
  }

  /** The key that signs now on this node. */
  get currentKey(): string {
    return this.#key.id;
  }

  /** Signs a text: Ed25519, base64url. What is signed here never looks like a checkpoint, which is JSON. */
  signText(text: string): string {
    return sign(null, Buffer.from(text), this.#key.privateKey).toString('base64url');
  }

  /** Makes a new key, signed for by the old one, and signs with it from now on. */
  async rotate(): Promise<string> {
    this.#key = await replaceKey(this.parts.data, (key) => this.#publish(key, this.#key));
    return this.#key.id;
  }

  async #publish({ id, publicKey }: SigningKey, old: SigningKey | null): Promise<void> {
    const said = { id, publicKey, replaces: old?.id ?? null };
    const endorsement = old && signatureOf(said, old);
    const act = {
      process: serverProcess,
      matter: keyMatter,
      name: keyAct,
      payload: { ...said, endorsement },
      bearer: null,
      authority: null,
      happenedAt: this.parts.now().toISOString(),
    };
    await this.parts.record.submit({ acts: [act], idempotencyKey: `${keyMatter}/${id}` });
  }
}

/** Whether the key that a key replaces has signed for it. */
function isEndorsed(published: readonly KeyPayload[]): (key: KeyPayload) => boolean {
  return ({ id, publicKey, replaces, endorsement }) => {
    const old = published.find((one) => one.id === replaces);
    return (
      old !== undefined &&
      endorsement !== null &&
      keyId(publicKey) === id &&
      signatureFits({ id, publicKey, replaces }, old.publicKey, endorsement)
    );
  };
}

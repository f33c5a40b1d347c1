/** The tables of accounts: whatever opens an account is kept as a hash, and goes with the account. */
import type { ColumnType, Generated } from 'kysely';

/** The steps that make them, as PostgreSQL 15 and later take them. */
export const accountStatements: readonly string[] = [
  `CREATE TABLE account (
    id uuid PRIMARY KEY REFERENCES person (id),
    email text NOT NULL,
    email_key text NOT NULL UNIQUE,
    language text NOT NULL,
    administrator boolean NOT NULL,
    password text,
    totp_secret text,
    totp_since timestamptz,
    totp_step bigint,
    created_at timestamptz NOT NULL
  )`,
  `CREATE TABLE account_session (
    hash text PRIMARY KEY,
    id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    account uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    way text NOT NULL,
    agent text,
    created_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    proven_at timestamptz NOT NULL
  )`,
  'CREATE INDEX account_session_account ON account_session (account)',
  `CREATE TABLE account_passkey (
    id text PRIMARY KEY,
    account uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name text NOT NULL,
    public_key bytea NOT NULL,
    counter bigint NOT NULL,
    transports jsonb NOT NULL,
    synced boolean NOT NULL,
    created_at timestamptz NOT NULL,
    used_at timestamptz
  )`,
  'CREATE INDEX account_passkey_account ON account_passkey (account)',
  `CREATE TABLE account_recovery_code (
    account uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    hash text NOT NULL,
    PRIMARY KEY (account, hash)
  )`,
  `CREATE TABLE account_identity (
    issuer text NOT NULL,
    subject text NOT NULL,
    account uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject)
  )`,
  'CREATE INDEX account_identity_account ON account_identity (account)',
  `CREATE TABLE account_token (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    hash text NOT NULL UNIQUE,
    account uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name text NOT NULL,
    scopes jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
  )`,
  'CREATE INDEX account_token_account ON account_token (account)',
  `CREATE TABLE account_recovery (
    hash text PRIMARY KEY,
    account uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
  )`,
  'CREATE INDEX account_recovery_account ON account_recovery (account)',
  `CREATE TABLE account_step (
    hash text PRIMARY KEY,
    purpose text NOT NULL,
    account uuid REFERENCES account (id) ON DELETE CASCADE,
    data jsonb NOT NULL,
    expires_at timestamptz NOT NULL
  )`,
  `CREATE TABLE invitation (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    hash text NOT NULL UNIQUE,
    email text,
    process text,
    hat jsonb,
    administrator boolean NOT NULL,
    first boolean NOT NULL,
    invited_by uuid,
    invited_as jsonb,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    taken_by uuid,
    accepted_at timestamptz
  )`,
  'CREATE INDEX invitation_process ON invitation (process, created_at)',
  `CREATE TABLE account_attempt (
    key text PRIMARY KEY,
    count integer NOT NULL,
    since timestamptz NOT NULL
  )`,
];

/** Whoever can sign in. The id is that of the person, whose name is kept with the personal data. */
export interface AccountTable {
  id: string;
  email: string;
  /** The address by which the account is found: without differences of case and of form. */
  email_key: string;
  language: string;
  administrator: boolean;
  /** Argon2id in its own notation; null for whoever signs in otherwise. */
  password: string | null;
  /** Base32; asked for only once `totp_since` is set. */
  totp_secret: string | null;
  totp_since: Date | null;
  /** The time step of the last code that was taken: no code is taken twice. 64-bit numbers come as text. */
  totp_step: ColumnType<string | null, number | null, number | null>;
  created_at: Date;
}

/** A browser that is signed in. */
export interface AccountSessionTable {
  /** SHA-256 of the token in the cookie. */
  hash: string;
  id: Generated<string>;
  account: string;
  way: string;
  /** Browser and system, in words: `Firefox, Linux`. */
  agent: string | null;
  created_at: Date;
  seen_at: Date;
  /** When whoever sits there last showed that it is they. */
  proven_at: Date;
}

/** A key that a device holds. */
export interface AccountPasskeyTable {
  id: string;
  account: string;
  name: string;
  public_key: Buffer;
  counter: ColumnType<string, number, number>;
  transports: ColumnType<readonly string[], string, string>;
  synced: boolean;
  created_at: Date;
  used_at: Date | null;
}

/** A code on paper, for whoever has lost the device; gone once used. */
export interface AccountRecoveryCodeTable {
  account: string;
  hash: string;
}

/** The account as the house of single sign-on knows it. */
export interface AccountIdentityTable {
  issuer: string;
  subject: string;
  account: string;
  created_at: Date;
}

/** What a program shows instead of a person. */
export interface AccountTokenTable {
  id: Generated<string>;
  hash: string;
  account: string;
  name: string;
  scopes: ColumnType<readonly string[], string, never>;
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
}

/** A link by which a password is set anew. */
export interface AccountRecoveryTable {
  hash: string;
  account: string;
  expires_at: Date;
}

/** What a browser has begun and must end: the challenge of a passkey, a code still owed, a way out to single sign-on. */
export interface AccountStepTable {
  hash: string;
  purpose: string;
  account: string | null;
  data: ColumnType<unknown, string, string>;
  expires_at: Date;
}

/** A link by which somebody comes in. */
export interface InvitationTable {
  id: Generated<string>;
  hash: string;
  /** Null for the first administrator, and once the account is erased. */
  email: string | null;
  process: string | null;
  hat: ColumnType<unknown, string | null, never>;
  administrator: boolean;
  /** Holds only as long as there is no account at all. */
  first: boolean;
  invited_by: string | null;
  /** The hat under which the invitation was sent: what follows from it is done under the same. */
  invited_as: ColumnType<unknown, string | null, never>;
  created_at: Date;
  expires_at: Date;
  /** The person for whom it was used; nobody else may use it then. */
  taken_by: string | null;
  /** Null until everything that follows from it is done. */
  accepted_at: Date | null;
}

/** How often something was tried. */
export interface AccountAttemptTable {
  key: string;
  count: number;
  since: Date;
}

/** The tables of accounts by name. */
export interface AccountTables {
  account: AccountTable;
  account_session: AccountSessionTable;
  account_passkey: AccountPasskeyTable;
  account_recovery_code: AccountRecoveryCodeTable;
  account_identity: AccountIdentityTable;
  account_token: AccountTokenTable;
  account_recovery: AccountRecoveryTable;
  account_step: AccountStepTable;
  invitation: InvitationTable;
  account_attempt: AccountAttemptTable;
}

/** Codes of a device (TOTP), and recovery codes for whoever has lost it. */
import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { AccountRow } from './accounts.ts';
import type { Ground } from './ground.ts';
import { digest } from './secret.ts';

/** Seconds for which a code is shown. */
const period = 30;

/** Codes of the step before and the step after are taken, for clocks differ. */
const tolerance = 1;

/** How many recovery codes there are. */
const howMany = 10;

/** 32 letters and digits that nobody confuses (Crockford's base 32). */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

function newRecoveryCode(): string {
  const signs = [...randomBytes(12)].map((byte) => letters[byte % letters.length]).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`;
}

/** A recovery code as it is kept, however it was written down: `O` for zero, `I` and `L` for one, with or without strokes. */
export function plainRecoveryCode(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
}

/** The six digits of a code, however they were typed; null for anything else. */
export function plainCode(code: string): string | null {
  const digits = code.normalize('NFKC').replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/**
 * Codes as devices make them: SHA-1, six digits, thirty seconds, which all of them know.
 * @authority RFC 6238
 */
function clock(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Rostrum', label, secret: Secret.fromBase32(secret), digits: 6, period });
}

/** The time step to which a code belongs; null if it fits none that is near enough. */
function stepOf(secret: string, code: string, at: Date): number | null {
  const digits = plainCode(code);
  if (digits === null) return null;
  const timestamp = at.getTime();
  const away = clock(secret, '').validate({ token: digits, timestamp, window: tolerance });
  return away === null ? null : Math.floor(timestamp / 1_000 / period) + away;
}

/** Keeps codes. */
export class Codes {
  constructor(private readonly ground: Ground) {}

  /** A secret for a device; codes are not asked for before one was shown. */
  async begin({ id, email }: AccountRow): Promise<{ secret: string; address: string }> {
    const secret = new Secret({ size: 20 }).base32;
    await this.ground.query
      .updateTable('account')
      .set({ totp_secret: secret, totp_since: null, totp_step: null })
      .where('id', '=', id)
      .execute();
    return { secret, address: clock(secret, email).toString() };
  }

  /** Asks for codes from now on; false if the first one does not fit. */
  async confirm(account: AccountRow, code: string): Promise<boolean> {
    if (!(await this.#takeDeviceCode(account, code))) return false;
    await this.ground.query
      .updateTable('account')
      .set({ totp_since: this.ground.now() })
      .where('id', '=', account.id)
      .execute();
    return true;
  }

  /** Asks for codes no longer. */
  async remove(id: string): Promise<void> {
    await this.ground.query.transaction().execute(async (transaction) => {
      const nothing = { totp_secret: null, totp_since: null, totp_step: null };
      await transaction.updateTable('account').set(nothing).where('id', '=', id).execute();
      await transaction.deleteFrom('account_recovery_code').where('account', '=', id).execute();
    });
  }

  /** Takes a code of the device or a recovery code; no code is taken twice. */
  async take(account: AccountRow, code: string): Promise<boolean> {
    return (await this.#takeDeviceCode(account, code)) || (await this.#takeRecoveryCode(account.id, code));
  }

  async #takeDeviceCode({ id, totp_secret }: AccountRow, code: string): Promise<boolean> {
    const step = totp_secret ? stepOf(totp_secret, code, this.ground.now()) : null;
    if (step === null) return false;
    const taken = await this.ground.query
      .updateTable('account')
      .set({ totp_step: step })
      .where('id', '=', id)
      .where('totp_secret', '=', totp_secret)
      .where(({ or, eb }) => or([eb('totp_step', 'is', null), eb('totp_step', '<', String(step))]))
      .executeTakeFirst();
    return taken.numUpdatedRows > 0n;
  }

  async #takeRecoveryCode(id: string, code: string): Promise<boolean> {
    const taken = await this.ground.query
      .deleteFrom('account_recovery_code')
      .where('account', '=', id)
      .where('hash', '=', hashOf(id, plainRecoveryCode(code)))
      .executeTakeFirst();
    return taken.numDeletedRows > 0n;
  }

  /** New recovery codes, shown this once; those before them hold no longer. */
  async renewRecoveryCodes(id: string): Promise<readonly string[]> {
    const codes = Array.from({ length: howMany }, newRecoveryCode);
    await this.ground.query.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('account_recovery_code').where('account', '=', id).execute();
      const rows = codes.map((code) => ({ account: id, hash: hashOf(id, plainRecoveryCode(code)) }));
      await transaction.insertInto('account_recovery_code').values(rows).execute();
    });
    return codes;
  }

  /** How many recovery codes are left. */
  async recoveryCodesLeft(id: string): Promise<number> {
    const { left } = await this.ground.query
      .selectFrom('account_recovery_code')
      .select(({ fn }) => fn.countAll<string>().as('left'))
      .where('account', '=', id)
      .executeTakeFirstOrThrow();
    return Number(left);
  }
}

/** Sixty bits of chance, bound to their account. */
function hashOf(account: string, code: string): string {
  return digest(`${account}/${code}`);
}

import { describe, expect, it } from 'vitest';
import { type DatabaseTraits, unsuitable } from './suitability.ts';

const good: DatabaseTraits = {
  version: 150_018,
  encoding: 'UTF8',
  provider: 'c',
  ctype: 'C.UTF-8',
  locale: null,
};

describe('a database of one’s own', () => {
  it.each<[Partial<DatabaseTraits>, RegExp | null, string]>([
    [{}, null, 'Debian 12 as it comes'],
    [{ version: 180_004, provider: 'i', locale: 'und' }, null, 'ICU'],
    [{ version: 170_000, provider: 'b', ctype: 'C', locale: 'C.UTF-8' }, null, 'built in, with all letters'],
    [{ provider: 'i', ctype: 'C', locale: 'und' }, null, 'ICU knows the letters where the system does not'],
    [{ version: 140_011 }, /PostgreSQL 14.*15 or later/s, 'too old'],
    [{ version: 90_624 }, /PostgreSQL 9;/, 'much too old'],
    [{ encoding: 'SQL_ASCII' }, /SQL_ASCII.*CREATE DATABASE/s, 'bytes without meaning'],
    [{ encoding: 'LATIN1' }, /LATIN1/, 'one script only'],
    [{ ctype: 'C' }, /locale "C".*CREATE DATABASE/s, 'folds no É'],
    [{ ctype: 'POSIX' }, /POSIX/, 'the same under its other name'],
    [
      { version: 170_000, provider: 'b', ctype: 'C.UTF-8', locale: 'C' },
      /locale "C"/,
      'built in, without letters',
    ],
  ])('%j → %s: %s', (traits, reason) => {
    const found = unsuitable({ ...good, ...traits });
    if (reason) expect(found).toMatch(reason);
    else expect(found).toBeNull();
  });
});

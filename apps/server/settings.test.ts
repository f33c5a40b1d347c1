import { describe, expect, it } from 'vitest';
import { SettingFault, settingsFrom } from './settings.ts';

const oidc = {
  ROSTRUM_OIDC_ISSUER: 'https://login.example.org/realm',
  ROSTRUM_OIDC_CLIENT_ID: 'rostrum',
  ROSTRUM_OIDC_CLIENT_SECRET: 'hush',
};

describe('settings of accounts', () => {
  it.each<[Record<string, string>, object, string]>([
    [{}, { mode: 'sample', origin: null, proxies: 0, signUp: null, singleSignOn: null }, 'nothing is set'],
    [{ ROSTRUM_MODE: 'live' }, { mode: 'live' }, 'a real process'],
    [{ ROSTRUM_ORIGIN: 'https://r.example/' }, { origin: 'https://r.example' }, 'a stroke at the end'],
    [{ ROSTRUM_ORIGIN: 'http://localhost:8080' }, { origin: 'http://localhost:8080' }, 'this machine'],
    [{ ROSTRUM_PROXIES: '2' }, { proxies: 2 }, 'two proxies'],
    [{ ROSTRUM_SIGN_UP: 'closed' }, { signUp: false }, 'by invitation only'],
    [{ ROSTRUM_SIGN_UP: 'open' }, { signUp: true }, 'for anybody'],
    [oidc, { singleSignOn: { name: 'login.example.org', admits: 'invited' } }, 'called by its host'],
    [
      { ...oidc, ROSTRUM_OIDC_NAME: 'Unite ID', ROSTRUM_OIDC_ADMITS: 'everybody' },
      { singleSignOn: { name: 'Unite ID', admits: 'everybody' } },
      'called by its name',
    ],
  ])('%j → %j: %s', (environment, settings) => {
    expect(settingsFrom(environment)).toMatchObject(settings);
  });

  it.each<[Record<string, string>, RegExp, string]>([
    [{ ROSTRUM_MODE: 'demo' }, /ROSTRUM_MODE is "demo".*sample or live/, 'no such mode'],
    [{ ROSTRUM_ORIGIN: 'http://r.example' }, /https:\/\/host/, 'anybody could listen'],
    [
      { ROSTRUM_ORIGIN: 'https://r.example/un' },
      /Leave out the path/,
      'cookies and passkeys have a host to themselves',
    ],
    [{ ROSTRUM_ORIGIN: 'r.example' }, /ROSTRUM_ORIGIN/, 'no address'],
    [{ ROSTRUM_PROXIES: '-1' }, /ROSTRUM_PROXIES/, 'no number'],
    [{ ROSTRUM_SIGN_UP: 'maybe' }, /open or closed/, 'neither'],
    [{ ROSTRUM_OIDC_ISSUER: 'https://x.example' }, /all three, or none/, 'two are missing'],
    [{ ...oidc, ROSTRUM_OIDC_ISSUER: 'http://x.example' }, /ROSTRUM_OIDC_ISSUER/, 'anybody could answer'],
    [{ ...oidc, ROSTRUM_OIDC_ADMITS: 'some' }, /invited or everybody/, 'no such choice'],
  ])('%j is refused (%s → %s)', (environment, says) => {
    expect(() => settingsFrom(environment)).toThrow(SettingFault);
    expect(() => settingsFrom(environment)).toThrow(says);
  });

  it('never shows the secret of the client', () => {
    const environment = { ...oidc, ROSTRUM_OIDC_ISSUER: 'nonsense' };
    expect(() => settingsFrom(environment)).toThrow(
      expect.not.objectContaining({ message: expect.stringMatching(/hush/) }),
    );
  });
});

/** A State as people write its name: in six languages more or less, long or short, or by its code. */
import { plainName } from '../participation/duplicate/name-key.ts';
import { knownParties } from './parties.ts';

/** Names in use besides those of the table, without accents: formal names in short, earlier names, and other languages of the lists that are brought in. */
const others: Readonly<Record<string, readonly string[]>> = {
  BO: ['bolivia'],
  BN: ['brunei'],
  CD: ['congo kinshasa', 'drc', 'dr congo', '刚果金'],
  CG: ['congo brazzaville', 'republic of the congo', '刚果布'],
  CI: ['ivory coast', 'cote d ivoire'],
  CV: ['cape verde'],
  CZ: ['czech republic', '捷克共和国'],
  FM: ['micronesia'],
  GB: [
    'united kingdom',
    'uk',
    'great britain',
    'england',
    'scotland',
    'wales',
    'royaume uni',
    'reino unido',
    '英国',
    '联合王国',
  ],
  GM: ['the gambia'],
  IR: ['iran'],
  KP: ['north korea', 'dprk', '朝鲜'],
  KR: ['south korea', 'korea', 'republic of korea', '韩国'],
  LA: ['laos', '老挝'],
  MD: ['moldova'],
  MK: ['macedonia', 'north macedonia'],
  MM: ['burma'],
  NL: ['the netherlands', 'holland', 'netherlands'],
  PS: ['palestine', 'occupied palestinian territory'],
  RU: ['russia', 'russie', 'rusia', '俄国', '俄罗斯'],
  SY: ['syria'],
  SZ: ['swaziland'],
  TL: ['east timor'],
  TR: ['turkey', 'turkiye'],
  TZ: ['tanzania'],
  US: ['united states', 'usa', 'us', 'america', 'etats unis', 'estados unidos', '美国', 'сша'],
  VA: ['vatican', 'vatican city'],
  VE: ['venezuela'],
  VN: ['vietnam', 'viet nam'],
};

/** Leaves out what stands in brackets: “Bolivia (Plurinational State of)”. */
const bare = (name: string): string => plainName(name.replace(/[(（][^)）]*[)）]/gu, ' '));

function table(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  // Names that two States share once the brackets are gone name neither: Congo, Korea.
  const short = new Map<string, string | null>();
  for (const { code, name } of knownParties) {
    for (const one of [name.en, name.zh]) {
      names.set(plainName(one), code);
      short.set(bare(one), short.has(bare(one)) && short.get(bare(one)) !== code ? null : code);
    }
    names.set(code.toLowerCase(), code);
  }
  for (const [name, code] of short) if (code !== null && !names.has(name)) names.set(name, code);
  for (const [code, list] of Object.entries(others))
    for (const name of list) names.set(plainName(name), code);
  return names;
}

const codes = table();

/** The code of the State that a text names; null where none is known by it. */
export function stateNamed(text: string): string | null {
  const plain = plainName(text);
  return codes.get(plain) ?? codes.get(plain.replace(/^the /, '')) ?? codes.get(bare(text)) ?? null;
}

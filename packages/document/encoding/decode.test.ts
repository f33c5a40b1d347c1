import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

/** The bytes of a text in an encoding that TextDecoder knows, found by decoding everything. */
function encode(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

const tables = new Map<string, Map<string, number[]>>();
function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
  };
  for (let first = 0; first < 256; first += 1) add(first);
  if (encoding === 'gb18030' || encoding === 'big5') {
    for (let first = 0x81; first < 0xff; first += 1) {
      for (let second = 0x40; second < 0xff; second += 1) add(first, second);
    }
  }
  tables.set(encoding, table);
  return table;
}

const SENTENCES: Readonly<Record<string, string>> = {
  gb18030: '请秘书长向大会第七十三届会议提交一份报告，说明本决议的执行情况。\n2. 决定举行四天的听证会；',
  big5: '請秘書長向大會第七十三屆會議提交一份報告，說明本決議的執行情況。\n2. 決定舉行四天的聽證會；',
  'windows-1251': 'просит Генерального секретаря представить доклад об осуществлении настоящей резолюции;',
  'koi8-r': 'просит Генерального секретаря представить доклад об осуществлении настоящей резолюции;',
  'iso-8859-5': 'просит Генерального секретаря представить доклад об осуществлении настоящей резолюции;',
  'windows-1256': 'تطلب إلى الأمين العام أن يقدم تقريرا عن تنفيذ هذا القرار في دورتها الثالثة والسبعين؛',
  'windows-1252':
    'Prie le Secrétaire général de lui présenter, à sa soixante-treizième session, un rapport intitulé « Progrès »',
};

describe('decodeText', () => {
  it.each(Object.entries(SENTENCES))('knows %s by its letters', (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toMatchObject({
      text,
      encoding,
      basis: 'letters',
      damaged: 0,
    });
  });

  it('knows Spanish in windows-1252', () => {
    const text =
      'Pide al Secretario General que le presente, en su septuagésimo tercer período de sesiones, un informe;';
    expect(decodeText(encode(text, 'windows-1252')).text).toBe(text);
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf, 0x61], 'a', 'mark'],
    ['utf-16le', [0xff, 0xfe, 0xf7, 0x8b], '请', 'mark'],
    ['utf-16be', [0xfe, 0xff, 0x8b, 0xf7], '请', 'mark'],
    ['utf-8', [0xe8, 0xaf, 0xb7], '请', 'valid'],
    ['utf-8', [], '', 'valid'],
  ])('knows %s', (encoding, bytes, text, basis) => {
    expect(decodeText(Uint8Array.from(bytes))).toMatchObject({ encoding, text, basis });
  });

  it.each(['utf-16le', 'utf-16be'])('knows %s without a mark', (encoding) => {
    const text = '1. 请秘书长提交报告；\n2. Requests the Secretary-General to report.';
    const little = new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
    const bytes = encoding === 'utf-16le' ? little : little.map((_, at) => little[at ^ 1] ?? 0);
    expect(decodeText(bytes)).toMatchObject({ text, encoding });
  });

  it('keeps UTF-8 that is damaged in a few places, and counts them', () => {
    const bytes = new TextEncoder().encode(
      '请秘书长向大会第七十三届会议提交一份报告，说明本决议的执行情况。',
    );
    const damaged = Uint8Array.from([...bytes, 0xff, ...bytes]);
    expect(decodeText(damaged)).toMatchObject({ encoding: 'utf-8', damaged: 1 });
  });

  it('believes what a page says of itself when it can be so', () => {
    const bytes = encode('<meta charset="koi8-r"><p>а</p>', 'koi8-r');
    expect(decodeText(bytes)).toMatchObject({ encoding: 'koi8-r', basis: 'declared' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decodeText(bytes).text === 'string'),
    );
  });
});

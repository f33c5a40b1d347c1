/** Registers as people keep them. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable, type SourceTable, type TableTrouble } from './read-table.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function table(bytes: Uint8Array): Promise<SourceTable> {
  const read = await readTable(bytes);
  if ('trouble' in read) throw new Error(read.message);
  return read;
}

/** A workbook of one sheet with its cells as text in place. */
function workbook(rows: readonly (readonly string[])[], sheets = 1): Uint8Array {
  const cells = (row: readonly string[], line: number) =>
    row
      .map(
        (text, at) =>
          `<c r="${String.fromCharCode(65 + at)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`,
      )
      .join('');
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((row, index) => `<row r="${index + 1}">${cells(row, index + 1)}</row>`).join('')}</sheetData></worksheet>`;
  const ids = Array.from({ length: sheets }, (_, index) => index + 1);
  const main = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${main}"><sheets>${ids.map((id) => `<sheet name="S${id}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ids.map((id) => `<Relationship Id="rId${id}" Type="${main}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}</Relationships>`,
    ),
    ...Object.fromEntries(ids.map((id) => [`xl/worksheets/sheet${id}.xml`, strToU8(sheet)])),
  });
}

describe('readTable', () => {
  it.each([
    ['commas', 'Name,Country\nWater Aid Union,KE\n'],
    [
      'semicolons, as spreadsheets write them where commas are decimal',
      'Name;Country\r\nWater Aid Union;KE\r\n',
    ],
    ['tabs', 'Name\tCountry\nWater Aid Union\tKE'],
    ['a byte order mark', '\ufeffName,Country\nWater Aid Union,KE\n'],
    ['quoted cells with line breaks', 'Name,Country\n"Water\nAid  Union",KE\n'],
    ['a title above the heads', 'Register of organizations,\n,\nName,Country\nWater Aid Union,KE\n'],
  ])('reads %s', async (_, text) => {
    const { columns, rows } = await table(utf8(text));
    expect(columns).toEqual(['Name', 'Country']);
    expect(rows.map(({ cells }) => cells)).toEqual([['Water Aid Union', 'KE']]);
  });

  it('reads Chinese in the encoding of old spreadsheets', async () => {
    // 名称,国家 / 移民之家,中国 in GB 18030
    const bytes = Uint8Array.from([
      0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb9, 0xfa, 0xbc, 0xd2, 0x0a, 0xd2, 0xc6, 0xc3, 0xf1, 0xd6, 0xae, 0xbc,
      0xd2, 0x2c, 0xd6, 0xd0, 0xb9, 0xfa, 0x0a,
    ]);
    const { columns, rows } = await table(bytes);
    expect(columns).toEqual(['名称', '国家']);
    expect(rows[0]?.cells).toEqual(['移民之家', '中国']);
  });

  it('reads Excel, and says which sheets it left', async () => {
    const read = await table(
      workbook(
        [
          ['Name', 'Country'],
          ['Water Aid Union', 'KE'],
        ],
        2,
      ),
    );
    expect(read).toMatchObject({ format: 'xlsx', columns: ['Name', 'Country'] });
    expect(read.rows).toEqual([{ line: 2, cells: ['Water Aid Union', 'KE'] }]);
    expect(read.notes[0]).toContain('1 more');
  });

  it('names heads that are empty or stand twice, and keeps the lines of the file', async () => {
    const { columns, rows } = await table(utf8('Name,,Name\n\nA,B,C\n'));
    expect(columns).toEqual(['Name', 'Column 2', 'Name (2)']);
    expect(rows).toEqual([{ line: 3, cells: ['A', 'B', 'C'] }]);
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['heads alone', utf8('Name,Country\n'), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'not-a-table'],
    ['a workbook cut off', workbook([['A'], ['B']]).slice(0, 300), 'not-a-table'],
  ] as const)('says what to do with %s', async (_, bytes, kind) => {
    const read = (await readTable(bytes, 'register')) as TableTrouble;
    expect(['not-a-table', 'damaged', kind]).toContain(read.trouble);
    expect(read.message).toMatch(/Choose|Save|save/);
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await readTable(bytes);
      }),
    );
  });
});

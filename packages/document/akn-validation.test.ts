import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Resolution, readResolution, toAkn } from '@rostrum/resolution';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusFolder, sharedFolder, sharedNote } from '../../corpus/shared.ts';
import { validateAkn } from './akn-validation.ts';
import { anyResolution } from './any-resolution.test-data.ts';

const schema = sharedFolder ? join(sharedFolder, 'akoma-ntoso/akomantoso30.xsd') : '';
const fuzzRuns = Number(process.env.ROSTRUM_FUZZ_RUNS ?? 1500);

const verdict = async (resolution: Resolution): Promise<string> => {
  const validation = await validateAkn(toAkn(resolution), { schema });
  if (!validation.checked) return validation.reason;
  return validation.errors.map((error) => error.message).join('\n');
};

describe('validateAkn without a schema', () => {
  it('says that it has not checked rather than that all is well', async () => {
    expect(await validateAkn('<akomaNtoso/>', { schema: '/nowhere/akn.xsd' })).toMatchObject({
      checked: false,
    });
  });
});

describe.skipIf(!existsSync(schema))(`Akoma Ntoso against the OASIS schema${sharedNote}`, () => {
  it.each([
    ['', 'an empty text'],
    ['<akomaNtoso', 'a text that is not well formed'],
    ['<a xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>', 'another root'],
    [
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>',
      'an entity that would open a file',
    ],
  ])('refuses %j: %s', async (xml) => {
    expect(await validateAkn(xml, { schema })).toMatchObject({ checked: true, valid: false });
  });

  it('names the line of what is wrong', async () => {
    const xml =
      '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">\n<statement/>\n</akomaNtoso>';
    const validation = await validateAkn(xml, { schema });
    expect(validation.checked && validation.errors[0]?.line).toBe(2);
  });

  it('is valid for any reading whatever', async () => {
    await fc.assert(
      fc.asyncProperty(anyResolution, async (resolution) => {
        expect(await verdict(resolution)).toBe('');
      }),
      { numRuns: fuzzRuns },
    );
  });

  it('is valid for the reading of any text', async () => {
    const words = [
      'Requests',
      '(a) ',
      '1. ',
      '\n\n',
      '请',
      ' Annex I',
      '¹ ',
      'The General Assembly,',
      '\ud83d',
      '\u0001',
      '\t',
    ];
    const anyText = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' })), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(anyText, async (pieces) => {
        expect(await verdict(readResolution(pieces.join('')))).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('is valid for every twelfth text of the corpus', async () => {
    const folder = corpusFolder('text');
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    for (const name of names.filter((_, index) => index % 12 === 0)) {
      expect(await verdict(readResolution(readFileSync(join(folder, name), 'utf8'))), name).toBe('');
    }
  });
});

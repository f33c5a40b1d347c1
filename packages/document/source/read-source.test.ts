import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxOf, paragraph, run } from '../docx/sample.test-data.ts';
import { column, pdfOf } from '../pdf/sample.test-data.ts';
import { LARGEST_FILE, readSource } from './read-source.ts';
import { sniff } from './sniff.ts';

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const utf16 = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const noise = (length: number): Uint8Array => {
  let state = 12345;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >>> 16;
  });
};
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

describe('sniff and the findings of files that are not read', () => {
  it.each<[Uint8Array, string, string, string]>([
    [new Uint8Array(), 'empty', 'file.empty', 'nothing at all'],
    [bytesOf('\x89PNG\r\n\x1a\n', [0, 0, 0, 13]), 'image', 'file.image', 'a PNG picture'],
    [bytesOf('\xff\xd8\xff\xe0', [0, 16]), 'image', 'file.image', 'a JPEG picture'],
    [bytesOf('RIFF', [9, 9, 0, 0], 'WEBPVP8 '), 'image', 'file.image', 'a WebP picture'],
    [bytesOf('BM', [9, 9, 9, 0, 0, 0, 0, 0]), 'image', 'file.image', 'a bitmap'],
    [bytesOf([0, 0, 0, 24], 'ftypmp42'), 'media', 'file.media', 'a film'],
    [bytesOf(OLE, utf16('WordDocument')), 'doc', 'file.old-word', 'a Word file of the nineties'],
    [bytesOf(OLE, utf16('EncryptedPackage')), 'docx', 'file.encrypted', 'a locked Word file'],
    [bytesOf('{\\rtf1\\ansi x}'), 'rtf', 'file.rtf', 'rich text'],
    [
      bytesOf('PK\x03\x04', 'mimetypeapplication/vnd.oasis.opendocument.text'),
      'odt',
      'file.odt',
      'OpenDocument',
    ],
    [bytesOf('PK\x03\x04', 'photos/1.jpg'), 'archive', 'file.archive', 'a zip of something else'],
    [bytesOf('\x7fELF', [2, 1, 1, 0]), 'binary', 'file.unreadable', 'a program'],
    [noise(5000), 'binary', 'file.unreadable', 'noise'],
    [utf8(' \n\t '), 'text', 'file.empty', 'a text of blanks'],
    [utf8('<html><body><script>x</script></body></html>'), 'html', 'file.empty', 'a page without words'],
  ])('%#: %s', async (bytes, format, code) => {
    const document = await readSource(bytes, { name: 'given.bin' });
    expect(document.format).toBe(format);
    expect(document.text.trim()).toBe('');
    expect(document.findings.map((found) => found.code)).toEqual([code]);
    expect(document.findings[0]?.message).toContain('given.bin');
  });

  it('takes a text that happens to begin with letters of a signature for a text', () => {
    for (const text of ['MZ is the abbreviation', 'BM stands for benchmark and more', 'BZhang said']) {
      expect(['text', 'archive']).toContain(sniff(utf8(text)).format);
    }
    expect(sniff(utf8('MZ is the abbreviation')).format).toBe('text');
  });

  it('refuses what is larger than any resolution, at once', async () => {
    const { findings } = await readSource(new Uint8Array(LARGEST_FILE + 1));
    expect(findings.map(({ code }) => code)).toEqual(['file.too-large']);
  });

  it('has sentences in every message that say what to do', async () => {
    const { findings } = await readSource(bytesOf('\x89PNG'), { name: 'a.png' });
    expect(findings[0]?.message).toMatch(/^“a\.png” is a PNG picture\. .+\.$/);
  });
});

describe('what is read', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['plain text as it is', utf8('1. Requests\n'), 'text', '1. Requests\n'],
    ['a Word document', docxOf({ body: paragraph(run('Requests')) }), 'docx', 'Requests\n'],
    [
      'a PDF',
      pdfOf([column(['Requests the Secretary-General to report;'], 90, 700)]),
      'pdf',
      'Requests the Secretary-General to report;\n',
    ],
    ['a page', utf8('<!doctype html><title>x</title><p>Requests</p>'), 'html', 'Requests\n'],
    ['Akoma Ntoso', utf8('<akomaNtoso xmlns="x"><p>Requests</p></akomaNtoso>'), 'akn', 'Requests\n'],
  ])('%s', async (_, bytes, format, text) => {
    const document = await readSource(bytes);
    expect(document).toMatchObject({ format, text, findings: [] });
  });

  it('tells when it had to guess the encoding, and when places are damaged', async () => {
    const cyrillic = bytesOf([0xef, 0xf0, 0xee, 0xf1, 0xe8, 0xf2, 0x20, 0xe4, 0xee, 0xea, 0xeb, 0xe0, 0xe4]);
    expect(await readSource(cyrillic)).toMatchObject({
      text: 'просит доклад',
      encoding: 'windows-1251',
      findings: [{ code: 'file.encoding' }],
    });
    const broken = Uint8Array.from([
      ...utf8('请秘书长向大会第七十三届会议提交一份报告，说明本决议的执行情况。'),
      0xff,
    ]);
    expect((await readSource(broken)).findings.map(({ code }) => code)).toEqual(['file.damaged-characters']);
  });

  it('never throws on any bytes, whatever they begin with', async () => {
    const heads = [
      '',
      '%PDF-1.7\n',
      'PK\x03\x04',
      '<html>',
      '<akomaNtoso>',
      '<?xml version="1.0"?>',
      OLE,
      '{\\rtf',
      '\xff\xfe',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
        const document = await readSource(bytesOf(head, [...rest]));
        expect(typeof document.text).toBe('string');
        if (document.text.trim() === '') expect(document.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('reads fifty megabytes of noise or text within seconds', async () => {
    const started = performance.now();
    await readSource(noise(20 * 1024 * 1024));
    await readSource(utf8('Requests the Secretary-General to report;\n'.repeat(500_000)));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

/** Word documents for tests, written part by part as Word writes them. */
import { strToU8, zipSync } from 'fflate';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of a sample; XML inside the root element of each. */
export interface SampleParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of runs that are ready. */
export const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`;

/** A paragraph's place in a numbering. */
export const numbered = (level: number, numId = 1): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** The call of a footnote. */
export const call = (id: number): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;

/** A footnote with its mark, as Word writes it. */
export const footnote = (id: number, text: string): string =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`;

/** A level of a numbering. */
export const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** 1. — (a) — (i): the numbering of resolutions, as numbering 1. */
export const RESOLUTION_NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

const RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const PART_TYPES = ['numbering', 'styles', 'footnotes', 'endnotes'] as const;
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function contentTypes(present: readonly string[]): string {
  const overrides = present.map(
    (part) => `<Override PartName="/word/${part}.xml" ContentType="${CONTENT}.${part}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/>${overrides.join('')}</Types>`;
}

function documentRelations(present: readonly string[]): string {
  const relations = present.map(
    (part, index) =>
      `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part}" Target="${part}.xml"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}

/** A whole Word document. */
export function docxOf(parts: SampleParts): Uint8Array {
  const present = PART_TYPES.filter((part) => parts[part] !== undefined);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(present)),
    '_rels/.rels': strToU8(RELATIONS),
    'word/_rels/document.xml.rels': strToU8(documentRelations(present)),
    'word/document.xml': strToU8(`${HEAD}<w:document ${W}><w:body>${parts.body}</w:body></w:document>`),
  };
  for (const part of present) {
    files[`word/${part}.xml`] = strToU8(`${HEAD}<w:${part} ${W}>${parts[part]}</w:${part}>`);
  }
  return zipSync(files);
}

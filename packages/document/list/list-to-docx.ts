/** A list of participants as a Word document: a table that repeats its heads on every page, with its authority above and its figures below. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ListedName, ListLanguage, PublishedList } from './model.ts';
import { listWords } from './words.ts';

/** Songti where the text is Chinese, Times as the Secretariat sets it elsewhere. */
const fonts: Readonly<Record<ListLanguage, string | { ascii: string; hAnsi: string; eastAsia: string }>> = {
  en: 'Times New Roman',
  zh: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' },
};

const hairline = { style: BorderStyle.SINGLE, size: 4, color: '999999' } as const;
const rules = {
  top: hairline,
  bottom: hairline,
  left: { style: BorderStyle.NONE },
  right: { style: BorderStyle.NONE },
} as const;

function cell(text: string, percent: number, bold = false): TableCell {
  return new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    borders: rules,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
  });
}

/** Widths of number, name, country, category, remarks, in per cent. */
const widths = [7, 43, 18, 20, 12] as const;

function row(texts: readonly string[], bold = false): TableRow {
  const cells = texts.map((text, index) => cell(text, widths[index] ?? 10, bold));
  return new TableRow({ children: cells, tableHeader: bold, cantSplit: true });
}

function nameOf({ name, alsoKnownAs }: ListedName): string {
  return alsoKnownAs ? `${name} (${alsoKnownAs})` : name;
}

function namesTable({ names }: PublishedList, language: ListLanguage): Table {
  const { number, columns } = listWords[language];
  const rows = names.map((one, index) =>
    row([String(index + 1), nameOf(one), one.country, one.category, one.note ?? '']),
  );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row([number, ...columns], true), ...rows],
  });
}

const line = (text: string, more: { bold?: boolean; italics?: boolean } = {}): Paragraph =>
  new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text, ...more })] });

function headOf(list: PublishedList, language: ListLanguage): Paragraph[] {
  const words = listWords[language];
  const { symbol, eId, quote } = list.authority;
  const paragraph = [symbol, eId].filter(Boolean).join(', ');
  return [
    new Paragraph({ text: list.title, heading: HeadingLevel.HEADING_1 }),
    line([words.state[list.state], list.symbol, list.date].filter(Boolean).join(' · '), { bold: true }),
    line(words.count(list.names.length)),
    line(`${words.basis}: ${paragraph}`),
    ...(quote ? [line(`“${quote}”`, { italics: true })] : []),
  ];
}

function balanceOf(list: PublishedList, language: ListLanguage): Paragraph[] {
  if (list.balance.length === 0) return [];
  const lines = list.balance.map(({ of, figures }) =>
    line(`${of}: ${figures.map(({ kind, count }) => `${kind} ${count}`).join('; ')}`),
  );
  return [
    new Paragraph({
      text: listWords[language].balance,
      heading: HeadingLevel.HEADING_2,
      spacing: { before: 240 },
    }),
    ...lines,
  ];
}

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

/** A list as .docx, in one language. */
export async function listToDocx(list: PublishedList, language: ListLanguage): Promise<Uint8Array> {
  const body = list.names.length > 0 ? namesTable(list, language) : line(listWords[language].none);
  const document = new Document({
    title: list.title,
    creator: 'Rostrum',
    styles: { default: { document: { run: { font: fonts[language], size: 21 } } } },
    sections: [
      {
        footers: { default: footer() },
        children: [...headOf(list, language), body, ...balanceOf(list, language)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

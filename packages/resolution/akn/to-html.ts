/** Writes a reading as one HTML page that needs nothing else: headings, numbered paragraphs, linked notes and citations. */
import type { Block, Footnote, Language, Resolution } from '../model.ts';
import { EIds } from './eids.ts';
import { documentUrl, numberOf } from './identity.ts';
import { type Masthead, mastheadOf } from './masthead.ts';
import { isHeading, type OutlineNode, outline } from './outline.ts';
import { printedNum } from './printed-num.ts';
import { type NoteCall, type Run, RunCutter } from './runs.ts';
import { htmlElement as element, escapeXml } from './xml.ts';

const STYLE = `
body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,"Noto Serif","Noto Serif CJK SC","Noto Naskh Arabic",serif;color:#1b1b1b;background:#fff}
header p,footer p{margin:.15rem 0;color:#555}
h1{font-size:1.5rem;line-height:1.25}
.num{font-weight:600;margin-inline-end:.5em}
.depth-1{margin-inline-start:2rem}.depth-2{margin-inline-start:4rem}.depth-3{margin-inline-start:6rem}
table{border-collapse:collapse;margin:1rem 0}td{border:1px solid #bbb;padding:.25rem .5rem;vertical-align:top}
aside{border-top:1px solid #bbb;margin-top:2rem;font-size:.875rem}
sup a{text-decoration:none}
@media (prefers-color-scheme:dark){body{color:#e8e8e8;background:#161616}header p,footer p{color:#aaa}a{color:#8ab4f8}}
@media print{body{margin:0;max-width:none}}`;

/** Words that the page itself needs. */
const LABELS: Readonly<Record<Language, { readonly notes: string; readonly back: string }>> = {
  ar: { notes: 'الحواشي', back: 'العودة إلى النص' },
  en: { notes: 'Notes', back: 'Back to the text' },
  es: { notes: 'Notas', back: 'Volver al texto' },
  fr: { notes: 'Notes', back: 'Retour au texte' },
  ru: { notes: 'Примечания', back: 'Назад к тексту' },
  zh: { notes: '注', back: '返回正文' },
};

/** Writes the text of one resolution, collecting its notes. */
class HtmlWriter {
  readonly notes: { readonly note: Footnote; readonly id: string }[] = [];
  readonly #language: Language;
  readonly #runs: RunCutter;
  readonly #ids = new EIds();
  readonly #noteIds = new Map<Footnote, string>();

  constructor(resolution: Resolution) {
    this.#language = resolution.language;
    this.#runs = new RunCutter(resolution);
  }

  claim(eId: string): string {
    return this.#ids.claim(eId);
  }

  text(block: Block): string {
    return this.#inline(this.#runs.block(block));
  }

  noteText(note: Footnote): string {
    return this.#inline(this.#runs.note(note));
  }

  /** Notes that nothing calls are listed after the others. */
  addUncalled(): void {
    for (const note of this.#runs.uncalled()) this.#list(note);
  }

  #inline(runs: readonly Run[]): string {
    return runs.map((run) => this.#run(run)).join('');
  }

  #run(run: Run): string {
    if (run.type === 'text') return escapeXml(run.text);
    if (run.type === 'note') return this.#call(run.call);
    const inner = this.#inline(run.runs);
    if (run.type === 'verb') return element('em', { class: 'verb' }, inner);
    const { symbol } = run.citation;
    if (symbol === null) return element('cite', {}, inner);
    return element(
      'cite',
      {},
      element('a', { href: documentUrl(symbol, this.#language), title: symbol }, inner),
    );
  }

  #call({ marker, note, first }: NoteCall): string {
    if (!note) return element('sup', {}, escapeXml(marker));
    const target = (first ? undefined : this.#noteIds.get(note)) ?? this.#list(note);
    const id = first ? `ref_${target}` : null;
    const link = element('a', { href: `#${target}`, id, role: 'doc-noteref' }, escapeXml(marker));
    return element('sup', {}, link);
  }

  #list(note: Footnote): string {
    const id = this.claim(`fn_${note.marker}`);
    this.#noteIds.set(note, id);
    this.notes.push({ note, id });
    return id;
  }
}

/**
 * The resolution as a whole HTML document, with its language and direction, eIds as ids, citations as links and
 * footnotes at the end.
 */
export function toHtml(resolution: Resolution): string {
  const { language, title, symbol } = resolution;
  const writer = new HtmlWriter(resolution);
  const parts = outline(resolution.blocks);
  const main = [...parts.preamble, ...parts.body].map((node) => htmlNode(writer, node, 2));
  const annexes = parts.annexes.map(({ titles, body }) =>
    element(
      'section',
      { role: 'doc-appendix' },
      ...titles.map((block) => htmlNode(writer, { block, children: [] }, 2)),
      ...body.map((node) => htmlNode(writer, node, 3)),
    ),
  );
  const masthead = mastheadOf(resolution);
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">' +
    element('title', {}, escapeXml([symbol, title].filter(Boolean).join(' ') || masthead.organisation)) +
    `<style>${STYLE}</style>`;
  const body = header(masthead, resolution) + element('main', {}, ...main) + annexes.join('');
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  const page = `<head>${head}</head><body><article>${body}${notes(writer, language)}${footer(masthead)}</article></body>`;
  return `<!DOCTYPE html>\n<html lang="${language}" dir="${dir}">${page}</html>\n`;
}

const lines = (texts: readonly (string | null)[]): string =>
  texts.map((text) => (text ? element('p', {}, escapeXml(text)) : '')).join('');

function header(masthead: Masthead, { symbol, title }: Resolution): string {
  const { organisation, organ, session, agenda, adoption, source } = masthead;
  const name = [symbol ? `${numberOf(symbol)}.` : null, title].filter(Boolean).join(' ');
  const heading = name ? element('h1', {}, escapeXml(name)) : '';
  return element(
    'header',
    {},
    lines([organisation, organ, symbol, session, agenda, adoption, source]),
    heading,
  );
}

function footer({ meeting, adoptedOn }: Masthead): string {
  return meeting ? element('footer', {}, lines([meeting, adoptedOn])) : '';
}

function htmlNode(writer: HtmlWriter, node: OutlineNode, level: number): string {
  const { block, children } = node;
  const heading = isHeading(block);
  const name = heading ? `h${Math.min(level, 6)}` : 'p';
  const own =
    table(writer, block) ?? element(name, attributesOf(writer, block), number(block), writer.text(block));
  const under = children.map((child) => htmlNode(writer, child, heading ? level + 1 : level)).join('');
  return heading && under ? element('section', {}, own, under) : own + under;
}

const attributesOf = (writer: HtmlWriter, { eId, kind, depth }: Block): Record<string, string> => ({
  id: writer.claim(eId),
  class: depth > 0 ? `${kind} depth-${Math.min(3, depth)}` : kind,
});

const number = ({ num }: Block): string =>
  num === null ? '' : `${element('span', { class: 'num' }, escapeXml(printedNum(num)))} `;

function table(writer: HtmlWriter, block: Block): string | null {
  if (block.subtype !== 'table' || !block.rows) return null;
  const rows = block.rows.map((row) =>
    element('tr', {}, ...row.map((cell) => `<td>${escapeXml(cell)}</td>`)),
  );
  return `<table id="${escapeXml(writer.claim(block.eId))}"><tbody>${rows.join('')}</tbody></table>`;
}

function notes(writer: HtmlWriter, language: Language): string {
  writer.addUncalled();
  if (writer.notes.length === 0) return '';
  const label = LABELS[language];
  const listed = writer.notes.map(({ note, id }) => {
    const back = element('a', { href: `#ref_${id}`, role: 'doc-backlink', 'aria-label': label.back }, '↩');
    return element(
      'p',
      { id },
      element('sup', {}, escapeXml(note.marker)),
      ' ',
      writer.noteText(note),
      ' ',
      back,
    );
  });
  return element('aside', { role: 'doc-endnotes', 'aria-label': label.notes }, ...listed);
}

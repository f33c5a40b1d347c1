/**
 * Writes a reading as Akoma Ntoso 1.0 (OASIS LegalDocML) after the United Nations guidelines.
 * @authority AKN4UN guidelines V1.0, part 3, "Modelling of GA Resolutions".
 */
import type { Block, Resolution } from '../model.ts';
import { AknWriter } from './akn-writer.ts';
import { type Identity, identityOf, isDate, numberOf } from './identity.ts';
import { type Masthead, mastheadOf } from './masthead.ts';
import { identification, metadata } from './metadata.ts';
import { type AnnexOutline, isHeading, type OutlineNode, outline } from './outline.ts';
import { printedNum } from './printed-num.ts';
import { element, escapeXml } from './xml.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** Headings nest in these, by level; deeper ones are `hcontainer`. */
const SECTIONS = ['section', 'division', 'subdivision'] as const;

/**
 * The resolution as an Akoma Ntoso document: valid against the OASIS schema whatever the reading holds.
 * Characters that XML cannot hold become U+FFFD; eIds that are not unique get `~2`, `~3`, ….
 * @returns a whole XML document, UTF-8 declared.
 */
export function toAkn(resolution: Resolution): string {
  const writer = new AknWriter(resolution);
  const identity = identityOf(resolution);
  const masthead = mastheadOf(resolution);
  const parts = outline(resolution.blocks);
  const front = coverPage(masthead, resolution) + preface(resolution);
  const preamble = parts.preamble.map((node) => preambleNode(writer, node)).join('');
  const body = parts.body.map((node) => bodyNode(writer, node, 0)).join('');
  const annexes = parts.annexes.map((annex, index) => attachment(writer, annex, index, identity, resolution));
  const content = [
    metadata(identity, resolution, writer.uncalledNotes()),
    front,
    preamble && element('preamble', {}, preamble),
    element('mainBody', {}, body || element('p')),
    conclusions(masthead, resolution),
    annexes.length > 0 ? element('attachments', {}, ...annexes) : '',
  ];
  const statement = element('statement', { name: identity.name, contains: 'originalVersion' }, ...content);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', { xmlns: NAMESPACE }, statement)}\n`;
}

const paragraphs = (...lines: readonly string[]): string =>
  lines.map((line) => (line === '' ? '' : element('p', {}, line))).join('');

function coverPage(masthead: Masthead, { session, agendaItems, symbol }: Resolution): string {
  const line = (name: string, text: string | null, attributes: Record<string, string | null> = {}): string =>
    text === null ? '' : element(name, attributes, escapeXml(text));
  const lines = paragraphs(
    line('docNumber', masthead.symbol, { refersTo: '#symbol' }),
    line('docAuthority', masthead.organ, { refersTo: '#organ' }),
    line('session', masthead.session, {
      refersTo: '#session',
      value: session === null ? null : String(session),
    }),
    line('inline', masthead.agenda, {
      name: 'agendaItem',
      refersTo: '#agendaItem',
      title: agendaItems.join('; '),
    }),
    line('docStage', masthead.adoption, { refersTo: '#adoption' }),
    line('docProponent', masthead.source),
  );
  return lines === '' || symbol === '' ? '' : element('coverPage', {}, lines);
}

function preface({ symbol, title }: Resolution): string {
  const number = symbol
    ? element('docNumber', { refersTo: '#symbol' }, escapeXml(`${numberOf(symbol)}.`))
    : '';
  const name = title ? element('docTitle', { refersTo: '#resolutionTitle' }, escapeXml(title)) : '';
  return number || name ? element('preface', {}, paragraphs([number, name].filter(Boolean).join(' '))) : '';
}

function conclusions({ meeting, adoptedOn }: Masthead, resolution: Resolution): string {
  const event = meeting === null ? '' : element('event', { refersTo: '#meeting' }, escapeXml(meeting));
  const date =
    adoptedOn === null || !isDate(resolution.adoptedOn)
      ? ''
      : element('docDate', { date: resolution.adoptedOn, refersTo: '#dateOfAdoption' }, escapeXml(adoptedOn));
  return event || date ? element('conclusions', {}, paragraphs(event, date)) : '';
}

/** A table as Akoma Ntoso's, or null when the block is none. */
function table({ subtype, rows }: Block): string | null {
  if (subtype !== 'table' || !rows) return null;
  const filled = rows.filter((row) => row.length > 0);
  if (filled.length === 0) return null;
  const cell = (text: string): string => element('td', {}, element('p', {}, escapeXml(text)));
  return element('table', {}, ...filled.map((row) => element('tr', {}, ...row.map(cell))));
}

const flow = (writer: AknWriter, block: Block): string =>
  table(block) ?? element('p', {}, writer.text(block));

/** @authority AKN4UN guidelines, part 3, "Modelling <preamble>": formula, then one container for each paragraph, named by its phrase. */
function preambleNode(writer: AknWriter, { block, children }: OutlineNode): string {
  const eId = writer.claim(block.eId);
  if (block.kind === 'enactor') {
    const formula = element('formula', { name: 'enactingFormula', eId }, flow(writer, block));
    return formula + children.map((child) => preambleNode(writer, child)).join('');
  }
  if (block.kind === 'point') return element('blockList', {}, item(writer, { block, children }, eId));
  const number = block.num === null ? '' : element('p', { class: 'num' }, escapeXml(printedNum(block.num)));
  const text = isHeading(block)
    ? element('block', { name: 'heading' }, writer.text(block))
    : flow(writer, block);
  return element(
    'container',
    { name: block.verb ?? block.kind, eId },
    number,
    text,
    listed(writer, children),
  );
}

/** What stands under a preambular paragraph: points that follow one another as a list, other text as blocks. */
function listed(writer: AknWriter, nodes: readonly OutlineNode[]): string {
  let items: string[] = [];
  const written: string[] = [];
  const endList = (): void => {
    if (items.length > 0) written.push(element('blockList', {}, ...items));
    items = [];
  };
  for (const node of nodes) {
    const eId = writer.claim(node.block.eId);
    if (node.block.kind === 'point') items.push(item(writer, node, eId));
    else {
      endList();
      written.push(element('block', { name: node.block.kind, eId }, writer.text(node.block)));
      written.push(listed(writer, node.children));
    }
  }
  endList();
  return written.join('');
}

function item(writer: AknWriter, { block, children }: OutlineNode, eId: string): string {
  return element('item', { eId }, num(block), flow(writer, block), listed(writer, children));
}

const num = ({ num }: Block): string => (num === null ? '' : element('num', {}, escapeXml(printedNum(num))));

function bodyNode(writer: AknWriter, node: OutlineNode, level: number): string {
  const { block } = node;
  if (isHeading(block)) return section(writer, node, level);
  const repeated = block.kind === 'preambular' || block.kind === 'enactor';
  if (repeated && node.children.length === 0) return crossHeading(writer, block);
  const name =
    block.kind === 'point' || isAnnexPoint(block) ? 'point' : unnumbered(block) ? 'alinea' : 'paragraph';
  return hierarchy(writer, name, node);
}

const isAnnexPoint = (block: Block): boolean =>
  block.kind === 'annexParagraph' && block.depth > 0 && block.num !== null;
const unnumbered = (block: Block): boolean => block.kind === 'other' && block.depth > 0;

/** A preamble that repeats inside the body. @authority AKN4UN guidelines, part 3, "More than one preambular part". */
function crossHeading(writer: AknWriter, block: Block): string {
  const refersTo = block.kind === 'enactor' ? '#enactingFormula' : '#preamble';
  const text = writer.text(block);
  const cross = element('crossHeading', { eId: writer.claim(block.eId), refersTo }, text);
  return element('hcontainer', { name: block.kind }, cross);
}

function section(writer: AknWriter, { block, children }: OutlineNode, level: number): string {
  const eId = writer.claim(block.eId);
  const heading = element('heading', {}, writer.text(block));
  const content = children.map((child) => bodyNode(writer, child, level + 1));
  const name = SECTIONS[level];
  return element(
    name ?? 'hcontainer',
    { name: name ? null : 'heading', eId },
    num(block),
    heading,
    ...content,
  );
}

/** A paragraph or point: its own text as content, or as the introduction of the list under it. */
function hierarchy(writer: AknWriter, name: string, { block, children }: OutlineNode): string {
  const eId = writer.claim(block.eId);
  const attributes = { eId, class: block.subtype ?? (block.kind === 'other' ? 'other' : null) };
  const text = flow(writer, block);
  if (children.length === 0) return element(name, attributes, num(block), element('content', {}, text));
  const listId = writer.claim(`${block.eId}__list_1`);
  const points = children.map((child) => bodyNode(writer, child, SECTIONS.length));
  const list = element('list', { eId: listId }, element('intro', {}, text), ...points);
  return element(name, attributes, num(block), list);
}

/** @authority AKN4UN guidelines, part 3, "Annexes/Attachments": the annex is a component of the document that holds it. */
function attachment(
  writer: AknWriter,
  { titles, body }: AnnexOutline,
  index: number,
  identity: Identity,
  resolution: Resolution,
): string {
  const name = `annex_${index + 1}`;
  const lines = titles.map((block, line) =>
    element(
      'p',
      { eId: writer.claim(block.eId) },
      element(line === 0 ? 'docType' : 'docTitle', {}, writer.text(block)),
    ),
  );
  const content = body.map((node) => bodyNode(writer, node, 0)).join('');
  const meta = element('meta', {}, identification(identity, resolution, `!main/${name}`));
  const doc = element(
    'doc',
    { name: 'annex' },
    meta,
    lines.length > 0 ? element('preface', {}, ...lines) : '',
    element('mainBody', {}, content || element('p')),
  );
  return element('attachment', { eId: writer.claim(`attachment_${index + 1}`) }, doc);
}

import { matchDamagedVerb, matchVerb } from '../language/verb.ts';
import type { Block, Finding, Footnote, FootnoteAnchor, Force, Language } from '../model.ts';
import { unmark } from '../source/markup.ts';
import type { RawNote } from '../source/separate.ts';
import { isCjk } from '../source/width.ts';
import { type BareText, findBareCalls, type UncalledNote } from './bare-call.ts';
import { type Call, type CallForms, type CallSpan, findCalls, mayHoldCall, removeCalls } from './call.ts';
import type { Draft, Repair } from './draft.ts';
import { EIds } from './eid.ts';
import type { Outline } from './outline.ts';

/** The blocks of a reading with their footnotes, and what was repaired on the way. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  /** The title without its footnote calls. */
  readonly title: string | null;
  readonly findings: readonly Finding[];
}

/** A text that may call notes: the title, or a block. */
interface Piece {
  text: string;
  run: readonly [number, number] | null;
  spans: readonly CallSpan[];
  readonly page: number;
  readonly lastPage: number;
}

function noteText(note: RawNote): string {
  const parts: string[] = [];
  let last = '';
  for (const { text } of note.lines) {
    const close =
      last === '' ||
      isCjk(last.charCodeAt(last.length - 1)) ||
      isCjk(text.charCodeAt(0)) ||
      /\p{L}-$/u.test(last);
    parts.push(close ? text : ` ${text}`);
    last = text;
  }
  return unmark(parts.join('').replace(/\s+/g, ' ').trim()).text;
}

function pieceOf(raw: string, page: number, lastPage: number, forms: CallForms): Piece {
  const { text, run } = unmark(raw);
  const spans = mayHoldCall(text, forms) ? findCalls(text, forms) : [];
  return { text, run, spans, page, lastPage };
}

function addBareCalls(pieces: readonly Piece[], notes: readonly RawNote[], language: Language): void {
  const called = new Set(pieces.flatMap(({ spans }) => spans.map(({ marker }) => marker)));
  const uncalled: UncalledNote[] = notes
    .filter(({ marker }) => !called.has(marker))
    .map(({ marker, page }) => ({ marker, page }));
  if (uncalled.length === 0) return;
  const texts: BareText[] = pieces.map(({ text, page, lastPage }) => ({ text, page, lastPage }));
  for (const [index, spans] of findBareCalls(texts, uncalled, language)) {
    const piece = pieces[index] as Piece;
    piece.spans = [...piece.spans, ...spans].sort((a, b) => a.start - b.start);
  }
}

/** Points find the eId that their paragraph was given by its path and the section in which it stands. */
function keyOf(made: Draft, path: string): string {
  return `${made.section ?? ''} ${path}`;
}

/** The eId that a draft's path stands for; `#pp` is counted, and a section goes before a number that is not its own. */
function eIdOf(made: Draft, eIds: EIds, given: ReadonlyMap<string, string>, sectioned: boolean): string {
  const last = made.path.at(-1) ?? '#other';
  const counted = made.path[0]?.startsWith('op_') === true && sectioned && made.section !== null;
  if (counted && made.path.length === 1) return eIds.unique(`${made.section}__${last}`);
  const above = made.path.slice(0, -1).join('__');
  const prefix = above === '' ? '' : `${given.get(keyOf(made, above)) ?? above}__`;
  if (last.startsWith('#')) return eIds.next(`${prefix}${last.slice(1)}`);
  return eIds.unique(prefix + last);
}

/** In Chinese a clause may stand before the verb: 作为联合行动，除其他外，鼓励. */
function verbAfterClause(text: string, language: Language): string | null {
  if (language !== 'zh') return null;
  for (let at = text.indexOf('，'); at >= 0 && at < LONGEST_CLAUSE; at = text.indexOf('，', at + 1)) {
    const found = matchVerb(text, at + 1, language);
    if (found !== null && !found.joint && found.role !== 'preambular') return found.verb;
  }
  return null;
}

const LONGEST_CLAUSE = 24;

/** The verb that the outline saw, unless a note's call or a mark stood in it; otherwise it is looked for. */
function openingVerb(made: Draft, text: string, language: Language): string | null {
  const seen = made.opening?.verb;
  if (seen !== undefined && text.startsWith(seen)) return seen;
  return matchVerb(text, 0, language)?.verb ?? null;
}

function verbOf(made: Draft, piece: Piece, text: string, language: Language): string | null {
  if (made.kind === 'point') return verbOfPoint(made, text, language);
  if (made.kind !== 'operative' && made.kind !== 'preambular') return null;
  const marked = piece.run === null ? null : markedVerb(piece, text);
  const verb = marked ?? openingVerb(made, text, language) ?? verbAfterClause(text, language);
  if (verb !== null) return verb;
  const damaged = matchDamagedVerb(text, language);
  if (damaged !== null) made.repairs.push(damagedVerb(damaged.verb));
  return damaged?.verb ?? null;
}

function damagedVerb(quote: string): Repair {
  return {
    code: 'verb.damaged',
    severity: 'notice',
    quote,
    message: `The verb is printed "${quote}", with a blank too many or too few; it is taken for the verb of the paragraph.`,
  };
}

const DIRECTIVE: ReadonlySet<Force> = new Set([
  'call',
  'request',
  'invitation',
  'encouragement',
  'recommendation',
]);

/**
 * True for 呼吁会员国： where the points say what is called for, false for 重申…，并且： after which each acts itself.
 * Chinese verbs have one form for both.
 */
function saysWhatOthersDo(chapeau: string): boolean {
  if (/并[^，；。]{0,10}[：:]\s*$/.test(chapeau)) return false;
  if (/(?:必须|需要|应当?|可|须|将|包括|以便|旨在|措施|方式|方面|下列|以下|如下)[：:]\s*$/.test(chapeau))
    return true;
  const governing = matchVerb(chapeau, 0, 'zh');
  return governing !== null && DIRECTIVE.has(governing.force);
}

const NAMED_OBJECT =
  /^(?:[《“A-Z]|本|该|下列|以下|上述|所附|题为|附件|载于|.{1,30}(?:宣言|决定草案|决议草案|临时议程|成果文件|附件|议事规则|建议)[，；。])/;

/** 对…适用, 根据…: what opens the point stands before a noun; so does 通过 (by way of) unless a text is adopted. */
function isPreposition(verb: string, after: string): boolean {
  return verb === '对' || verb === '根据' || (verb === '通过' && !NAMED_OBJECT.test(after.trimStart()));
}

/** A point has a verb of its own where it opens with one; under a chapeau that calls on others it says what they do. */
function verbOfPoint(made: Draft, text: string, language: Language): string | null {
  const found = matchVerb(text, 0, language);
  if (found === null || found.role === 'preambular' || found.joined) return null;
  if (language === 'zh' && isPreposition(text.slice(found.start, found.end), text.slice(found.end)))
    return null;
  return language === 'zh' && made.parent !== null && saysWhatOthersDo(made.parent.raw) ? null : found.verb;
}

const LONGEST_VERB = 60;

/** The emphasised words that open a paragraph, when they are short enough to be its verb. */
function markedVerb(piece: Piece, text: string): string | null {
  const [start, end] = piece.run as readonly [number, number];
  if (start > 24 || end - start > LONGEST_VERB || end >= text.length - 1) return null;
  const words = piece.text
    .slice(start, end)
    .trim()
    .replace(/[,，،:：]$/, '');
  return words === '' || /[\d¹²³⁰⁴-⁹]/.test(words) ? null : words;
}

function anchorsOf(calls: readonly Call[], seen: Map<string, string>, eId: string): FootnoteAnchor[] {
  return calls.map(({ marker, offset }) => {
    const again = seen.has(marker);
    if (!again) seen.set(marker, eId);
    return again ? { marker, offset, repeat: true as const } : { marker, offset };
  });
}

/** The text without blanks at its ends and doubled inside; calls stay before the character they stood at. */
function trimmed(called: { text: string; calls: readonly Call[] }): { text: string; calls: readonly Call[] } {
  const whole = called.text.trim();
  const lead = called.text.length - called.text.trimStart().length;
  const doubled = whole.includes('  ');
  const text = doubled ? whole.replace(/ {2,}/g, ' ') : whole;
  if (called.calls.length === 0) return { text, calls: called.calls };
  const runs = doubled
    ? [...whole.matchAll(/ {2,}/g)].map((run) => ({ start: run.index, extra: run[0].length - 1 }))
    : [];
  let at = 0;
  let gone = 0;
  const calls = called.calls.map(({ marker, offset }) => {
    const place = Math.max(0, offset - lead);
    for (; at < runs.length && (runs[at]?.start ?? 0) + 1 < place; at++)
      gone += Math.min(runs[at]?.extra ?? 0, place - (runs[at]?.start ?? 0) - 1);
    return { marker, offset: Math.max(0, Math.min(text.length, place - gone)) };
  });
  return { text, calls };
}

/** A full stop of half width after a Chinese word, where a sentence ends, is 。; one between figures is not touched. */
function fullStops(text: string): string {
  return text.includes('.')
    ? text.replace(/(?<=[\u3400-\u9fff”》）)])\.(?=$|[\u3400-\u9fff“《])/g, '。')
    : text;
}

function widened(text: string): Repair {
  const at = text.search(/[\u3400-\u9fff”》）)]\.(?:$|[\u3400-\u9fff“《])/);
  return {
    code: 'stop.repaired',
    severity: 'notice',
    quote: text.slice(Math.max(0, at - 12), at + 2),
    message: 'A full stop of half width ends a Chinese sentence; it is read as 。.',
  };
}

type Mutable<Type> = { -readonly [Field in keyof Type]: Type[Field] };

const NO_NOTES: readonly string[] = [];

/** Turns drafts into blocks, in printed order. */
class BlockMaker {
  readonly blocks: Block[] = [];
  readonly findings: Finding[] = [];
  /** Marker to the eId of the block that calls it first. */
  readonly callers = new Map<string, string>();
  private readonly eIds = new EIds();
  private readonly given = new Map<string, string>();

  constructor(
    private readonly language: Language,
    private readonly sectioned: boolean,
  ) {}

  add(made: Draft, piece: Piece): void {
    const { text: printed, calls } = trimmed(removeCalls(piece.text, piece.spans));
    const text = this.language === 'zh' ? fullStops(printed) : printed;
    if (text !== printed) made.repairs.push(widened(printed));
    const eId = eIdOf(made, this.eIds, this.given, this.sectioned);
    this.given.set(keyOf(made, made.path.join('__')), eId);
    const anchors = anchorsOf(calls, this.callers, eId);
    const { paragraph } = made;
    const block: Mutable<Block> = {
      eId,
      kind: made.kind,
      num: made.num,
      depth: made.depth,
      text,
      verb: verbOf(made, piece, text, this.language),
      footnotes: NO_NOTES,
      span: [paragraph.start, paragraph.end],
    };
    if (anchors.length > 0) {
      block.footnotes = anchors.map(({ marker }) => marker);
      block.anchors = anchors;
    }
    if (made.subtype !== undefined) block.subtype = made.subtype;
    if (made.rows !== undefined) block.rows = made.rows;
    this.blocks.push(block);
    for (const { code, severity, quote, message } of made.repairs)
      this.findings.push({ code, severity, eId, quote, message });
    if (paragraph.cut !== null) this.findings.push(rejoined(eId, paragraph.cut));
  }
}

function rejoined(eId: string, quote: string): Finding {
  return {
    code: 'paragraph.rejoined',
    severity: 'notice',
    eId,
    quote,
    message: 'A page break or footnotes had cut this paragraph in two; its parts were put together again.',
  };
}

function noteFindings(
  footnotes: readonly Footnote[],
  callers: ReadonlyMap<string, string>,
  titleCalls: readonly CallSpan[],
): Finding[] {
  const known = new Set(footnotes.map(({ marker }) => marker));
  const findings: Finding[] = [];
  const fromTitle = new Set(titleCalls.map(({ marker }) => marker));
  for (const { marker, text, eId } of footnotes) {
    if (eId !== null || fromTitle.has(marker)) continue;
    findings.push({
      code: 'footnote.orphan',
      severity: 'warning',
      eId: null,
      quote: `${marker} ${text}`.slice(0, 120),
      message: `No paragraph was found to call footnote ${marker}; it is kept without a place. Look for its mark in the source.`,
    });
  }
  for (const [marker, eId] of callers) {
    if (known.has(marker)) continue;
    findings.push({
      code: 'footnote.missing',
      severity: 'warning',
      eId,
      quote: marker,
      message: `The paragraph calls footnote ${marker}, but the source has no such note.`,
    });
  }
  return findings;
}

/**
 * Gives drafts their eIds, verbs and footnotes.
 *
 * @param title - the printed title, whose calls are taken out too
 */
export function makeBlocks(
  { drafts, sectioned }: Outline,
  notes: readonly RawNote[],
  title: string | null,
  language: Language,
): Blocks {
  const forms: CallForms = {
    notes: new Set(notes.map(({ marker }) => marker)),
    paren: notes.some(({ form }) => form === 'paren'),
    slash: notes.some(({ form }) => form === 'slash'),
  };
  const heading = pieceOf(title ?? '', 1, 1, forms);
  const pieces = drafts.map((made) => pieceOf(made.raw, made.paragraph.page, made.paragraph.lastPage, forms));
  addBareCalls([heading, ...pieces], notes, language);
  const maker = new BlockMaker(language, sectioned);
  for (const [index, made] of drafts.entries()) maker.add(made, pieces[index] as Piece);
  const footnotes = notes.map((note) => ({
    marker: note.marker,
    text: noteText(note),
    eId: maker.callers.get(note.marker) ?? null,
  }));
  return {
    blocks: maker.blocks,
    footnotes,
    title: title === null ? null : removeCalls(heading.text, heading.spans).text.trim(),
    findings: [...maker.findings, ...noteFindings(footnotes, maker.callers, heading.spans)],
  };
}

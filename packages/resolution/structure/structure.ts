import type { Block, Finding, Footnote, Language } from '../model.ts';
import { findLayout } from '../source/layout.ts';
import { splitLines } from '../source/line.ts';
import { readEnactor } from '../source/opening.ts';
import { readPages } from '../source/page.ts';
import { joinLines } from '../source/paragraph.ts';
import { separateNotes } from '../source/separate.ts';
import { makeBlocks } from './block.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { outlineOf } from './outline.ts';

/** What the structural read says of a text: everything but citations and provisions. */
export interface Structure {
  readonly masthead: Masthead;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly findings: readonly Finding[];
}

/** The session follows from the number of an Assembly resolution: 71/280 is of the seventy-first. */
function sessionOf(masthead: Masthead): number | null {
  if (masthead.session !== null) return masthead.session;
  if (masthead.organ !== 'General Assembly' && masthead.organ !== 'Human Rights Council') return null;
  const found = /^(\d{1,3})\//.exec(masthead.number ?? '');
  return found === null ? null : Number(found[1]);
}

function documentFinding(
  code: string,
  severity: Finding['severity'],
  quote: string,
  message: string,
): Finding {
  return { code, severity, eId: null, quote: quote.slice(0, 120), message };
}

function wholeFindings(text: string, blank: boolean, blocks: readonly Block[]): Finding[] {
  if (blank)
    return [
      documentFinding(
        'document.empty',
        'error',
        '',
        'The source holds no text. If it is a scanned page, recognise its text first.',
      ),
    ];
  if (blocks.some(({ kind }) => kind === 'operative' || kind === 'preambular')) return [];
  return [
    documentFinding(
      'document.not-a-resolution',
      'warning',
      text.trim(),
      'No preambular or operative paragraph was found; the text is kept as it stands. Check that this is a resolution and in an official language.',
    ),
  ];
}

/** Where the body begins: at the enacting words, else after the title or at the top. */
function bodyStart(enactor: number, titleLine: number): number {
  if (enactor >= 0) return enactor;
  return titleLine >= 0 ? titleLine + 1 : 0;
}

/** The letter of the part that opens below the masthead: a resolution in parts has "A" under its title. */
function partAbove(front: readonly string[]): string | null {
  const last = front.at(-1) ?? '';
  return /^[A-Z]$/.test(last) ? last : null;
}

/**
 * Reads the structure of a resolution: masthead, paragraphs, points, annexes and footnotes.
 *
 * Time is linear in the length of the text, whatever the text.
 */
export function readStructure(text: string, language: Language): Structure {
  const split = splitLines(text);
  const layout = findLayout(split);
  const pages = readPages(split, language);
  const above = pages.lines.slice(0, Math.max(0, pages.enactor)).map((line) => line.text);
  const front = pages.enactor >= 0 ? above : pages.lines.slice(0, 30).map((line) => line.text);
  const enacting = pages.enactor < 0 ? null : readEnactor(pages.lines[pages.enactor]?.text ?? '', language);
  const masthead = readMasthead(front, language, enacting?.organ ?? null);
  const start = bodyStart(pages.enactor, masthead.titleLine);
  const body = pages.lines.slice(start);
  const separated = separateNotes(body, layout, language, pages.enactor >= 0 ? 0 : -1);
  const paragraphs = joinLines(separated.lines, layout, language, text, 0);
  const outline = outlineOf(paragraphs, language, layout, partAbove(front));
  const made = makeBlocks(outline, separated.notes, masthead.title, language);
  return {
    masthead: {
      ...masthead,
      organ: masthead.organ ?? outline.organ,
      title: made.title,
      session: sessionOf(masthead),
      adoptedOn: masthead.adoptedOn ?? outline.closedOn,
      meeting: masthead.meeting ?? outline.meeting,
    },
    blocks: made.blocks,
    footnotes: made.footnotes,
    findings: [...wholeFindings(text, split.length === 0, made.blocks), ...pages.findings, ...made.findings],
  };
}

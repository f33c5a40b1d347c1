/** Organizations that may be one: told with reasons, never merged. */
import type { Sentence } from '../../act/refusal.ts';
import type { Organization } from '../application/state.ts';
import { nameKey, tellingWords } from './name-key.ts';
import { similarity } from './similarity.ts';
import { consonants, latinWords, leavesOutVowels, scriptOf } from './transliterate.ts';

/** Somebody with a name that may be the same. */
export interface Likeness {
  readonly id: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Sentence[];
}

/** What is compared of an organization. */
export type Compared = Pick<Organization, 'name' | 'otherNames'> &
  Partial<Pick<Organization, 'country' | 'website'>> & { readonly id: string };

interface Found {
  readonly score: number;
  readonly reason: Sentence;
}

/** Below this, names are not alike. */
const LIKE = 0.8;
/** In one script little may differ: a word or two letters tell organizations apart. */
const ALIKE = 0.88;

/** A name with what is worked out of it once. */
interface Worked {
  readonly name: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly sorted: string;
  readonly inOrder: string;
  readonly initials: string;
  readonly acronym: string | null;
  readonly bones: string;
  readonly script: string;
  readonly vowelless: boolean;
  /** As written, without what tells nobody apart. */
  readonly own: string;
}

/** Acronyms are printed in capitals, with points or without: `IOM`, `I.O.M.`. */
function acronymOf(name: string): string | null {
  const bare = name.replace(/[.\s-]/g, '');
  return /^\p{Lu}{2,8}$/u.test(bare) ? bare.toLowerCase() : null;
}

/** Names that were worked out before: a list of thousands is compared again and again. */
const worked = new Map<string, Worked>();
const KEPT_AT_MOST = 20_000;

function work(name: string): Worked {
  const known = worked.get(name);
  if (known) return known;
  if (worked.size >= KEPT_AT_MOST) worked.clear();
  const made = workOut(name);
  worked.set(name, made);
  return made;
}

function workOut(name: string): Worked {
  const words = latinWords(name);
  return {
    name,
    key: nameKey(name),
    words,
    sorted: [...words].sort().join(' '),
    inOrder: words.join(''),
    initials: words.map((word) => word[0] ?? '').join(''),
    acronym: acronymOf(name),
    bones: consonants(words),
    script: scriptOf(name),
    vowelless: leavesOutVowels(name),
    own: tellingWords(name).sort().join(' '),
  };
}

/** An acronym or several words in brackets behind a name are a name of their own: "Open Roads International (ORI)"; one word is a remark: "(Kenya)". */
function namesOf({ name, otherNames }: Pick<Organization, 'name' | 'otherNames'>): Worked[] {
  const all = [name, ...otherNames].flatMap((one) => {
    const inside = /[(（]([^()（）]+)[)）]\s*$/u.exec(one);
    if (!inside) return [one];
    const [, behind = ''] = inside;
    const isName = acronymOf(behind) !== null || /\p{L}\s+\p{L}/u.test(behind);
    return [one.slice(0, inside.index).trim(), ...(isName ? [behind] : [])];
  });
  return all.filter((one) => tellingWords(one).length > 0).map(work);
}

const percent = (score: number): string => `${Math.round(score * 100)} %`;

function sameKey(one: Worked, other: Worked): Found | null {
  if (one.key !== other.key) return null;
  const reason = {
    en: `“${other.name}” is the same but for case, accents, legal form or order of words.`,
    zh: `“${other.name}”仅在大小写、重音符号、法律形式或词序上不同。`,
  };
  return { score: 1, reason };
}

function sameAcronym(one: Worked, other: Worked): Found | null {
  const [acronym, full] = one.acronym ? [one.acronym, other] : [other.acronym, one];
  if (!acronym || acronym.length < 3 || full.acronym || full.words.length < 3 || full.initials !== acronym)
    return null;
  const reason = {
    en: `“${acronym.toUpperCase()}” are the first letters of “${full.name}”.`,
    zh: `“${acronym.toUpperCase()}”是“${full.name}”的首字母缩写。`,
  };
  return { score: 0.85, reason };
}

/** Names in two scripts, compared in Latin letters: whole, or by consonants where one script leaves out vowels. */
function acrossScripts(one: Worked, other: Worked): Found | null {
  if (one.script === other.script) return null;
  const vowelless = one.vowelless || other.vowelless;
  const score = vowelless
    ? similarity(one.bones, other.bones, LIKE) * 0.95
    : Math.max(similarity(one.inOrder, other.inOrder, LIKE), similarity(one.sorted, other.sorted, LIKE));
  const long = Math.min(one.bones.length, other.bones.length) >= 4;
  if (score < LIKE || (vowelless && !long)) return null;
  const reason = {
    en: `In Latin letters “${one.name}” and “${other.name}” read alike (${percent(score)}).`,
    zh: `以拉丁字母转写，“${one.name}”与“${other.name}”读写相近（${percent(score)}）。`,
  };
  return { score, reason };
}

function alike(one: Worked, other: Worked): Found | null {
  if (one.script !== other.script) return null;
  const latin = one.script === 'Latin';
  const score = latin
    ? Math.max(similarity(one.sorted, other.sorted, ALIKE), similarity(one.inOrder, other.inOrder, ALIKE))
    : similarity(one.own, other.own, ALIKE);
  if (score < ALIKE) return null;
  const reason = {
    en: `“${other.name}” is written much like it (${percent(score)}).`,
    zh: `“${other.name}”写法相近（${percent(score)}）。`,
  };
  return { score: score * 0.98, reason };
}

function best(ones: readonly Worked[], others: readonly Worked[]): Found | null {
  let found: Found | null = null;
  for (const one of ones)
    for (const other of others) {
      const now =
        sameKey(one, other) ?? sameAcronym(one, other) ?? acrossScripts(one, other) ?? alike(one, other);
      if (now && now.score > (found?.score ?? 0)) found = now;
    }
  return found;
}

function hostOf(website: string | null | undefined): string | null {
  return website ? (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(website)?.[1]?.toLowerCase() ?? null) : null;
}

function sameSite(one: Compared | Omit<Compared, 'id'>, other: Compared): Found | null {
  const host = hostOf(one.website);
  if (host === null || host !== hostOf(other.website)) return null;
  return { score: 0.9, reason: { en: `Both give the website ${host}.`, zh: `网站相同：${host}。` } };
}

/** Another country speaks against, the same for. */
function weighed(score: number, one: Omit<Compared, 'id'>, other: Compared): number {
  const both = one.country && other.country;
  const factor = !both ? 1 : one.country === other.country ? 1.02 : 0.9;
  return Math.min(1, Math.round(score * factor * 100) / 100);
}

/**
 * Who among others may be the same organization, the likeliest first. Somebody who decides looks at the reasons; nothing is merged by itself.
 *
 * @param organization - the one that is asked about; under its own id it is left out
 * @rule PART-8
 */
export function likelyDuplicates(
  organization: Omit<Compared, 'id'> & { readonly id?: string },
  others: Iterable<Compared>,
): Likeness[] {
  const names = namesOf(organization);
  const found: Likeness[] = [];
  for (const other of others) {
    if (other.id === organization.id) continue;
    const all = [best(names, namesOf(other)), sameSite(organization, other)].filter((one) => one !== null);
    if (all.length === 0) continue;
    const score = weighed(Math.max(...all.map((one) => one.score)), organization, other);
    if (score >= LIKE) found.push({ id: other.id, score, reasons: all.map(({ reason }) => reason) });
  }
  return found.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

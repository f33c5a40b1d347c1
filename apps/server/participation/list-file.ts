/** A list as a file: what a hat may see of it, in one language. */
import { type ListLanguage, listToCsv, listToDocx, type PublishedList } from '@rostrum/document';
import {
  type BalanceFigure,
  knownParty,
  type Leadership,
  type ListView,
  leadershipNames,
  type OrganizationKind,
  organizationKindNames,
  type ProcessState,
  type RegionalGroup,
  regionalGroupNames,
  type Sentence,
} from '@rostrum/procedure';

/** Files that a list is given as. */
export const listFormats = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
} as const;

const headings = {
  groups: { en: 'Regional group', zh: '区域组' },
  leadership: { en: 'Leadership, as declared', zh: '领导层（申报）' },
  kinds: { en: 'Kind', zh: '类型' },
  countries: { en: 'State', zh: '国家' },
} as const;

const noGroup: Sentence = { en: 'No regional group', zh: '不属区域组' };
const remarks: Readonly<Record<'added' | 'struck', Sentence>> = {
  added: { en: 'added by the Assembly', zh: '由大会增列' },
  struck: { en: 'struck by the Assembly', zh: '由大会删除' },
};

const countryOf = (code: string | null, language: ListLanguage) =>
  code === null ? '' : (knownParty(code)?.name[language] ?? code);

function balanceIn({ balance }: ListView, language: ListLanguage): PublishedList['balance'] {
  const name = {
    groups: (key: string) => (regionalGroupNames[key as RegionalGroup] ?? noGroup)[language],
    leadership: (key: string) => leadershipNames[key as Leadership][language],
    kinds: (key: string) => organizationKindNames[key as OrganizationKind][language],
    countries: (key: string) => countryOf(key, language),
  };
  const figures = (all: readonly BalanceFigure[], of: (key: string) => string) =>
    all.filter(({ count }) => count > 0).map(({ key, count }) => ({ kind: of(key), count }));
  return (['groups', 'leadership', 'kinds', 'countries'] as const)
    .map((part) => ({ of: headings[part][language], figures: figures(balance[part], name[part]) }))
    .filter((part) => part.figures.length > 0);
}

/** A list in the words of a language, as far as it may be seen. */
export function publishedList(list: ListView, state: ProcessState, language: ListLanguage): PublishedList {
  const isFinal = list.status === 'final';
  const shown = list.names.filter(({ status }) => status === (isFinal ? 'final' : 'proposed'));
  const day = (list.publishedAt ?? list.finalAt ?? list.circulatedAt ?? state.lastAt ?? '').slice(0, 10);
  return {
    title: list.title[language],
    symbol: list.decision?.symbol ?? null,
    process: state.id,
    state: isFinal ? 'final' : 'proposed',
    date: day,
    authority: list.authority,
    names: shown.map(({ text, otherNames, country, kind, byAssembly }) => ({
      name: text,
      ...(otherNames.length > 0 ? { alsoKnownAs: otherNames.join('; ') } : {}),
      country: countryOf(country, language),
      category: organizationKindNames[kind][language],
      ...(byAssembly ? { note: remarks[byAssembly][language] } : {}),
    })),
    balance: balanceIn(list, language),
  };
}

/** The bytes of a list in a format. */
export async function writeList(
  list: PublishedList,
  format: keyof typeof listFormats,
  language: ListLanguage,
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'docx') return new Uint8Array(await listToDocx(list, language));
  const text = format === 'csv' ? listToCsv(list, language) : JSON.stringify(list, null, 2);
  return new TextEncoder().encode(text);
}

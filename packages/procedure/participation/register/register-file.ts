/** From a table that somebody keeps to rows of a register: which column is what, and what is wrong with which row. */
import type { Sentence } from '../../act/refusal.ts';
import { stateNamed } from '../../party/state-named.ts';
import { nameKey, plainName } from '../duplicate/name-key.ts';

/** What a column of a register may hold. */
export const registerColumns = ['name', 'otherNames', 'country', 'status', 'since'] as const;

/** What a column of a register may hold. */
export type RegisterColumn = (typeof registerColumns)[number];

/** Which column of a file holds what, by index; what is absent is not in the file. */
export type ColumnChoice = Readonly<Partial<Record<RegisterColumn, number>>>;

/** Heads under which columns are known, without accents and in lower case. Data. */
const heads: Readonly<Record<RegisterColumn, readonly string[]>> = {
  name: [
    ...[
      'name',
      'organization',
      'organisation',
      'organization name',
      'name of organization',
      'ngo',
      'ngo name',
      'institution',
      'title',
    ],
    ...['名称', '组织', '组织名称', '机构', '机构名称', '非政府组织名称'],
    ...[
      'nom',
      'nom de l organisation',
      'nombre',
      'nombre de la organizacion',
      'название',
      'наименование',
      'الاسم',
      'اسم المنظمه',
    ],
  ],
  otherNames: [
    'other names',
    'other name',
    'alternative name',
    'also known as',
    'acronym',
    'abbreviation',
    'former name',
    '其他名称',
    '别名',
    '简称',
    'sigle',
    'siglas',
    'autres noms',
    'сокращение',
    'الاختصار',
  ],
  country: [
    'country',
    'country area',
    'country or area',
    'country territory',
    'state',
    'headquarters',
    'hq country',
    '国家',
    '所在国',
    '国家或地区',
    '总部',
    'pays',
    'pais',
    'страна',
    'البلد',
  ],
  status: [
    'status',
    'type',
    'consultative status',
    'category',
    'accreditation',
    'accreditation status',
    '地位',
    '咨商地位',
    '类别',
    '资格',
    'statut',
    'estado',
    'статус',
    'المركز',
    'الوضع',
  ],
  since: [
    'since',
    'year',
    'year granted',
    'year of status',
    'year accredited',
    'granted',
    'date',
    '年份',
    '获得年份',
    '日期',
    'annee',
    'ano',
    'год',
    'السنه',
  ],
};

/** Guesses from the heads which column holds what; each column serves once. */
export function guessColumns(columns: readonly string[]): ColumnChoice {
  const plain = columns.map(plainName);
  const taken = new Set<number>();
  const find = (known: readonly string[]) => {
    const exact = plain.findIndex((head, index) => !taken.has(index) && known.includes(head));
    const part = plain.findIndex(
      (head, index) =>
        !taken.has(index) && known.some((one) => one.length > 3 && ` ${head} `.includes(` ${one} `)),
    );
    const found = exact === -1 ? part : exact;
    if (found !== -1) taken.add(found);
    return found;
  };
  const pairs = registerColumns.map((column) => [column, find(heads[column])] as const);
  return Object.fromEntries(pairs.filter(([, index]) => index !== -1));
}

/** A row of a register, as `importRegister` takes it. */
export interface RegisterRow {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: string | null;
  readonly status: string | null;
  readonly since: number | null;
}

/** A row as it was judged. */
export interface JudgedRow {
  /** The line of the file. */
  readonly line: number;
  readonly row: RegisterRow;
  /** What keeps the row from being brought in; by column. */
  readonly errors: readonly { readonly column: RegisterColumn; readonly message: Sentence }[];
  /** Lines above it with the same name in the same country. */
  readonly sameAs: number | null;
}

const say = (en: string, zh: string): Sentence => ({ en, zh });

const messages = {
  noName: say('The name is missing.', '缺少名称。'),
  longName: say('The name is longer than 300 characters.', '名称超过300个字符。'),
  country: (text: string) =>
    say(
      `“${text}” is no State that is known here. Write its name or its two-letter code.`,
      `无法识别国家“${text}”。请写国名或两字母代码。`,
    ),
  since: (text: string) => say(`“${text}” has no year from 1945 on.`, `“${text}”中没有1945年以后的年份。`),
};

function yearIn(text: string): number | null {
  const year = Number(/(?:19|20)\d{2}/.exec(text)?.[0] ?? 0);
  return year >= 1945 ? year : null;
}

function judge(cell: (column: RegisterColumn) => string): Pick<JudgedRow, 'row' | 'errors'> {
  const errors: { column: RegisterColumn; message: Sentence }[] = [];
  const name = cell('name');
  if (name.length < 2) errors.push({ column: 'name', message: messages.noName });
  if (name.length > 300) errors.push({ column: 'name', message: messages.longName });
  const country = cell('country') === '' ? null : stateNamed(cell('country'));
  if (cell('country') !== '' && country === null)
    errors.push({ column: 'country', message: messages.country(cell('country')) });
  const since = cell('since') === '' ? null : yearIn(cell('since'));
  if (cell('since') !== '' && since === null)
    errors.push({ column: 'since', message: messages.since(cell('since')) });
  const otherNames = cell('otherNames')
    .split(/[;；|]/u)
    .map((other) => other.trim())
    .filter((other) => other.length >= 2)
    .slice(0, 6);
  return { row: { name, otherNames, country, status: cell('status') || null, since }, errors };
}

/**
 * Judges every row of a file. Nothing is dropped: what cannot be brought in says why, so that it can be mended.
 * @param mended - cells that somebody wrote anew, by line and column
 */
export function judgeRows(
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
  choice: ColumnChoice,
  mended: Readonly<Record<number, Readonly<Partial<Record<RegisterColumn, string>>>>> = {},
): readonly JudgedRow[] {
  const seen = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const cell = (column: RegisterColumn) => {
      const index = choice[column];
      return (mended[line]?.[column] ?? (index === undefined ? '' : (cells[index] ?? ''))).trim();
    };
    const judged = judge(cell);
    const key = `${nameKey(judged.row.name)} ${judged.row.country ?? ''}`;
    const sameAs = seen.get(key) ?? null;
    if (sameAs === null) seen.set(key, line);
    return { line, ...judged, sameAs };
  });
}

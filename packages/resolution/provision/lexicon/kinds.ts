/** Organizations named by several kinds at once: "international, regional and subregional organizations". */
import type { Language } from '../../model.ts';
import type { Row } from './model.ts';

type Words = Readonly<Record<Language, string>>;

/** A kind of organizations: its canonical name, null where a list of that kind alone names nobody, and its adjective. */
interface Kind {
  readonly name: string | null;
  readonly adjective: Words;
}

const kinds: readonly Kind[] = [
  {
    name: 'international organizations',
    adjective: {
      en: 'international',
      zh: '国际',
      fr: 'internationales',
      es: 'internacionales',
      ru: 'международн*',
      ar: 'الدولية',
    },
  },
  {
    name: 'regional organizations',
    adjective: {
      en: 'regional',
      zh: '区域',
      fr: 'régionales',
      es: 'regionales',
      ru: 'региональн*',
      ar: 'الإقليمية',
    },
  },
  {
    name: 'regional organizations',
    adjective: {
      en: 'subregional',
      zh: '次区域',
      fr: 'sous-régionales',
      es: 'subregionales',
      ru: 'субрегиональн*',
      ar: 'دون الإقليمية',
    },
  },
  {
    name: 'intergovernmental organizations',
    adjective: {
      en: 'intergovernmental',
      zh: '政府间',
      fr: 'intergouvernementales',
      es: 'intergubernamentales',
      ru: 'межправительственн*',
      ar: 'الحكومية الدولية',
    },
  },
  {
    name: 'intergovernmental organizations',
    adjective: {
      en: 'governmental',
      zh: '政府',
      fr: 'gouvernementales',
      es: 'gubernamentales',
      ru: 'правительственн*',
      ar: 'الحكومية',
    },
  },
  {
    name: 'non-governmental organizations',
    adjective: {
      en: 'non-governmental',
      zh: '非政府',
      fr: 'non gouvernementales',
      es: 'no gubernamentales',
      ru: 'неправительственн*',
      ar: 'غير الحكومية',
    },
  },
  {
    name: null,
    adjective: {
      en: 'national',
      zh: '国家',
      fr: 'nationales',
      es: 'nacionales',
      ru: 'национальн*',
      ar: 'الوطنية',
    },
  },
  {
    name: null,
    adjective: { en: 'local', zh: '地方', fr: 'locales', es: 'locales', ru: 'местн*', ar: 'المحلية' },
  },
];

/** The head noun stands behind its adjectives in some languages, before them in others. */
const heads: Words = {
  en: 'organizations',
  zh: '组织',
  fr: 'organisations',
  es: 'organizaciones',
  ru: 'организаци*',
  ar: 'المنظمات',
};
const headFirst: ReadonlySet<Language> = new Set<Language>(['fr', 'es', 'ar']);

/** How a list is joined: between its members, and before the last of them. */
const joints: Readonly<Record<Language, readonly (readonly [between: string, last: string])[]>> = {
  en: [
    [', ', ' and '],
    [', ', ' or '],
  ],
  zh: [
    ['、', '和'],
    ['、', '及'],
    ['、', '以及'],
  ],
  fr: [
    [', ', ' et '],
    [', ', ' ou '],
  ],
  es: [
    [', ', ' y '],
    [', ', ' e '],
    [', ', ' o '],
  ],
  ru: [
    [', ', ' и '],
    [', ', ' или '],
  ],
  ar: [
    [' و', ' و'],
    [' أو ', ' أو '],
  ],
};

function phrasesOf(list: readonly Kind[], language: Language): readonly string[] {
  const adjectives = list.map(({ adjective }) => adjective[language]);
  const gap = language === 'zh' ? '' : ' ';
  return joints[language].map(([between, last]) => {
    const words = `${adjectives.slice(0, -1).join(between)}${last}${adjectives.at(-1)}`;
    return headFirst.has(language) ? heads[language] + gap + words : words + gap + heads[language];
  });
}

/** Every choice of two or three kinds, in every order. */
function lists(): readonly (readonly Kind[])[] {
  const pairs = kinds.flatMap((first) =>
    kinds.filter((second) => second !== first).map((second) => [first, second]),
  );
  const triples = pairs.flatMap((pair) =>
    kinds.filter((third) => !pair.includes(third)).map((third) => [...pair, third]),
  );
  return [...pairs, ...triples];
}

const languages = Object.keys(heads) as Language[];

/** Canonical names that one phrase stands for are joined by this. */
export const BESIDES = ' + ';

/**
 * One row for each list of kinds. Kinds that name nobody by themselves ("national, regional and local organizations") add
 * nothing; a region and its parts are one kind.
 */
export const organizationsOfKinds: readonly Row[] = lists().flatMap((list): readonly Row[] => {
  const names = [...new Set(list.flatMap(({ name }) => name ?? []))];
  if (names.length === 0) return [];
  return [
    [
      names.join(BESIDES),
      Object.fromEntries(languages.map((language) => [language, phrasesOf(list, language)])),
    ],
  ];
});

/**
 * The words of a masthead in the six languages, as the published resolutions print them
 * (`{…}` stands for what varies; sessions are written in words by `ordinal.ts`).
 */
import type { Language } from '../model.ts';

/** The words of one language. */
export interface MastheadWords {
  readonly organisation: string;
  /** English name of the organ → its name in this language. */
  readonly organs: ReadonlyMap<string, string>;
  readonly session: string;
  readonly agendaItem: string;
  readonly agendaItems: string;
  readonly and: string;
  readonly comma: string;
  readonly adopted: string;
  readonly withoutCommittee: string;
  readonly onReport: string;
  /** English name of the Main Committee → its name in this language. */
  readonly committees: ReadonlyMap<string, string>;
  readonly meeting: string;
  /** Twelve names, and the pattern of a date. */
  readonly months: readonly string[];
  readonly date: string;
}

const months = (names: string): readonly string[] => names.split(' | ');

/** Main Committees, in the order of {@link COMMITTEES}. */
const named = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    COMMITTEES.flatMap((name, index) => {
      const own = names[index] ?? name;
      // The Fourth Committee is also known by its number alone.
      return /Fourth/.test(name)
        ? [
            [name, own],
            ['Fourth Committee', own],
          ]
        : [[name, own]];
    }),
  );
const organs = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(ORGANS.map((name, index) => [name, names[index] ?? name]));

const COMMITTEES = [
  'First Committee',
  'Second Committee',
  'Third Committee',
  'Special Political and Decolonization Committee (Fourth Committee)',
  'Fifth Committee',
  'Sixth Committee',
];
const ORGANS = [
  'General Assembly',
  'Security Council',
  'Economic and Social Council',
  'Human Rights Council',
];

/** @authority Mastheads of the resolutions of the seventy-fourth to seventy-eighth sessions. */
export const MASTHEAD_WORDS: Readonly<Record<Language, MastheadWords>> = {
  en: {
    organisation: 'United Nations',
    organs: organs(ORGANS),
    session: '{ordinal} session',
    agendaItem: 'Agenda item {items}',
    agendaItems: 'Agenda items {items}',
    and: ' and ',
    comma: ', ',
    adopted: 'Resolution adopted by the {organ} on {date}',
    withoutCommittee: '[without reference to a Main Committee ({symbol})]',
    onReport: '[on the report of the {committee} ({symbol})]',
    committees: named(COMMITTEES),
    meeting: '{nth} plenary meeting',
    months: months(
      'January | February | March | April | May | June | July | August | September | October | November | December',
    ),
    date: '{day} {month} {year}',
  },
  fr: {
    organisation: 'Nations Unies',
    organs: organs([
      'Assemblée générale',
      'Conseil de sécurité',
      'Conseil économique et social',
      'Conseil des droits de l’homme',
    ]),
    session: '{ordinal} session',
    agendaItem: 'Point {items} de l’ordre du jour',
    agendaItems: 'Points {items} de l’ordre du jour',
    and: ' et ',
    comma: ', ',
    adopted: 'Résolution adoptée par {organ} le {date}',
    withoutCommittee: '[sans renvoi à une grande commission ({symbol})]',
    onReport: '[sur la base du rapport de la {committee} ({symbol})]',
    committees: named([
      'Première Commission',
      'Deuxième Commission',
      'Troisième Commission',
      'Commission des questions politiques spéciales et de la décolonisation (Quatrième Commission)',
      'Cinquième Commission',
      'Sixième Commission',
    ]),
    meeting: '{n}e séance plénière',
    months: months(
      'janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre',
    ),
    date: '{day} {month} {year}',
  },
  es: {
    organisation: 'Naciones Unidas',
    organs: organs([
      'Asamblea General',
      'Consejo de Seguridad',
      'Consejo Económico y Social',
      'Consejo de Derechos Humanos',
    ]),
    session: '{ordinal} período de sesiones',
    agendaItem: 'Tema {items} del programa',
    agendaItems: 'Temas {items} del programa',
    and: ' y ',
    comma: ', ',
    adopted: 'Resolución aprobada por {organ} el {date}',
    withoutCommittee: '[sin remisión previa a una Comisión Principal ({symbol})]',
    onReport: '[sobre la base del informe de la {committee} ({symbol})]',
    committees: named([
      'Primera Comisión',
      'Segunda Comisión',
      'Tercera Comisión',
      'Comisión Política Especial y de Descolonización (Cuarta Comisión)',
      'Quinta Comisión',
      'Sexta Comisión',
    ]),
    meeting: '{n}a sesión plenaria',
    months: months(
      'enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre',
    ),
    date: '{day} de {month} de {year}',
  },
  ru: {
    organisation: 'Организация Объединенных Наций',
    organs: organs([
      'Генеральная Ассамблея',
      'Совет Безопасности',
      'Экономический и Социальный Совет',
      'Совет по правам человека',
    ]),
    session: '{ordinal} сессия',
    agendaItem: 'Пункт {items} повестки дня',
    agendaItems: 'Пункты {items} повестки дня',
    and: ' и ',
    comma: ', ',
    adopted: 'Резолюция, принятая {organ} {date}',
    withoutCommittee: '[без передачи в главные комитеты ({symbol})]',
    onReport: '[по докладу {committee} ({symbol})]',
    committees: named([
      'Первого комитета',
      'Второго комитета',
      'Третьего комитета',
      'Комитета по специальным политическим вопросам и вопросам деколонизации (Четвертого комитета)',
      'Пятого комитета',
      'Шестого комитета',
    ]),
    meeting: '{n}-е пленарное заседание',
    months: months(
      'января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября | ноября | декабря',
    ),
    date: '{day} {month} {year} года',
  },
  zh: {
    organisation: '联合国',
    organs: organs(['大会', '安全理事会', '经济及社会理事会', '人权理事会']),
    session: '{ordinal}届会议',
    agendaItem: '议程项目{items}',
    agendaItems: '议程项目{items}',
    and: '和',
    comma: '、',
    adopted: '{date}{organ}决议',
    withoutCommittee: '[未经发交主要委员会而通过({symbol})]',
    onReport: '[根据{committee}的报告({symbol})通过]',
    committees: named([
      '第一委员会',
      '第二委员会',
      '第三委员会',
      '特别政治和非殖民化委员会(第四委员会)',
      '第五委员会',
      '第六委员会',
    ]),
    meeting: '第{n}次全体会议',
    months: months('1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12'),
    date: '{year}年{month}月{day}日',
  },
  ar: {
    organisation: 'الأمم المتحدة',
    organs: organs(['الجمعية العامة', 'مجلس الأمن', 'المجلس الاقتصادي والاجتماعي', 'مجلس حقوق الإنسان']),
    session: 'الدورة {ordinal}',
    agendaItem: 'البند {items} من جدول الأعمال',
    agendaItems: 'البنود {items} من جدول الأعمال',
    and: ' و ',
    comma: '، ',
    adopted: 'قرار اتخذته {organ} في {date}',
    withoutCommittee: '[دون الإحالة إلى لجنة رئيسية ({symbol})]',
    onReport: '[بناء على تقرير {committee} ({symbol})]',
    committees: named([
      'اللجنة الأولى',
      'اللجنة الثانية',
      'اللجنة الثالثة',
      'لجنة المسائل السياسية الخاصة وإنهاء الاستعمار (اللجنة الرابعة)',
      'اللجنة الخامسة',
      'اللجنة السادسة',
    ]),
    meeting: 'الجلسة العامة {n}',
    months: months(
      'كانون الثاني/يناير | شباط/فبراير | آذار/مارس | نيسان/أبريل | أيار/مايو | حزيران/يونيه | تموز/يوليه | آب/أغسطس | أيلول/سبتمبر | تشرين الأول/أكتوبر | تشرين الثاني/نوفمبر | كانون الأول/ديسمبر',
    ),
    date: '{day} {month} {year}',
  },
};

/** The organ's name where the adopting line declines it ("par l’Assemblée générale", "Генеральной Ассамблеей"). */
export const ADOPTING_ORGANS: Readonly<Partial<Record<Language, ReadonlyMap<string, string>>>> = {
  fr: organs([
    'l’Assemblée générale',
    'le Conseil de sécurité',
    'le Conseil économique et social',
    'le Conseil des droits de l’homme',
  ]),
  es: organs([
    'la Asamblea General',
    'el Consejo de Seguridad',
    'el Consejo Económico y Social',
    'el Consejo de Derechos Humanos',
  ]),
  ru: organs([
    'Генеральной Ассамблеей',
    'Советом Безопасности',
    'Экономическим и Социальным Советом',
    'Советом по правам человека',
  ]),
};

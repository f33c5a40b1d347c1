import { describe, expect, it } from 'vitest';
import type { Block, Language } from '../model.ts';
import { readStructure } from './structure.ts';

/** One line per block: eId, kind, calls and text, as the annotated sources below have them. */
function outlineOf(blocks: readonly Block[]): string[] {
  return blocks.map(({ eId, kind, text, anchors = [] }) => {
    const marked = [...anchors]
      .reverse()
      .reduce((line, { marker, offset }) => `${line.slice(0, offset)}[${marker}]${line.slice(offset)}`, text);
    return `${eId} ${kind} ${marked}`;
  });
}

interface Case {
  readonly name: string;
  readonly language: Language;
  readonly source: string;
  readonly expected: readonly string[];
  readonly notes?: readonly string[];
  readonly codes?: readonly string[];
}

/** Lines of a list, one paragraph each. */
const names = [
  'Action for Development',
  'Agence du Sahel',
  'Asia Trust',
  'Baltic Forum',
  'Centro Sur e.V.',
  'Zeta Inc.',
];

const cases: readonly Case[] = [
  {
    name: 'names one to a line are entries of an annex, below the heading of their list',
    language: 'en',
    source: [
      'The General Assembly',
      '',
      '1. Decides to grant status to the organizations listed in the annex.',
      '',
      'Annex',
      '',
      'Organizations granted special consultative status',
      '',
      ...names.flatMap((name) => [name, '']),
    ].join('\n'),
    expected: [
      'enactor enactor The General Assembly',
      'op_1 operative Decides to grant status to the organizations listed in the annex.',
      'annex_1 annexHeading Annex',
      'annex_1__hdg_1 annexHeading Organizations granted special consultative status',
      ...names.map((name, index) => `annex_1__para_${index + 1} annexParagraph ${name}`),
    ],
  },
  {
    name: 'names below a sentence that ends in a colon, and headings of rules, which are no list',
    language: 'en',
    source: [
      'The General Assembly',
      '',
      '1. Adopts the list and the rules in the annex.',
      '',
      'Annex',
      '',
      'The following organizations may take part:',
      '',
      ...names.flatMap((name) => [name, '']),
      'Rule 1',
      '',
      'Composition of delegations',
      '',
      'Each delegation consists of one head.',
    ].join('\n'),
    expected: [
      'enactor enactor The General Assembly',
      'op_1 operative Adopts the list and the rules in the annex.',
      'annex_1 annexHeading Annex',
      'annex_1__para_1 annexParagraph The following organizations may take part:',
      ...names.map((name, index) => `annex_1__para_${index + 2} annexParagraph ${name}`),
      'annex_1__hdg_1 annexHeading Rule 1',
      'annex_1__hdg_2 annexHeading Composition of delegations',
      'annex_1__para_8 annexParagraph Each delegation consists of one head.',
    ],
  },
  {
    name: 'a decision without enacting words, its acts in its points',
    language: 'es',
    source: [
      '75/510. Período extraordinario de sesiones',
      '',
      'En su 33ª sesión plenaria, celebrada el 5 de noviembre de 2020, la Asamblea General:',
      '',
      'a) Decidió que el período de sesiones se celebrase en diciembre;',
      '',
      'b) Invitó a los Estados Miembros a participar.',
    ].join('\n'),
    expected: [
      'op_0 operative En su 33ª sesión plenaria, celebrada el 5 de noviembre de 2020, la Asamblea General:',
      'op_0__point_a point Decidió que el período de sesiones se celebrase en diciembre;',
      'op_0__point_b point Invitó a los Estados Miembros a participar.',
    ],
    codes: [],
  },
  {
    name: 'points to two levels, by rank',
    language: 'zh',
    source: [
      '大会，',
      '',
      '回顾其决议，',
      '',
      '3. 又决定：',
      ' - (a) 在日内瓦：',
      '   - (一) 第一次会议；',
      '   - (二) 第二次会议；',
      ' - (b) 在纽约。',
    ].join('\n'),
    expected: [
      'enactor enactor 大会，',
      'pp_1 preambular 回顾其决议，',
      'op_3 operative 又决定：',
      'op_3__point_a point 在日内瓦：',
      'op_3__point_a__point_i point 第一次会议；',
      'op_3__point_a__point_ii point 第二次会议；',
      'op_3__point_b point 在纽约。',
    ],
    codes: ['num.gap'],
  },
  {
    name: 'footnotes in the middle of a paragraph',
    language: 'en',
    source: [
      'The General Assembly,',
      '',
      'Recalling the Outcome,¹',
      '',
      '1. *Calls upon* all organizations to continue to address the issue of internationally',
      '',
      '¹ See resolution 60/1.',
      '',
      'agreed development goals;',
    ].join('\n'),
    expected: [
      'enactor enactor The General Assembly,',
      'pp_1 preambular Recalling the Outcome,[1]',
      'op_1 operative Calls upon all organizations to continue to address the issue of internationally agreed development goals;',
    ],
    notes: ['1 See resolution 60/1.'],
    codes: ['paragraph.rejoined'],
  },
  {
    name: 'a page with wrapped lines, indented paragraphs, bare calls and furniture',
    language: 'en',
    source: [
      '     The General Assembly,',
      '     Recalling its resolution 70/1 of 25 September 2015 on the 2030 Agenda for',
      'Sustainable Development, 1 which is universal and transformative in its nature and',
      'in its ambition,',
      '     1.   Requests the Secretary-General to report to the General Assembly at its',
      'seventy-third session on paragraph 1 of the report, and to make the report available',
      'to all States in the course of',
      '',
      '__________________',
      '   1 Resolution 70/1, annex, which was adopted without a vote at the level of Heads of',
      'State and Government.',
      '',
      '19-12345',
      '2/3',
      '',
      'the session, taking into account the views that were expressed by Member States and',
      'by other stakeholders.',
    ].join('\n'),
    expected: [
      'enactor enactor The General Assembly,',
      'pp_1 preambular Recalling its resolution 70/1 of 25 September 2015 on the 2030 Agenda for Sustainable Development,[1] which is universal and transformative in its nature and in its ambition,',
      'op_1 operative Requests the Secretary-General to report to the General Assembly at its seventy-third session on paragraph 1 of the report, and to make the report available to all States in the course of the session, taking into account the views that were expressed by Member States and by other stakeholders.',
    ],
    notes: [
      '1 Resolution 70/1, annex, which was adopted without a vote at the level of Heads of State and Government.',
    ],
    codes: ['page.furniture', 'paragraph.rejoined'],
  },
  {
    name: 'a declaration: an adopting paragraph without number, a title, paragraphs with bare verbs',
    language: 'zh',
    source: [
      '68/4. 宣言**大会****通过**下列宣言：**高级别对话宣言**',
      '',
      '我们各国代表齐聚纽约，',
      '',
      '1. 认识到移徙；',
      '2. 在这方面强调指出合作。',
      '',
      '2013年10月3日',
      '第25次全体会议',
    ].join('\n'),
    expected: [
      'enactor enactor 大会',
      'op_0 operative 通过下列宣言：',
      'hdg_1 heading 高级别对话宣言',
      'other_1 other 我们各国代表齐聚纽约，',
      'op_1 operative 认识到移徙；',
      'op_2 operative 在这方面强调指出合作。',
    ],
  },
  {
    name: 'an annex with headings, numbers and points of its own',
    language: 'en',
    source: [
      'The General Assembly,',
      '',
      '1. Decides to adopt the agenda.',
      '',
      '56th plenary meeting',
      '30 December 2022',
      '',
      'Annex II',
      '',
      'Provisional agenda',
      '',
      'I. Opening',
      '',
      '1. Credentials:',
      '',
      '(a) Appointment;',
      '',
      '(b) Report.',
    ].join('\n'),
    expected: [
      'enactor enactor The General Assembly,',
      'op_1 operative Decides to adopt the agenda.',
      'annex_1 annexHeading Annex II',
      'annex_1__hdg_1 annexHeading Provisional agenda',
      'annex_1__hdg_2 annexHeading Opening',
      'annex_1__para_1 annexParagraph Credentials:',
      'annex_1__para_1__point_a annexParagraph Appointment;',
      'annex_1__para_1__point_b annexParagraph Report.',
    ],
  },
  {
    name: 'a damaged number',
    language: 'en',
    source: [
      'The General Assembly,',
      '',
      ...Array.from({ length: 11 }, (_, at) => `${at === 10 ? 1 : at + 1}. Decides;`),
    ].join('\n'),
    expected: [
      'enactor enactor The General Assembly,',
      ...Array.from({ length: 11 }, (_, at) => `op_${at + 1} operative Decides;`),
    ],
    codes: ['num.repaired'],
  },
  {
    name: 'sections that count anew',
    language: 'en',
    source: [
      'The General Assembly,',
      '',
      'I',
      'Revised estimates',
      '',
      '1. Takes note of it;',
      '',
      'II',
      'Conditions of service',
      '',
      'Recalling its resolutions,',
      '',
      '1. Decides so.',
    ].join('\n'),
    expected: [
      'enactor enactor The General Assembly,',
      'hdg_1 heading Revised estimates',
      'sec_I__op_1 operative Takes note of it;',
      'hdg_2 heading Conditions of service',
      'pp_1 preambular Recalling its resolutions,',
      'sec_II__op_1 operative Decides so.',
    ],
  },
  {
    name: 'Arabic numbers, points and bracketed calls',
    language: 'ar',
    source: [
      'إن الجمعية العامة،',
      '',
      'وإذ تشير إلى خطة التنمية المستدامة لعام 2030(1)،',
      '',
      '1 - تقرر ما يلي:',
      '',
      '(أ) جلسات عامة؛',
      '',
      '(ب) جلسات تحاور.',
      '',
      '(1) القرار 70/1.',
    ].join('\n'),
    expected: [
      'enactor enactor إن الجمعية العامة،',
      'pp_1 preambular وإذ تشير إلى خطة التنمية المستدامة لعام 2030[1]،',
      'op_1 operative تقرر ما يلي:',
      'op_1__point_a point جلسات عامة؛',
      'op_1__point_b point جلسات تحاور.',
    ],
    notes: ['1 القرار 70/1.'],
  },
  {
    name: 'notes before 1995',
    language: 'en',
    source: [
      '45/1. Admission',
      '',
      '\tThe General Assembly,',
      '',
      '\tHaving received the recommendation,1/',
      '',
      '\tDecides to admit the State.',
      '',
      '____________________',
      '\t1/ A/45/408.',
    ].join('\n'),
    expected: [
      'enactor enactor The General Assembly,',
      'pp_1 preambular Having received the recommendation,[1]',
      'op_0 operative Decides to admit the State.',
    ],
    notes: ['1 A/45/408.'],
  },
  {
    name: 'a table in an annex',
    language: 'en',
    source: [
      'The General Assembly,',
      '',
      '1. Decides as follows.',
      '',
      'Annex',
      '',
      '| Member State | Percentage |',
      '|---|---|',
      '| Chad | 0.003 |',
      '',
      'a See A/77/528.',
    ].join('\n'),
    expected: [
      'enactor enactor The General Assembly,',
      'op_1 operative Decides as follows.',
      'annex_1 annexHeading Annex',
      'annex_1__table_1 other Member State Percentage Chad 0.003',
      'other_1 other a See A/77/528.',
    ],
  },
  {
    name: 'a draft by delegates',
    language: 'en',
    source: [
      'The Economic and Social Council,',
      '',
      'Deeply concerned by the lack of water,',
      '',
      '1) Calls upon all States to invest by:',
      'a) building wells,',
      '   i. in rural areas;',
      '',
      '2) Further requests a report.',
    ].join('\n'),
    expected: [
      'enactor enactor The Economic and Social Council,',
      'pp_1 preambular Deeply concerned by the lack of water,',
      'op_1 operative Calls upon all States to invest by:',
      'op_1__point_a point building wells,',
      'op_1__point_a__point_i point in rural areas;',
      'op_2 operative Further requests a report.',
    ],
  },
];

describe('readStructure', () => {
  it.each(cases)('$name', ({ language, source, expected, notes = [], codes = [] }) => {
    const read = readStructure(source, language);
    expect(outlineOf(read.blocks)).toEqual(expected);
    expect(read.footnotes.map(({ marker, text }) => `${marker} ${text}`)).toEqual(notes);
    expect(read.findings.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  it('gives points the verb with which they open, and none to what a chapeau calls others to do', () => {
    const verbs = (chapeau: string) =>
      readStructure(`大会，\n\n1. ${chapeau}\n(a) 请秘书长拟订名单；`, 'zh').blocks.at(-1)?.verb;
    expect(verbs('重申利益攸关方参与十分重要，并且：')).toBe('请');
    expect(verbs('呼吁会员国：')).toBeNull();
  });
});

it('reads the meeting from the line that closes a Russian resolution, comma and all', () => {
  const source = [
    'Генеральная Ассамблея,',
    '',
    'ссылаясь на свою резолюцию 77/1,',
    '',
    '1. просит Генерального секретаря представить доклад.',
    '',
    '52-е пленарное заседание,',
    '19 декабря 2023 года',
  ].join('\n');
  const { masthead, blocks } = readStructure(source, 'ru');
  expect([masthead.meeting, masthead.adoptedOn, blocks.at(-1)?.eId]).toEqual([52, '2023-12-19', 'op_1']);
});

it.each<readonly [string, string | null, string]>([
  ['通过提供保护，改善移民的处境；', null, 'by way of'],
  ['通过《政治宣言》；', '通过', 'a text is adopted'],
  ['对当前参与者适用既往福利的方案；', null, '对 stands before a noun'],
  ['邀请会员国参加会议；', '邀请', 'an act'],
])('point %s: verb %s (%s)', (point, verb) => {
  const source = `大会，\n\n回顾其决议，\n\n1. 决定采取下列行动，并：\n\n(a) ${point}\n\n(b) 选举主席。`;
  const { blocks } = readStructure(source, 'zh');
  expect(blocks.find(({ eId }) => eId === 'op_1__point_a')?.verb).toBe(verb);
});

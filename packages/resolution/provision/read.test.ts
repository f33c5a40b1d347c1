/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedFolder, sharedNote } from '../../../corpus/shared.ts';
import type { Block, Language, Provision } from '../model.ts';
import { readProvisions } from './read.ts';

/** A block for each line: `op_1 text`; points are lines such as `op_1__point_a text`. */
function blocksOf(source: string): Block[] {
  return source
    .trim()
    .split('\n')
    .map((line) => {
      const [eId = '', ...words] = line.trim().split(' ');
      const kind = eId.includes('__point') ? 'point' : eId.startsWith('pp') ? 'preambular' : 'operative';
      return {
        eId,
        kind,
        num: null,
        depth: eId.split('__').length - 1,
        text: words.join(' '),
        verb: null,
        footnotes: [],
        span: [0, 0],
      };
    });
}

function read(source: string, language: Language = 'en', session = 71): readonly Provision[] {
  return readProvisions({
    blocks: blocksOf(source),
    footnotes: [],
    language,
    organ: 'General Assembly',
    session,
  }).provisions;
}

const brief = ({ eId, force, bearer, when }: Provision): string =>
  [
    eId,
    force,
    bearer.join(' + ') || 'nobody',
    when === null ? '-' : `${when.relation} ${when.edtf ?? when.anchor}`,
  ].join(' | ');

describe('the same act in each language', () => {
  it.each([
    [
      'French: the feminine office, its deadline in an insertion',
      'fr',
      'op_1 Prie la Présidente de l’Assemblée générale de nommer, au plus tard le 31 janvier 2026, deux cofacilitateurs ;',
      ['op_1 | request | President of the General Assembly | by 2026-01-31'],
    ],
    [
      'French: "demande" asks States and instructs officers',
      'fr',
      'op_1 Demande à sa présidence d’y veiller ;',
      ['op_1 | request | President of the General Assembly | -'],
    ],
    [
      'French: a future with a subject by name is its duty',
      'fr',
      'op_1 Décide que sa présidence présentera un résumé des débats ;',
      ['op_1 | decision | President of the General Assembly | -'],
    ],
    [
      'French: "précédée de" with its own date is a further meeting',
      'fr',
      'op_1 Décide que la Conférence se tiendra du 2 au 4 décembre 2026 et sera précédée d’une réunion préparatoire en mars 2026 ;',
      [
        'op_1 | decision | General Assembly | from-to 2026-12-02/2026-12-04',
        'op_1 | decision | General Assembly | in 2026-03',
      ],
    ],
    [
      'Spanish: a second "que" goes on with the request, and is no act',
      'es',
      'op_1 Solicita a su Presidencia que elabore una lista y que presente la lista a los Estados Miembros;',
      ['op_1 | request | President of the General Assembly | -'],
    ],
    [
      'Spanish: what is asked may stand before whom',
      'es',
      'op_1 Invita a participar en la Cumbre a las organizaciones intergubernamentales;',
      ['op_1 | invitation | intergovernmental organizations | -'],
    ],
    [
      'Spanish: a relative clause has no provision',
      'es',
      'op_1 Decide que la reunión constará de una sesión de apertura, que se celebrará en Nueva York;',
      ['op_1 | decision | General Assembly | -'],
    ],
    [
      'Russian: an agent in the instrumental',
      'ru',
      'op_1 постановляет, что порядок работы будет определен Председателем Генеральной Ассамблеи;',
      ['op_1 | decision | President of the General Assembly | -'],
    ],
    [
      'Russian: examples end where "а также" begins anew',
      'ru',
      'op_1 предлагает системе Организации Объединенных Наций, включая фонды, а также межправительственным организациям принять участие в совещании;',
      ['op_1 | invitation | United Nations system + intergovernmental organizations | -'],
    ],
    [
      'Arabic: the verb stands before its subject',
      'ar',
      'op_1 تقرر أن يعين رئيس الجمعية العامة ميسرين؛',
      ['op_1 | decision | President of the General Assembly | -'],
    ],
    [
      'Arabic: a second أن goes on with the request',
      'ar',
      'op_1 تطلب إلى الأمين العام أن يعد تقريرا وأن يقدم التقرير إلى الجمعية العامة؛',
      ['op_1 | request | Secretary-General | -'],
    ],
  ] as const)('%s', (_, language, source, expected) => {
    expect(read(source, language, 80).map(brief)).toEqual(expected);
  });
});

describe('one act, one provision', () => {
  it.each([
    [
      'rule 1: a verb of its own',
      'en',
      'op_1 Welcomes the report, and requests the Secretary-General to submit a report by June 2018;',
      ['op_1 | welcome | General Assembly | -', 'op_1 | request | Secretary-General | by 2018-06'],
    ],
    [
      'rule 1 in Chinese, with 并',
      'zh',
      'op_1 欢迎秘书长的报告，并请秘书长至迟于2018年6月提交报告；',
      ['op_1 | welcome | General Assembly | -', 'op_1 | request | Secretary-General | by 2018-06'],
    ],
    [
      'rule 2: the chapeau gives its verb and is no act',
      'en',
      'op_1 Decides that the Conference:\nop_1__point_a Shall be held in Spain from 30 June to 3 July 2025;\nop_1__point_b Shall be webcast;',
      [
        'op_1__point_a | decision | General Assembly | from-to 2025-06-30/2025-07-03',
        'op_1__point_b | decision | General Assembly | -',
      ],
    ],
    [
      'rule 2: points with verbs of their own keep them',
      'en',
      'op_1 Reaffirms the importance of participation, and:\nop_1__point_a Invites Member States to participate;\nop_1__point_b Requests the Secretary-General to prepare a note;',
      [
        'op_1 | reaffirmation | General Assembly | -',
        'op_1__point_a | invitation | Member States | -',
        'op_1__point_b | request | Secretary-General | -',
      ],
    ],
    [
      'rule 2 in Chinese: after an open 决定： a verb in the point is what is decided',
      'zh',
      'op_1 还决定：\nop_1__point_a 请大会主席拟订一份名单；',
      ['op_1__point_a | decision | President of the General Assembly | -'],
    ],
    [
      'rule 3: its own subject and modal',
      'zh',
      'op_1 决定会议为期总共不超过 12 个工作日，各次会议应包括两个小组讨论；',
      ['op_1 | decision | General Assembly | -', 'op_1 | decision | General Assembly | -'],
    ],
    [
      'rule 3 does not apply to relative clauses',
      'en',
      'op_1 Decides that the Summit will adopt a declaration, that should be concise;',
      ['op_1 | decision | General Assembly | -'],
    ],
    [
      'rule 4: dates in a series are rounds',
      'zh',
      'op_1 决定在 2018 年 2 月(为期三天)、2018 年 3 月(为期四天)和 2018 年 4 月(为期四天)举行谈判；',
      [
        'op_1 | decision | General Assembly | in 2018-02',
        'op_1 | decision | General Assembly | in 2018-03',
        'op_1 | decision | General Assembly | in 2018-04',
      ],
    ],
    [
      'rule 4: two days of one meeting are one date',
      'en',
      'op_1 Decides that the Summit will be held on 22 and 23 September 2024, in New York;',
      ['op_1 | decision | General Assembly | on 2024-09-22/2024-09-23'],
    ],
    [
      "rule 4: somebody else's act with its own date",
      'zh',
      'op_1 请秘书长编写一份说明，由会员国在 2018 年 1 月前作出决定；',
      ['op_1 | request | Secretary-General | -', 'op_1 | request | Member States | before 2018-01'],
    ],
  ] as const)('%s', (_, language, source, expected) => {
    expect(
      read(source, language)
        .filter((provision) => provision.secondary === undefined)
        .map(brief),
    ).toEqual(expected);
  });

  it('gives the rounds of a series their own lengths', () => {
    const rounds = read(
      'op_1 决定在 2018 年 2 月(为期三天)和 2018 年 5 月(为期五天)在联合国总部举行全球契约政府间谈判；',
      'zh',
    );
    expect(rounds.map(({ duration, place }) => [duration, place])).toEqual([
      ['P3D', 'United Nations Headquarters, New York'],
      ['P5D', 'United Nations Headquarters, New York'],
    ]);
  });
});

describe('bearer', () => {
  it.each([
    [
      'a decision that names nobody is the organ’s',
      'en',
      'Decides to include the item in the provisional agenda of its seventy-fifth session;',
      ['General Assembly'],
    ],
    [
      'a decision that asks somebody is carried out by whom it asks',
      'en',
      'Decides to request the President of the General Assembly to appoint two co-facilitators;',
      ['President of the General Assembly'],
    ],
    [
      'whoever does the decided thing: by',
      'en',
      'Decides that the format will be determined by the President of the General Assembly;',
      ['President of the General Assembly'],
    ],
    [
      'whoever does the decided thing: 由',
      'zh',
      '决定将由共同协调人编写全球契约的预稿；',
      ['co-facilitators'],
    ],
    [
      'who co-chairs does not carry the decision out',
      'zh',
      '决定峰会将举行两次圆桌会议，每次圆桌会议由两名国家元首共同主持；',
      ['General Assembly'],
    ],
    [
      'an expressive verb is the speaker’s',
      'en',
      'Stresses the importance of the report;',
      ['General Assembly'],
    ],
    [
      'unless it lays a duty on somebody by name',
      'en',
      'Emphasizes that Member States should cooperate;',
      ['Member States'],
    ],
    [
      'a call without addressee',
      'en',
      'Encourages consideration of development dimensions in such processes;',
      [],
    ],
    ['a call without addressee in Chinese', 'zh', '鼓励在这些进程中考虑各个发展层面；', []],
    [
      'whoever is consulted is no bearer',
      'en',
      'Requests the Secretary-General, in consultation with Member States, to prepare a report;',
      ['Secretary-General'],
    ],
    [
      'a list, with examples inside',
      'en',
      'Invites the United Nations system, including the funds, programmes and regional commissions, as well as the Bretton Woods institutions, to participate;',
      ['United Nations system', 'Bretton Woods institutions'],
    ],
    [
      'the same list in Chinese',
      'zh',
      '邀请联合国系统，包括各基金、方案和区域委员会，以及布雷顿森林机构参加峰会；',
      ['United Nations system', 'Bretton Woods institutions'],
    ],
    [
      'a description before the name',
      'zh',
      '邀请拥有经济及社会理事会咨商地位的非政府组织在秘书处登记；',
      ['NGOs in consultative status with ECOSOC'],
    ],
    ['a relative clause before the name', 'zh', '敦促尚未批准《公约》的国家优先考虑批准；', ['States']],
    [
      'the President at a session',
      'zh',
      '请大会第七十六届会议主席最后确定安排；',
      ['President of the General Assembly'],
    ],
    [
      'the office of a body',
      'en',
      'Requests the Executive Director of the United Nations Office on Drugs and Crime to report;',
      ['Executive Director of the United Nations Office on Drugs and Crime'],
    ],
    [
      'a name that the lexicon lacks stands as printed',
      'en',
      'Invites trade unions to contribute;',
      ['trade unions'],
    ],
    [
      'French',
      'fr',
      'Prie le Secrétaire général, en consultation avec les États Membres, de lui présenter un rapport;',
      ['Secretary-General'],
    ],
    [
      'Spanish',
      'es',
      'Solicita al Secretario General que, en consulta con los Estados Miembros, presente un informe;',
      ['Secretary-General'],
    ],
    ['Russian', 'ru', 'просит Генерального секретаря представить доклад;', ['Secretary-General']],
    [
      'Russian inflects both parts of a compound',
      'ru',
      'предлагает государствам-членам принять участие;',
      ['Member States'],
    ],
    [
      'Arabic, with and written to the name',
      'ar',
      'تشجع رئيس الجمعية العامة والأمين العام على تسليط الضوء على الاجتماع؛',
      ['President of the General Assembly', 'Secretary-General'],
    ],
  ] as const)('%s', (_, language, text, expected) => {
    expect(read(`op_1 ${text}`, language)[0]?.bearer).toEqual(expected);
  });

  it('finds who "the Committee" is in what was named before', () => {
    const source =
      'pp_1 Having considered the report of the Committee on the Exercise of the Inalienable Rights of the Palestinian People,\nop_1 Requests the Committee to continue its efforts;';
    expect(read(source)[0]).toMatchObject({
      bearer: ['Committee on the Exercise of the Inalienable Rights of the Palestinian People'],
      confidence: { bearer: 'inferred' },
    });
  });
});

describe('when', () => {
  it.each([
    [
      'a deadline',
      'en',
      'Requests the Secretary-General to submit a report no later than June 2018;',
      'by 2018-06',
    ],
    [
      'a session',
      'en',
      'Requests the Secretary-General to report to the General Assembly at its seventy-second session;',
      'at ga/72',
    ],
    [
      'the session of the President is not when',
      'en',
      'Invites the President of the General Assembly at its seventy-second session to convene a meeting;',
      null,
    ],
    [
      'the date of a cited resolution is not when',
      'en',
      'Requests the Secretary-General to implement resolution 72/1 of 1 June 2018;',
      null,
    ],
    [
      'a meeting that is only described is not when',
      'en',
      'Requests the Secretary-General to support the conference to be held in June 2018;',
      null,
    ],
    ['the same in Chinese: …举行的', 'zh', '请秘书长支持将于2018年6月举行的会议；', null],
    [
      '"shall be held" orders',
      'en',
      'Decides that the meeting shall be held in New York in June 2018;',
      'in 2018-06',
    ],
    ['a past fact', 'en', 'Welcomes the holding of the dialogue on 14 September 2006;', null],
    [
      'the budget period is not when',
      'en',
      'Decides to appropriate the amount of 1,000 dollars for the period from 1 July 2018 to 30 June 2019;',
      null,
    ],
    ['a proclaimed year', 'en', 'Decides to declare 2023 the International Year of Millets;', 'in 2023'],
  ] as const)('%s', (_, language, text, expected) => {
    const when = read(`op_1 ${text}`, language)[0]?.when ?? null;
    expect(when === null ? null : `${when.relation} ${when.edtf ?? when.anchor}`).toBe(expected);
  });

  it('repairs a deadline that says the opposite, and says so', () => {
    const reading = readProvisions({
      blocks: blocksOf('op_1 请共同协调人编写预稿，并迟于 2018 年 2 月初向会员国提交；'),
      footnotes: [],
      language: 'zh',
      organ: null,
      session: 71,
    });
    expect(reading.provisions[0]?.when).toMatchObject({ relation: 'by', edtf: '2018-02~' });
    expect(reading.provisions[0]?.confidence?.when).toBe('repaired');
    expect(reading.findings.map(({ code }) => code)).toEqual(['time.reversed']);
  });
});

describe('secondary duties', () => {
  it('reads the rules of a footnote', () => {
    const blocks = blocksOf('op_1 请大会主席拟订一份名单；').map((block) => ({ ...block, footnotes: ['5'] }));
    const footnotes = [
      {
        marker: '5',
        text: '将提请大会注意拟议名单。该会员国将向大会主席办公室告知理由，该办公室将分享所收到的信息。',
        eId: 'op_1',
      },
    ];
    const { provisions } = readProvisions({ blocks, footnotes, language: 'zh', organ: null, session: 71 });
    expect(provisions.filter(({ secondary }) => secondary).map(({ bearer }) => bearer)).toEqual([
      ['President of the General Assembly'],
      ['Member States'],
      ['Office of the President of the General Assembly'],
    ]);
  });

  it('marks who co-chairs', () => {
    const [act, duty] = read(
      'op_1 Decides that the panel will be held in June 2018, co-chaired by two Member States;',
    );
    expect([act?.secondary, duty?.secondary, duty?.bearer]).toEqual([undefined, true, ['Member States']]);
  });
});

describe('whatever the text', () => {
  const languages = fc.constantFrom<Language>('ar', 'en', 'es', 'fr', 'ru', 'zh');
  const words = fc.constantFrom(
    'Requests',
    'the Secretary-General',
    'to',
    'that',
    ', and',
    'decides',
    '请',
    '大会主席',
    '，并',
    '决定',
    '应',
    '由',
    '2018年6月',
    'in June 2018',
    ':',
    '：',
    '(',
    '“',
    '的',
    'shall',
    'by',
    '；',
    '.',
    'prie',
    'que',
    'أن',
    'تطلب',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  it('never throws, and quotes the text without a break', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), languages, (texts, language) => {
        const blocks = texts.map(
          (line, index): Block => ({
            eId: index === 0 ? 'op_1' : `op_1__point_${index}`,
            kind: index === 0 ? 'operative' : 'point',
            num: null,
            depth: Math.min(index, 1),
            text: line,
            verb: null,
            footnotes: [],
            span: [0, 0],
          }),
        );
        const { provisions } = readProvisions({
          blocks,
          footnotes: [],
          language,
          organ: null,
          session: null,
        });
        expect(new Set(provisions.map(({ id }) => id)).size).toBe(provisions.length);
        for (const provision of provisions) {
          const source = blocks.find(({ eId }) => eId === provision.eId)!.text;
          expect(source).toContain(provision.quote);
          if (provision.when !== null) expect(source + texts.join(' ')).toContain(provision.when.quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the text', () => {
    const clause =
      ', and requests the Secretary-General, in consultation with Member States, to submit a report by June 2018';
    const time = (count: number): number => {
      const source = `op_1 Decides to meet${clause.repeat(count)}`;
      const start = performance.now();
      read(source);
      return performance.now() - start;
    };
    time(50);
    expect(time(1600)).toBeLessThan(40 * Math.max(time(200), 5));
  });
});

describe.skipIf(!sharedFolder)(`the sample resolutions${sharedNote}`, () => {
  const sample = (name: string): readonly Provision[] => {
    const gold = JSON.parse(readFileSync(join(sharedFolder!, 'corpus/seeds', `${name}.gold.json`), 'utf8'));
    const blocks: Block[] = gold.blocks.map(
      (
        block: { kind: Block['kind']; num: string | null; text: string; verb: string | null },
        index: number,
      ) => ({
        ...block,
        eId: block.kind === 'operative' ? `op_${block.num}` : `other_${index}`,
        depth: 0,
        footnotes: [],
        span: [0, 0],
      }),
    );
    return readProvisions({
      blocks,
      footnotes: [],
      language: gold.language,
      organ: 'General Assembly',
      session: gold.session,
    }).provisions;
  };
  const key = ({ id, force, bearer, when, action }: Provision) => ({
    id,
    force,
    bearer,
    action,
    when: when && [when.relation, when.edtf, when.anchor],
  });

  it('A/RES/61/208 gives the same provisions in English and in Chinese', () => {
    expect(sample('A-RES-61-208.zh').map(key)).toEqual(sample('A-RES-61-208.en').map(key));
  });
});

describe('times that hang on a session or a meeting', () => {
  it.each([
    [
      '"the end of the session" is the session at which the text was adopted',
      'en',
      'op_1 Requests the Secretary-General to submit, before the end of the session, a report;',
      ['op_1 | request | Secretary-General | before ga/71/closing'],
    ],
    [
      '本届会议结束前',
      'zh',
      'op_1 请秘书长在本届会议结束前提交报告；',
      ['op_1 | request | Secretary-General | before ga/71/closing'],
    ],
    [
      'a session that the Assembly has long closed is that of the body asked',
      'en',
      'op_1 Requests the Human Rights Council to hold, during its sixty-first session, a panel discussion;',
      ['op_1 | request | Human Rights Council | in hrc/61'],
    ],
    [
      '"at that session" is the one named before',
      'en',
      'op_1 Decides to include in the provisional agenda of its seventy-third session an item, and requests the Secretary-General to submit a report at that session;',
      ['op_1 | decision | General Assembly | at ga/73', 'op_1 | request | Secretary-General | at ga/73'],
    ],
    [
      'a day with which a meeting coincides is not the day of the meeting',
      'en',
      'op_1 Decides to convene the Conference from 7 to 11 June 2027, coinciding with World Oceans Day on 8 June;',
      ['op_1 | decision | General Assembly | from-to 2027-06-07/2027-06-11'],
    ],
    [
      'French sets the word of deadline behind its date',
      'fr',
      'op_1 Prie son président d’organiser, en avril 2027 au plus tard, une concertation ;',
      ['op_1 | request | President of the General Assembly | by 2027-04'],
    ],
    [
      'Russian: the name of an event goes on behind its noun',
      'ru',
      'op_1 просит Председателя подготовить резюме слушаний до начала заседания высокого уровня;',
      ['op_1 | request | President of the General Assembly | before high-level-meeting'],
    ],
    [
      'Arabic prints its quotation marks the other way round',
      'ar',
      'op_1 تقرر عقد ”مؤتمر القمة الاجتماعي العالمي“ في عام 2027؛',
      ['op_1 | decision | General Assembly | in 2027'],
    ],
    [
      'two requests, each with its own time',
      'en',
      'op_1 Requests the President of the General Assembly to appoint, no later than 30 September 2026, two co-facilitators, and to conclude the consultations by March 2027;',
      [
        'op_1 | request | President of the General Assembly | by 2026-09-30',
        'op_1 | request | President of the General Assembly | by 2027-03',
      ],
    ],
    [
      '至少在…六周前: an offset from another meeting is an act of its own',
      'zh',
      'op_1 请秘书长至迟于2026年9月编写一份说明，并至少在筹备会议召开六周前分发概念文件；',
      [
        'op_1 | request | Secretary-General | by 2026-09',
        'op_1 | request | Secretary-General | before preparatory-meeting',
      ],
    ],
  ] as const)('%s', (_, language, source, expected) => {
    expect(read(source, language).map(brief)).toEqual(expected);
  });

  it('reads sessions of the organ that speaks', () => {
    const { provisions } = readProvisions({
      blocks: blocksOf(
        'op_1 Decides to continue its consideration of the matter at its fifty-sixth session;',
      ),
      footnotes: [],
      language: 'en',
      organ: 'Human Rights Council',
      session: 53,
      adoptedOn: '2023-07-14',
    });
    expect(provisions[0]?.when?.anchor).toBe('hrc/56');
  });
});

describe('who is meant', () => {
  it('finds people whom earlier paragraphs let in', () => {
    const acts = read(
      [
        'op_1 Invites entities of the United Nations system to participate;',
        'op_2 Requests the President of the General Assembly to draw up a list of representatives of civil society;',
        'op_3 Invites representatives listed in paragraphs 1 and 2 above to make statements;',
      ].join('\n'),
    );
    expect(acts.at(-1)?.bearer).toEqual(['United Nations system', 'listed stakeholders']);
  });

  it.each([
    ['en', 'Invites international, regional and subregional organizations to take part;'],
    ['zh', '邀请国际、区域和次区域组织参加；'],
    ['fr', 'Invite les organisations internationales, régionales et sous-régionales à participer ;'],
    ['es', 'Invita a las organizaciones internacionales, regionales y subregionales a participar;'],
    ['ru', 'предлагает международным, региональным и субрегиональным организациям принять участие;'],
    ['ar', 'تدعو المنظمات الدولية والإقليمية ودون الإقليمية إلى المشاركة؛'],
  ] as const)('[%s] organizations of several kinds', (language, text) => {
    expect(read(`op_1 ${text}`, language)[0]?.bearer).toEqual([
      'international organizations',
      'regional organizations',
    ]);
  });

  it('does not take "the Unit" for a body with those letters in its name', () => {
    const acts = read(
      'op_1 Welcomes the work of the United Nations system;\nop_2 Requests the Unit to continue;',
    );
    expect(acts.at(-1)?.bearer).toEqual(['Unit']);
  });
});

describe('decisions tell in the past what was decided', () => {
  it.each([
    [
      'en',
      'At its 7th plenary meeting, on 20 September 2016, the General Assembly, on the proposal of its President, decided to hold a meeting;',
      'decision',
    ],
    ['en', 'Took note of the note by the Secretary-General;', 'note'],
    ['es', 'Invitó a los Estados Miembros a participar;', 'invitation'],
    ['ru', 'постановила включить этот пункт в повестку дня;', 'decision'],
    ['ar', 'قررت أن تعقد جلسة؛', 'decision'],
  ] as const)('[%s] %s', (language, text, force) => {
    expect(read(`op_0 ${text}`, language)[0]?.force).toBe(force);
  });
});

it.each([
  ['en', 'Requests the President of the General Assembly to appoint two co-facilitators;', 2],
  ['zh', '请大会主席任命两名共同协调人；', 2],
  ['fr', 'Prie sa présidence de nommer deux cofacilitateurs ;', 2],
  ['es', 'Solicita a su Presidencia que designe a dos cofacilitadores;', 2],
  ['ru', 'просит Председателя назначить двух сокоординаторов;', 2],
  ['ar', 'تطلب إلى رئيس الجمعية العامة أن يعين ميسرين مشاركين اثنين؛', 2],
  ['es', 'Decide organizar hasta tres mesas redondas;', null],
] as const)('counts what binds [%s] %s', (language, text, count) => {
  expect(read(`op_1 ${text}`, language)[0]?.count).toBe(count);
});

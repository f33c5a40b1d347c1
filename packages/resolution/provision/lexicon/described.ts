import type { Language } from '../../model.ts';

/** How a language shows that a time describes a thing and does not date the act. */
export interface DescribedTimeRules {
  /** Words before the time: "the meeting to be held in". */
  readonly before: RegExp;
  /** Words before a session that say who presides over it: "the President of the Assembly at its …". */
  readonly officer?: RegExp;
  /** Words after the time: 举行的会议, 通过的决议. */
  readonly after: RegExp;
  /** Opens an insertion of means and examples: what stands in it dates them, not the act. */
  readonly insertion?: RegExp;
  /** Words before the time that make it an order after all: "shall be held in". */
  readonly ordered: RegExp;
}

const NEVER = /(?!)/u;

/** One expression that fits where any of the given ones does. */
const oneOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'u');

/** Rules by language; each looks at 90 characters before and 40 after. */
export const describedTimes: Readonly<Record<Language, DescribedTimeRules>> = {
  en: {
    insertion: /, including (?:through|at|in|during|by)\b/u,
    ordered:
      /\b(?:shall|will|should|must|may) (?:also |then )?be (?:[\w-]+ )?(?:held|convened|organized|launched|opened|presented|submitted|issued|established|concluded|adopted)\b[^,;]*$|\bto be (?:submitted|presented|issued|prepared|considered)\b[^,;]*$/u,
    before: oneOf([
      /\b(?:coinciding with|to coincide with|on the occasion of|in observance of|on the margins of|in conjunction with)(?: [\w’-]+){0,5} (?:on )?$/u,
      /\bPresident of the (?:General )?Assembly $/u,
      /\b(?:Ad Hoc Working Group|Committee|resolution \S+) $/u,
      /\b(?:the|its|this|that|those|these|their|said|all) (?:(?!an? )[\w’'-]+ ){0,12}(?:to be )?(?:held|convened|adopted|submitted|established|launched|organized|issued|presented|scheduled|concluded|signed|reached|agreed|opened|proclaimed|hosted|approved|created|commencing|beginning|ended|ending|expiring|taking place)(?: (?:in|at|on|by|during|from|for|virtually|successfully|[A-Z][\w’.-]*,?)){0,8} (?:the )?$/u,
      /\b(?:for the (?:financial )?(?:period|year|biennium|triennium)|in respect of the (?:financial )?(?:period|year)|scale of assessments for|programme budget for|since|as (?:of|at)|resources for|commenced (?:on|in)|began (?:on|in))(?: [\w’-]+){0,4} ?$/u,
      /^\s*(?:[A-Z][\w-]*,? |the ){2,}[^,;]{0,60}, (?:to be )?(?:held|convened)(?: [\w,’-]+){0,6} $/u,
    ]),
    after:
      /^ (?:outcome|session’s|World Summit|Review Conference|high-level|edition|Agenda|Kyoto|Protocol|Convention|Declaration|report|scale|budget|substantive session of)\b/u,
  },
  zh: {
    insertion: /，包括(?:通过|在|利用)/u,
    ordered: NEVER,
    before:
      /(?:自|从)$|(?:充作|比额表|预算期|财政期间|方案预算|截至)[^，；]{0,12}$|(?:考虑到|铭记|按照|根据|依照|依据|鉴于)[^，；。于在]{0,80}$|(?:十年|计划|战略|方案|纲领|框架|议程)[(（]$/u,
    after: oneOf([
      /^的(?![^，；。]{0,6}报告(?:中|内|里|之后))/u,
      /^(?:当选|候任)?主席|^(?:会议)?特设工作组/u,
      /^(?:年)?(?:后)?发展(?:框架|议程)/u,
      // 第七十八届会议报告…: an order, whatever it describes further on.
      /^(?!(?:上|期间|就此|就)?(?:报告|审议|审查|介绍|通报|继续|与|向|列入|提交(?!的)|提出(?!的)))[^，；。、“《的]{0,22}(?:举行|召开|通过|提交|设立|发布|举办|签署|达成|结束|开始|缔结|编写|印发|启动|提出|作出|发表|核准|组织|批准|任命|生效|公布|届满|终了|规定|成立|分摊|承付|授权)(?:并[^，；、]{0,3})?的(?!报告(?:中|内|里|之后))/u,
      /^(?:年)?(?:期间)?(?:的|承付|分摊|经费|批款|费用)/u,
      /^年?[^，；。、]{0,12}(?:经常预算|方案预算|分摊比额表|工作报告|届会的)/u,
      /^(?:年)?(?:终了的|期间(?:的|承付|分摊|经费)|财政期间|两年期|(?:拟议)?(?:方案)?预算|分摊比额表|比额表|世界首脑会议|审议大会|议程|议定书|公约|宣言|特别新闻方案|行动纲领|十年)/u,
    ]),
  },
  fr: {
    insertion: /, y compris (?:dans|lors|par|au cours|au moyen)/u,
    officer:
      /\b(?:[Pp]résidente?|[Pp]résidence)(?: de l[’']Assemblée(?: générale)?)?,? (?:à |de )?(?:sa |la )?$/u,
    before:
      /(?:tenue?s?|adoptée?s?|présentée?s?|organisée?s?|prévue?s?|convoquée?s?|qui (?:se tiendra|aura lieu|doit se tenir)|exercice|depuis|période|créée?s?)(?: [\p{L}’'-]+){0,6} ?$/u,
    after: NEVER,
    ordered: NEVER,
  },
  es: {
    insertion: /, (?:incluso|entre otras cosas|en particular|inclusive) (?:a través|mediante|en|durante)/u,
    officer: /\b[Pp]residen(?:te|ta|cia)(?: de la Asamblea(?: General)?)?,? (?:en |de )?(?:su |el )?$/u,
    before:
      /(?:celebrad[oa]s?|aprobad[oa]s?|presentad[oa]s?|que se celebrará[n]?|establecid[oa]s?|desde|ejercicio|período|bienio)(?: [\p{L}’'-]+){0,6} ?$/u,
    after: NEVER,
    ordered: NEVER,
  },
  ru: {
    insertion: /, в том числе (?:в рамках|на|посредством|через|путем)/u,
    officer: /[Пп]редседател\p{L}*(?: Генеральной)?(?: Ассамблеи)?,? (?:на )?(?:ее |его )?$/u,
    before:
      /(?:состоявш\p{L}*|проведенн\p{L}*|принят\p{L}*|представленн\p{L}*|котор\p{L}* (?:состоится|будет проведен\p{L}*)|период\p{L}*|учрежденн\p{L}*|с)(?: [\p{L}’'-]+){0,6} ?$/u,
    after: NEVER,
    ordered: NEVER,
  },
  ar: {
    insertion: /، بما في ذلك (?:من خلال|في|خلال)/u,
    officer: /رئيسة? (?:ال)?(?:الجمعية(?: العامة)?،? )?(?:في )?$/u,
    before:
      /(?:المعقود\p{L}*|المعتمد\p{L}*|المقدم\p{L}*|الذي سيعقد|التي ستعقد|المزمع عقد\p{L}*|للفترة|منذ|لما)(?: [\p{L}’'-]+){0,6} ?$/u,
    after: NEVER,
    ordered: NEVER,
  },
};

import type { Language } from '../../model.ts';

/** How a language opens a second act inside a paragraph, and what only looks like it. */
export interface InnerVerbRules {
  /** The offset at which a clause may begin, at or after `at`; -1 when there is none. */
  readonly boundaries: (text: string, at: number) => number;
  /** Verbs that are never the speaker's inside a paragraph: 考虑到, 铭记 there are participles. */
  readonly never: RegExp;
  /** Forms that are nouns as well ("requests", "notes") … */
  readonly mayBeNoun: RegExp;
  /** … and are nouns before these words. */
  readonly nounAfter: RegExp;
  /** Verbs that open an act only after "and", 并, 又 or 还. */
  readonly weak: RegExp;
  /** … or where a name follows directly, if what they say is said to somebody. */
  readonly asking: RegExp;
  readonly joinedBefore: RegExp;
  /** Words that only lead to the verb (sticky). */
  readonly leadIn: RegExp;
  /** Words before a verb that make it go along with another act: 同时, "while". */
  readonly accompanying: RegExp;
  /** Verbs that after a directive verb are what the bearer is to do (请秘书长…，支持…). */
  readonly infinitiveLike: RegExp;
  /** Verbs of record, which behind a joining word are the speaker's even after a directive verb. */
  readonly ownRecord: RegExp;
  /** Openings of points that are infinitives or nouns although they match a verb. */
  readonly notInPoints?: RegExp;
}

const NOTHING = /^$/u;
const NEVER = /(?!)/u;
const ANY = /(?:)/u;
/** Next place after a comma, a semicolon or one of the joining words. One search a call, so that a sweep is linear. */
function spacedBoundaries(boundary: RegExp): (text: string, at: number) => number {
  return (text, at) => {
    boundary.lastIndex = at;
    const match = boundary.exec(text);
    return match === null ? -1 : match.index + match[0].length;
  };
}

const SIGN = 1;
const JOINT = 2;
/** What a character says of the place before or after it. */
const chineseOpeners = new Uint8Array(0x10000);
for (const sign of '，；,;：') chineseOpeners[sign.charCodeAt(0)] = SIGN;
for (const joint of '并又还') chineseOpeners[joint.charCodeAt(0)] = JOINT;

const joinedVerb = /^(?:并|又|还)(?:再次|在这方面|为此)?(?:邀请|鼓励|请(?!求|愿)|促请|敦促|呼吁|决定)/u;

/** Next place after a Chinese comma, semicolon, or before a joining 并 within a clause. */
function chineseBoundaries(text: string, at: number): number {
  for (let here = at; here < text.length - 1; here++) {
    const kind = chineseOpeners[text.charCodeAt(here)];
    if (kind === SIGN) return here + 1;
    if (kind === JOINT && here > at && joinedVerb.test(text.slice(here, here + 8))) return here;
  }
  return -1;
}

export const innerVerbs: Readonly<Record<Language, InnerVerbRules>> = {
  en: {
    boundaries: spacedBoundaries(/[,;]| and /g),
    never:
      /^(?:resolve|agree|commit|support|supports the|affirm|concerned|conscious|convinced|mindful|aware|believes|considers)$/u,
    mayBeNoun:
      /^(?:requests|notes|calls|appeals|supports|demands|resolves|welcomes|regrets|invites|recommends|commits|approves|approaches|stresses|concerns|thanks|proposes|plans|needs|supports)$/u,
    nounAfter:
      /^(?:[,;.)]| (?:of|by|from|in|for|to|with|on|at|and|or|are|is|were|was|made|submitted|contained)\b(?! (?:the fact|regret)))/u,
    weak: /^(?:mandates|acts|demands|appeals|instructs|authorizes|entrusts)$/u,
    asking: ANY,
    ownRecord: NOTHING,
    joinedBefore: NOTHING,
    leadIn:
      /\s*(?:and |but )?(?:also |further )?(?:in (?:this|that) (?:regard|context|connection|respect)|to (?:this|that) end|for (?:this|that) purpose|therefore|accordingly|consequently|in so doing|at the same time),? /iy,
    accompanying: NEVER,
    infinitiveLike: NOTHING,
    notInPoints: /^(?:to |that |by |an? |the |its |their )/iu,
  },
  zh: {
    boundaries: chineseBoundaries,
    never:
      /^(?!(?:再次|又|还|也|更|特别|大力|极力|强烈|严重|深为|赞赏地|满意地|关切地|遗憾地|感兴趣地|进一步|正式|仍|同时|重申|继续(?=鼓励))*(?:请|邀请|鼓励|促请|敦促|呼吁|吁请|要求|责成|决定|授权|核准|核可|认可|赞同|通过|欢迎|欣见|强调|着重|突出|重点|特别指出|指出|重申|申明|确认|承认|肯定|认识到|注意到|表示|回顾|忆及|谴责|痛惜|遗憾|建议|赞扬|赞赏|感谢|祝贺|支持|期待|期望|希望|宣布|宣告|认为|同意|关切|承诺|提请|指示|委托|大力支持))/u,
    mayBeNoun: /^(?:建议|提议|决定|要求|请求|支持|通过|确认|承诺|保证|授权|关注)$/u,
    nounAfter: /^(?:[、的和及]|书|后)/u,
    weak: /^(?:支持|承认|建议|提议|肯定|赞赏|授权|批准|核可|赞同|宣布|指出|接受|承诺|要求|同意|认为|希望|期望|通过|关切|申明|遗憾)$/u,
    asking: /^(?:建议|提议|授权|要求)$/u,
    ownRecord: /^(?:注意到|认识到|回顾|欢迎|赞赏地注意到)$/u,
    joinedBefore: /[并又还；也因此且]/u,
    leadIn:
      /[\s，]*(?:并且|并|因此|而且|此外)?(?:在此方面|在此背景下|在这一背景下|在这方面|就此|为此目的|为此)[，]?/uy,
    accompanying: /同时|同样|但/u,
    infinitiveLike:
      /^(?:支持|承认|同意|赞同|提请|提请注意|反对|宣布|确认|核准|谴责|承诺|肯定|通过|希望|表示|认可|认识到|注意到|回顾)$/u,
    notInPoints:
      /^(?:通过(?!.{0,12}(?:决议|宣言|案文))|回顾|忆及|铭记|支持|提请|设立|任命|指定|选举|确定|承认(?!到)|批准|接受|保证|要求|确认|提议|建议|考虑|考虑到|反对|延长|授权|推荐|宣布|感谢|继续|提供|最后|采取|促进|加强|确保|保护)/u,
  },
  fr: {
    boundaries: spacedBoundaries(/[,;]| et | mais /g),
    never: /^(?:compte|continue|estime|reste|veille)/u,
    mayBeNoun: /^(?:demande|invite|note|appel|approuve|décide)$/u,
    nounAfter: /^(?:[,;.)]| (?:de la part|des|du|formulée)\b)/u,
    weak: NOTHING,
    asking: ANY,
    ownRecord: NOTHING,
    joinedBefore: NOTHING,
    leadIn:
      /\s*(?:et )?(?:(?:à cet égard|à ce propos|à ce sujet|dans ce contexte|dans cette optique|dans cet esprit|à cette fin|en outre|par conséquent),? )?(?:les? |la |lui |leur |l[’'])?/iy,
    accompanying: NEVER,
    infinitiveLike: NOTHING,
    notInPoints: /^(?:d[e’']|que |qu’|à |les |la |le |l’)/iu,
  },
  es: {
    boundaries: spacedBoundaries(/[,;]| y | e /g),
    never: /^(?:sigue|continúa|considera)$/u,
    mayBeNoun: /^(?:solicita|invita|nota|apoya)$/u,
    nounAfter: /^[,;.)]/u,
    weak: NOTHING,
    asking: ANY,
    ownRecord: NOTHING,
    joinedBefore: NOTHING,
    leadIn:
      /\s*(?:[ye] )?(?:(?:a es[et]e respecto|en es[et]e contexto|en es[et]e sentido|a tal fin|con ese fin|para ello|por consiguiente),? )?(?:los? |las? |les )?/iy,
    accompanying: NEVER,
    infinitiveLike: NOTHING,
    notInPoints: /^(?:que |a |el |la |los |las )/iu,
  },
  ru: {
    boundaries: spacedBoundaries(/[,;]| и | а также /g),
    never: NOTHING,
    mayBeNoun: NOTHING,
    nounAfter: NOTHING,
    weak: NOTHING,
    asking: ANY,
    ownRecord: NOTHING,
    joinedBefore: NOTHING,
    leadIn:
      /\s*(?:и )?(?:в этой связи|в связи с этим|с этой целью|в этом контексте|в этом отношении|с учетом этого),? /iy,
    accompanying: NEVER,
    infinitiveLike: NOTHING,
  },
  ar: {
    boundaries: spacedBoundaries(/[،؛,;]| و(?=[تي])/g),
    never: /^(?:تراعي|تعترف|يعترف|يراعي)$/u,
    mayBeNoun: NOTHING,
    nounAfter: NOTHING,
    weak: NOTHING,
    asking: ANY,
    ownRecord: NOTHING,
    joinedBefore: NOTHING,
    leadIn: /\s*و?(?:في هذا الصدد|في هذا السياق|تحقيقا لهذه الغاية)،? /y,
    accompanying: NEVER,
    infinitiveLike: NOTHING,
    notInPoints: /^(?:أن |أ ن )/u,
  },
};

import { type Addressee, addName, nobody, officeOf } from './addressee.ts';
import { type Mark, markFrom } from './marks.ts';

/** Words that may stand before a name: quantifiers and adjectives. */
const filler =
  /[\s]*(?:所有其他|所有有关|所有相关|其他相关|其他有关|有关的|相关的|所有|全体|各个|各|有关|相关|其他|其它|那些|这些|上述|该|本|其|两位|两名|三位|主要|今后|有意出席的|感兴趣的|有兴趣的|有能力的|有能力这样做的|一位|一名|每个|每一|任何|现有|联合国|国家|国际|区域|次区域|地方|多边|双边|作为[^，、]{1,12}的|《[^》]{1,90}》(?:(?:和|及)(?=《))?(?=[《各所]|缔约|成员国))/uy;
const coordinator = /[\s]*(?:，以及|，和|、以及|以及|、和|和|及|、|暨|或)/uy;
/** Openers of relative clauses whose head is the name: 尚未批准《公约》的国家. */
const relative =
  /^(?:尚未|尚无|已|拥有|具有|享有|符合|没有|未|凡|担任|获|仍|目前|有能力|参加|提出|部署|引进|根据|应邀|受邀|上文|出席|签署|与|位于|非|暂停|以|拥|《|面临|提交|提供|从事|受)/u;
/** Examples in the middle of a name: 联合国系统，包括各基金、方案，以及…. */
const examples = /^(?:，|、|\(|（)?(?:包括|特别是|尤其是|例如|如)/u;

function skip(pattern: RegExp, text: string, at: number): number {
  let here = at;
  for (;;) {
    pattern.lastIndex = here;
    if (!pattern.test(text) || pattern.lastIndex === here) return here;
    here = pattern.lastIndex;
  }
}

function once(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const named = (mark: Mark | undefined): mark is Mark => mark?.senses.party !== undefined;

interface Found {
  readonly name: string;
  readonly end: number;
}

/** A name with its office: 特别委员会|主席 is the Chair of the Special Committee. */
function withOffice(text: string, marks: readonly Mark[], mark: Mark): Found {
  const at = once(/的/uy, text, mark.end);
  const next = marks[markFrom(marks, at)];
  const body = mark.senses.party!;
  const office = next?.start === at ? next.senses.office : undefined;
  return office === undefined
    ? { name: body, end: mark.end }
    : { name: officeOf(office, body), end: next!.end };
}

/** The first name between the quantifiers: one of them may be the beginning of a longer name (各国, 国际社会). */
function namedMark(text: string, marks: readonly Mark[], at: number, limit: number): Mark | undefined {
  const last = skip(filler, text, at);
  for (let index = markFrom(marks, at); index < marks.length && marks[index]!.start <= last; index++) {
    const mark = marks[index]!;
    if (
      named(mark) &&
      mark.end <= limit &&
      skip(filler, text, at) >= mark.start &&
      isFiller(text, at, mark.start)
    )
      return mark;
  }
  return undefined;
}

/** Whether nothing but quantifiers stands between two offsets. */
function isFiller(text: string, from: number, to: number): boolean {
  let here = from;
  while (here < to) {
    const next = once(filler, text, here);
    if (next === here) return false;
    here = next;
  }
  return true;
}

/** 大会第七十五届会议|主席: the President at a session. */
const presidentAtSession =
  /^(?:今后)?(?:第[一二三四五六七八九十百]+届|各届|历届|今后届)会议(?:期间)?(?:当选|候任)?主席/u;

/** 各国|组织委员会, 国家|、区域和地方主管部门: States that only say whose body is meant. */
function isAttribute(text: string, { senses, start, end }: Mark): boolean {
  if (senses.party !== 'States') return false;
  const after = text.slice(end, end + 16);
  if (
    /^[^，；。、：的在与和及就按对向为继将应须]{0,6}(?:委员会|主管部门|主管机构|当局|监察员|议会|部门)/u.test(
      after,
    )
  )
    return true;
  return text.slice(start, end) === '国家' && /^(?:、|和|及)(?:区域|次区域|地方|国际|地区|全球)/u.test(after);
}

/** 特别委员会|议程上每个领土的|管理国: a body that stands in the description of whom the verb asks. */
const insideDescription =
  /^(?:议程上|境内|辖下|下属|所属|职位|授权|批准|任命|设立|指定)[^，；。、：]{0,24}?的/u;

/** The name that begins at `at`, after quantifiers; a name before 的 belongs to the name behind it. */
function nameAt(text: string, marks: readonly Mark[], at: number, limit: number): Found | null {
  const mark = namedMark(text, marks, at, limit);
  if (mark === undefined || isAttribute(text, mark)) return null;
  const session =
    mark.senses.party === 'General Assembly'
      ? presidentAtSession.exec(text.slice(mark.end, mark.end + 24))
      : null;
  if (session !== null)
    return { name: 'President of the General Assembly', end: mark.end + session[0].length };
  const found = withOffice(text, marks, mark);
  const description = insideDescription.exec(text.slice(found.end, found.end + 32));
  if (description !== null) return nameAt(text, marks, found.end + description[0].length, limit);
  if (text[found.end] !== '的') return { ...found, end: found.end + transparent(text, found.end) };
  const owned = nameAt(text, marks, found.end + 1, limit);
  if (owned !== null) return owned;
  return transparent(text, found.end) > 0
    ? { name: found.name, end: found.end + transparent(text, found.end) }
    : null;
}

/** 会员国代表 are Member States: the length of the words that only say by whom they act. */
const transparent = (text: string, at: number): number =>
  /^的?(?:代表(?!团|性|权|大会)|成员(?!国)|专家|官员|领导人|负责人)/u.exec(text.slice(at, at + 5))?.[0]
    .length ?? 0;

/** Whether an order follows a name: otherwise 加强各国的合作 would ask the States. */
const actsNext = (text: string, at: number): boolean =>
  /^(?:在|就|按|根据|继续|酌情|采取|考虑|确保|提供|加强|积极|充分|尽|与|对|向|为|以|优先|执行|和其他|、|以及|和|及)/u.test(
    text.slice(at, at + 4),
  );

/** 尚未批准《公约》的国家: the name after the 的 that closes a relative clause. */
function relativeName(text: string, marks: readonly Mark[], at: number, limit: number): Found | null {
  const start = skip(filler, text, at);
  const known = relative.test(text.slice(start, start + 4)) || relative.test(text.slice(at, at + 4));
  const stop = Math.min(limit, at + (text[start] === '《' ? 240 : 90));
  const status = statusName(text, marks, start, stop);
  if (status !== null) return status;
  for (let here = start; here < stop; here++) {
    if ('；：'.includes(text[here]!) || (!known && '，、'.includes(text[here]!))) return null;
    if (text[here] !== '的') continue;
    const found = nameAt(text, marks, here + 1, limit);
    if (found !== null) return known || actsNext(text, found.end) ? found : null;
  }
  return known ? attributedName(text, marks, start, stop) : null;
}

/** 符合巴黎原则国家人权机构: a description without 的 right before the name. */
function attributedName(text: string, marks: readonly Mark[], start: number, stop: number): Found | null {
  const mark = marks.slice(markFrom(marks, start), markFrom(marks, start) + 3).find(named);
  return mark !== undefined &&
    mark.end <= stop &&
    mark.start - start <= 8 &&
    !text.slice(start, mark.start).includes('，')
    ? { name: mark.senses.party!, end: mark.end }
    : null;
}

/** 具有经济及社会理事会咨商地位的非政府组织 is one name of the lexicon, behind its verb. */
function statusName(text: string, marks: readonly Mark[], start: number, stop: number): Found | null {
  const index = markFrom(marks, start);
  const mark = named(marks[index]) ? marks[index] : marks[index + 1];
  if (!named(mark) || mark.start - start > 12 || mark.end > stop) return null;
  if (!/咨商|谘商|长期邀请/u.test(text.slice(mark.start, mark.end))) return null;
  return { name: mark.senses.party!, end: mark.end + transparent(text, mark.end) };
}

/** The end of a list of examples: 在内的 or the comma before 以及; null if it does not return to the list. */
function afterExamples(text: string, at: number, limit: number): number | null {
  if (!examples.test(text.slice(at, at + 5))) return null;
  const close = text.indexOf('，', at + 1);
  const inside = text.indexOf('在内的', at);
  if (inside >= 0 && inside < limit && (close < 0 || inside < close)) return inside + 3;
  return close >= 0 && close < limit && close - at < 160 ? close : null;
}

/** 包括青年在内的|利益攸关方: where the name behind a list of examples begins. */
function pastExamples(text: string, at: number, limit: number): number {
  const start = skip(filler, text, at);
  if (!/^(?:包括|诸如)/u.test(text.slice(start, start + 2))) return at;
  const inside = text.indexOf('在内的', start);
  return inside < 0 || inside - start > 120 || inside + 3 > limit ? at : inside + 3;
}

/** 联合国系统各专门机构和|其他组织: what is left of the system after some of it was named. */
const restOfSystem = /^(?:其他|其它)?(?:有关|相关|各)?(?:组织|机构|实体|基金|方案)/u;

function addSystem(names: string[], before: string, item: string): void {
  if (/联合国系统/u.test(before) && restOfSystem.test(item)) addName(names, 'United Nations system');
}

function listItems(text: string, marks: readonly Mark[], from: number, limit: number): Addressee {
  const names: string[] = [];
  let at = from;
  let end = from;
  for (let item = 0; item < 40; item++) {
    at = pastExamples(text, at, limit);
    const found = nameAt(text, marks, at, limit) ?? relativeName(text, marks, at, limit);
    if (found !== null) {
      addName(names, found.name);
      end = found.end;
    } else {
      const next = item === 0 ? -1 : unknownItemEnd(text, at, limit);
      if (next > 0 || restOfSystem.test(text.slice(at, at + 12)))
        addSystem(names, text.slice(from, at), text.slice(at, at + 12));
      if (next < 0) break;
      end = next;
    }
    const resumed = afterExamples(text, end, limit);
    const joint = once(coordinator, text, resumed ?? end);
    if (joint === (resumed ?? end)) {
      if (resumed !== null && text.startsWith('在内的', resumed - 3)) at = resumed;
      else break;
    } else at = joint;
  }
  return { names, end, asPrinted: false, same: false, ordered: names.length > 0 };
}

/** An item of a list that the lexicon lacks: it ends where the next item begins. */
function unknownItemEnd(text: string, at: number, limit: number): number {
  const stop = Math.min(limit, at + 16);
  for (let here = at + 2; here < stop; here++) {
    const character = text[here]!;
    if ('，；：。'.includes(character)) return -1;
    if (character === '、' || ((character === '和' || character === '及') && here > at + 1)) return here;
  }
  return -1;
}

const same = /^\s*(?:其|他|她|它|它们|他们|该机构|该办公室|这些机构)(?!他|它|中|各|余|次|所)/u;
const orderOnly =
  /^\s*(?:在|从|进一步|继续|采取|更多|加强|加快|以|通过|就|对|向|为|按|根据|考虑|尽|开展|提供|支持|不|避免|立即|尽快|今后|充分)/u;

/** 邀请各方向特派团自愿捐助…: "invites voluntary contributions" asks nobody by name. */
const contributors = /^\s*(?:所有)?各方向[^，；]{1,12}(?:自愿捐|提供自愿捐)/u;

/** 包括…在内的所有利益攸关方: the name after 在内的. */
function includedName(text: string, marks: readonly Mark[], from: number, limit: number): Addressee | null {
  if (!/^\s*(?:，)?(?:包括|诸如|像)/u.test(text.slice(from, from + 6))) return null;
  const inside = text.indexOf('在内的', from);
  return inside < 0 || inside >= limit ? null : listItems(text, marks, inside + 3, limit);
}

/**
 * Who is asked, in Chinese, where no space and no particle parts the name from the order.
 *
 * ```text
 * 请|大会主席|与会员国协商，任命两名共同协调人      → President of the General Assembly
 * 敦促|尚未批准《公约》的|国家|考虑批准            → States
 * 鼓励|在这些进程中考虑…                          → nobody is named
 * ```
 */
export function readChineseAddressee(
  text: string,
  marks: readonly Mark[],
  from: number,
  limit: number,
): Addressee {
  const start = text[from] === '，' ? from + 1 : from;
  if (contributors.test(text.slice(start, start + 24))) return nobody(start);
  const included = includedName(text, marks, start, limit);
  if (included !== null && included.names.length > 0) return included;
  const list = listItems(text, marks, start, limit);
  if (list.names.length > 0) return list;
  if (same.test(text.slice(start, start + 6))) return { ...nobody(start + 1), same: true, ordered: true };
  if (orderOnly.test(text.slice(start, start + 4))) return nobody(start);
  const alone = beforeColon(text, marks, start, limit);
  if (alone !== null) return alone;
  return printedName(text, marks, start, limit);
}

/** 鼓励|中亚国家|：: the verb, a name and the points; the name by its last word, or as printed. */
function beforeColon(text: string, marks: readonly Mark[], start: number, limit: number): Addressee | null {
  const words = text.slice(start, limit).replace(/[：\s]+$/u, '');
  const end = start + words.length;
  if (
    !/^[：]/u.test(text.slice(end, end + 1)) ||
    words.length < 2 ||
    words.length > 24 ||
    /[，；、]/u.test(words)
  )
    return null;
  const inside = marks.slice(markFrom(marks, start)).filter((mark) => mark.end <= end);
  if (inside.some((mark) => mark.senses.action !== undefined)) return null;
  const last = inside.at(-1);
  const known = named(last) && last.end === end ? last.senses.party! : null;
  return { names: [known ?? words], end, asPrinted: known === null, same: false, ordered: true };
}

/** 技术公司和人工智能系统开发者|参与: words that end in a noun of people or bodies. */
const namesPeople =
  /[\p{L}]{2,}(?:公司|企业|开发者|提供者|研究者|工作者|从业者|生产者|使用者|业界|学界|界|团体|人士|协会|联盟|网络|平台|社区|机构|大学|实验室)$/u;

/** A name that the lexicon lacks: the words up to the order, if they are short and the order is plain. */
function printedName(text: string, marks: readonly Mark[], start: number, limit: number): Addressee {
  const stop = Math.min(limit, start + 24);
  for (const mark of marks.slice(markFrom(marks, start))) {
    if (mark.start >= stop) break;
    const words = text.slice(start, mark.start);
    if (/[，；：应将须请从在就]/u.test(words)) break;
    if (namesPeople.test(words))
      return { names: [words.trim()], end: mark.start, asPrinted: true, same: false, ordered: true };
    if (mark.senses.office !== undefined && mark.start > start) {
      return {
        names: [text.slice(start, mark.end)],
        end: mark.end,
        asPrinted: true,
        same: false,
        ordered: true,
      };
    }
  }
  return nobody(start);
}

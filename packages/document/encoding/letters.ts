/**
 * Which letters are frequent in the official languages: what tells one encoding from another when both can decode
 * the same bytes. The lists are the most frequent characters of United Nations documents, in descending order.
 */

const HAN_SIMPLIFIED =
  '的国和会大议第决关员发年合联展报成委以组行理于作重织为有际告各请并在人事方定特建政加工别活问动提月日号包又其力与经主权本题支全对机同通过书长届案执规确促进及到使女性民族地区法律社所务中现情况公约出可能力不持续安个家新是上表项目意見述强调注认识回顾欢迎鼓励严根据考虑继续分处程序术部立用预算费资金源开期间第一二三四五六七八九十';
const HAN_TRADITIONAL =
  '的國和會大議第決關員發年合聯展報成委以組行理於作重織為有際告各請並在人事方定特建政加工別活問動提月日號包又其力與經主權本題支全對機同通過書長屆案執規確促進及到使女性民族地區法律社所務中現情況公約出可能不持續安個家新是上表項目意見述強調注認識回顧歡迎鼓勵嚴根據考慮繼續分處程序術部立用預算費資金源開期間一二三四五六七八九十';
const CYRILLIC = 'оеанитсвлркмдпуяыьгзбчйжхюшцщэфОПНСВРКГДАМИТБЕЗУЭЧЯЛЦШЮХЖФё';
const ARABIC = 'الينمتروةعدبسفقكهجحأإشذطئخصىضغثءظزآؤ،؛';
const LATIN = 'éáíóúñèêàçùâîôûëïœ’“”«»–—°ºªÉÁÍÓÚÑÈÊÀÇÙÂÎÔÛüö';

const weights = new Map<string, number>();
/** Frequent letters weigh most; in scripts with case capitals are rarer than small letters. */
function weigh(letters: string, heaviest: number, lightest: number): void {
  const all = [...letters];
  all.forEach((letter, rank) => {
    const weight = heaviest - ((heaviest - lightest) * rank) / all.length;
    weights.set(letter, Math.max(weight, weights.get(letter) ?? 0));
  });
}
weigh(HAN_SIMPLIFIED, 2.4, 1.4);
weigh(HAN_TRADITIONAL, 2.4, 1.4);
weigh(CYRILLIC, 1, 0.2);
weigh(ARABIC, 1, 0.2);
weigh(LATIN, 1, 0.3);

const HAN = /\p{Script=Han}/u;
const FULL_WIDTH = /[\u3000-\u3011\uff01-\uff5e\u2018-\u201d\u00b7\u2014\u2026]/;
const UNEXPECTED = /[\p{C}\p{Co}\ufffd]/u;

/** How well one character fits a United Nations text: above 0 for what is frequent, below for what is foreign to it. */
export function weightOf(character: string): number {
  const known = weights.get(character);
  if (known !== undefined) return known;
  if (HAN.test(character)) return -0.2;
  if (FULL_WIDTH.test(character)) return 0.6;
  return UNEXPECTED.test(character) ? -4 : -0.6;
}

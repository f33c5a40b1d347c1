/** Chinese words of citation. */
import type { CitationLexicon } from './model.ts';

export const zh: CitationLexicon = {
  language: 'zh',
  resolution: '决议',
  decision: '决定',
  own: '其|本组织|大会',
  ofOrgan: '',
  throughOwn: '在|于|根据|通过|按照|依照|以',
  ofDate: '',
  same: '同上|同前',
  treatySeries: '条约汇编',
  volume: '第\\s*\\d+\\s*卷',
  joint: '和|及|以及|与|、|至|或',
  nounLast: true,
};

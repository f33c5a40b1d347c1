/** Acts as a table (RFC 4180) that spreadsheets open as it is. */
import type { ProcessState } from '@rostrum/procedure';
import { toCsv } from '../plan-file/plan-to-csv.ts';
import { paragraphName } from '../plan-file/words.ts';
import type { PublishedAct } from './acts-to-atom.ts';
import { details, tell } from './told.ts';

const heads = {
  en: 'Position | Happened | Recorded | Act | What happened | Details | Bearer | Matter | Authority | Paragraph | Words | Hash',
  zh: '编号 | 发生时间 | 记录时间 | 行为 | 事项 | 详情 | 承担者 | 所涉事项 | 依据 | 段落 | 原文 | 哈希值',
};

/** Acts as CSV, a row each, with their authority. */
export function actsToCsv(acts: readonly PublishedAct[], state: ProcessState, language: 'en' | 'zh'): string {
  const row = (act: PublishedAct) => [
    String(act.position),
    act.happenedAt,
    act.recordedAt,
    act.name,
    tell(act, state)[language],
    details(act)[language],
    act.bearer ?? '',
    act.matter,
    act.authority?.symbol ?? '',
    act.authority ? paragraphName(act.authority.eId, language) : '',
    act.authority?.quote ?? '',
    act.hash,
  ];
  return toCsv([heads[language].split(' | '), ...acts.map(row)]);
}

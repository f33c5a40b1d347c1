/** Acts told in a line, as feeds, tables and mails tell them. */
import { type Act, actDefinitions, type ProcessState, type Sentence } from '@rostrum/procedure';

const told = (en: string, zh: string): Sentence => ({ en, zh });

/** What has happened, by the name of the act. An act that is not here is told by the title of its request. */
const happenings: Readonly<Record<string, Sentence>> = {
  ProcessOpened: told('The process was opened', '进程已开启'),
  ProcessStarted: told('The process was started', '进程已启动'),
  StepEdited: told('A step was changed', '步骤已更改'),
  StepAdded: told('A step was added', '已增加步骤'),
  StepWithdrawn: told('A step was withdrawn', '步骤已撤销'),
  DecisionAttached: told('A later decision was attached', '已附上后来的决定'),
  StepActualised: told('A step was taken', '步骤已采取'),
  DocumentPublished: told('A document was published', '文件已发布'),
  RulingMade: told('A ruling was made', '已作出裁定'),
  ActCorrected: told('The record was corrected', '记录已更正'),
  ProcessConcluded: told('The process was concluded', '进程已结束'),
  ProcessReopened: told('The process was reopened', '进程已重新开启'),
  OfficeAssigned: told('An office was assigned', '已指派职务'),
  OfficeEnded: told('An office was ended', '职务已终止'),
  PartyAdmitted: told('A party was admitted', '已接纳一方参加'),
  FocalPointNamed: told('A focal point was named', '已指定协调人'),
  HeadNamed: told('A head of delegation was named', '已指定代表团团长'),
  MemberAdded: told('A member was added', '已增加成员'),
  MemberRemoved: told('A member was removed', '已移除成员'),
  HatLaidDown: told('A member has left', '成员已离任'),
  FormDefined: told('A form was edited', '表格已编辑'),
  ApplicationSubmitted: told('An application was handed in', '已提交申请'),
  ApplicationChanged: told('An application was changed', '申请已更改'),
  ApplicationWithdrawn: told('An application was withdrawn', '申请已撤回'),
  ApplicationReturned: told('An application was given back to be mended', '申请已退回补正'),
  ApplicationApproved: told('An application was approved', '申请已获批准'),
  ApplicationDeclined: told('An application was declined', '申请未获批准'),
  ApplicationPutOnWaitingList: told('An application was put on the waiting list', '申请已列入候补名单'),
  ApplicationPromoted: told('An application moved up from the waiting list', '申请已由候补递补'),
  AdmissionQuotaSet: told('A quota was set', '已设定名额'),
  FollowUpSubmitted: told('A follow-up form was handed in', '已提交后续表格'),
  ListDrawnUp: told('A list was drawn up', '名单已拟订'),
  ListCirculated: told('A list was circulated', '名单已分发'),
  ListExtended: told('The time of a list was extended', '名单期限已延长'),
  ListPublished: told('A list was published', '名单已公布'),
};

const titles: ReadonlyMap<string, Sentence> = new Map(
  actDefinitions.flatMap(({ title, effects }) => Object.keys(effects).map((name) => [name, title] as const)),
);

/** `SpeakerInscribed` as words, for acts of a later version of the house. */
function apart(name: string): Sentence {
  const words = name.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
  return { en: words, zh: words };
}

/** What happened, without saying to what. */
export function happeningOf(name: string): Sentence {
  return happenings[name] ?? titles.get(name) ?? apart(name);
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function sentenceIn(value: unknown): Sentence | null {
  const { en, zh } = record(value);
  return typeof en === 'string' && typeof zh === 'string' && en !== '' ? { en, zh } : null;
}

/** What an act is about: a step, a party, or what it says of itself; null where nothing tells. */
function subjectOf({ matter, payload }: Act, { course, people }: ProcessState): Sentence | null {
  const [kind, ...rest] = matter.split('/');
  const id = rest.join('/');
  const said = record(payload);
  const own = sentenceIn(said.title) ?? sentenceIn(said.name);
  if (kind === 'step') {
    const step = course.plan?.steps.find((one) => one.id === id) ?? record(said.step);
    const title = (step as { title?: unknown }).title;
    const zh = record((step as { titles?: unknown }).titles).zh;
    const known = typeof title === 'string' ? told(title, typeof zh === 'string' ? zh : title) : null;
    return own && known ? told(`${own.en} (${known.en})`, `${own.zh}（${known.zh}）`) : (own ?? known);
  }
  if (kind === 'party') return people.parties[id]?.name ?? own;
  return own;
}

/** One line: what happened, to what. */
export function tell(act: Act, state: ProcessState): Sentence {
  const happening = happeningOf(act.name);
  const subject = subjectOf(act, state);
  return subject === null
    ? happening
    : told(`${happening.en}: ${subject.en}`, `${happening.zh}：${subject.zh}`);
}

/** What goes with it: its days, its place, its reason; empty where the act has none. */
export function details({ payload }: Act): Sentence {
  const said = record(payload);
  const changes = record(said.changes);
  const days = record(changes.days);
  const [from, to] = [said.from ?? days.from, said.to ?? days.to];
  const dates =
    typeof from === 'string' && typeof to === 'string' ? (from === to ? from : `${from} – ${to}`) : '';
  const place = said.place ?? changes.place;
  const where = typeof place === 'string' ? place : '';
  const reason = sentenceIn(said.reason) ?? sentenceIn(said.note);
  const common = [dates, where].filter(Boolean);
  return told(
    [...common, reason?.en ?? ''].filter(Boolean).join('. '),
    [...common, reason?.zh ?? ''].filter(Boolean).join('。'),
  );
}

/** Words of calendars and tables of a plan in the six languages. */
import type { Step } from '@rostrum/procedure';
import type { Language } from '@rostrum/resolution';

/** The words of one language. */
export interface PlanWords {
  readonly plan: string;
  readonly deadline: string;
  readonly approximate: string;
  readonly period: string;
  readonly otherwise: string;
  readonly bearer: string;
  readonly when: string;
  readonly authority: string;
  readonly paragraph: string;
  readonly preambular: string;
  readonly annex: string;
  readonly undated: string;
  readonly columns: readonly string[];
  readonly yes: string;
}

const columns = (names: string): readonly string[] => names.split(' | ');

/** Columns: step, title, kind, bearer, start, end, approximate, time as printed, place, duration, after, before, unless otherwise agreed, symbol, paragraph, words. */
export const PLAN_WORDS: Readonly<Record<Language, PlanWords>> = {
  en: {
    plan: 'Plan of {mandate}',
    deadline: 'Deadline',
    approximate: 'The text gives no exact day; the days shown are approximate.',
    period: 'The text gives this period; the exact day is to be set.',
    otherwise: 'Unless otherwise agreed.',
    bearer: 'Bearer',
    when: 'As printed',
    authority: 'Authority',
    paragraph: 'paragraph {number}',
    preambular: 'preambular paragraph {number}',
    annex: 'annex',
    undated: 'Steps without a date, not in this calendar: {count}',
    columns: columns(
      'Step | Title | Kind | Bearer | Start | End | Approximate | Time as printed | Place | Duration | After | Before | Unless otherwise agreed | Authority | Paragraph | Words',
    ),
    yes: 'yes',
  },
  fr: {
    plan: 'Plan d’exécution de {mandate}',
    deadline: 'Échéance',
    approximate: 'Le texte ne donne pas de jour exact ; les jours indiqués sont approximatifs.',
    period: 'Le texte donne cette période ; le jour exact reste à fixer.',
    otherwise: 'Sauf décision contraire.',
    bearer: 'Responsable',
    when: 'Texte',
    authority: 'Fondement',
    paragraph: 'paragraphe {number}',
    preambular: 'alinéa {number} du préambule',
    annex: 'annexe',
    undated: 'Étapes sans date, absentes de ce calendrier : {count}',
    columns: columns(
      'Étape | Titre | Type | Responsable | Début | Fin | Approximatif | Date selon le texte | Lieu | Durée | Après | Avant | Sauf décision contraire | Fondement | Paragraphe | Texte',
    ),
    yes: 'oui',
  },
  es: {
    plan: 'Plan de {mandate}',
    deadline: 'Plazo',
    approximate: 'El texto no indica un día exacto; los días son aproximados.',
    period: 'El texto indica este período; el día exacto está por fijarse.',
    otherwise: 'Salvo acuerdo en contrario.',
    bearer: 'Responsable',
    when: 'Texto',
    authority: 'Fundamento',
    paragraph: 'párrafo {number}',
    preambular: 'párrafo {number} del preámbulo',
    annex: 'anexo',
    undated: 'Pasos sin fecha, que no figuran en este calendario: {count}',
    columns: columns(
      'Paso | Título | Tipo | Responsable | Inicio | Fin | Aproximado | Fecha según el texto | Lugar | Duración | Después de | Antes de | Salvo acuerdo en contrario | Fundamento | Párrafo | Texto',
    ),
    yes: 'sí',
  },
  ru: {
    plan: 'План выполнения {mandate}',
    deadline: 'Срок',
    approximate: 'В тексте нет точного дня; указанные дни приблизительны.',
    period: 'В тексте указан этот период; точный день будет определен.',
    otherwise: 'Если не будет решено иначе.',
    bearer: 'Исполнитель',
    when: 'В тексте',
    authority: 'Основание',
    paragraph: 'пункт {number}',
    preambular: 'пункт {number} преамбулы',
    annex: 'приложение',
    undated: 'Шаги без даты, не вошедшие в календарь: {count}',
    columns: columns(
      'Шаг | Название | Вид | Исполнитель | Начало | Конец | Приблизительно | Время по тексту | Место | Продолжительность | После | До | Если не решено иначе | Основание | Пункт | Текст',
    ),
    yes: 'да',
  },
  zh: {
    plan: '{mandate} 的计划',
    deadline: '期限',
    approximate: '案文没有给出确切日期；所示日期为大致日期。',
    period: '案文给出此段时间；确切日期有待确定。',
    otherwise: '除非另有商定。',
    bearer: '承担者',
    when: '原文',
    authority: '依据',
    paragraph: '第 {number} 段',
    preambular: '序言部分第 {number} 段',
    annex: '附件',
    undated: '没有日期、未列入本日历的步骤：{count}',
    columns: columns(
      '步骤 | 名称 | 类别 | 承担者 | 开始 | 结束 | 大致 | 原文时间 | 地点 | 时长 | 在其后 | 在其前 | 除非另有商定 | 依据 | 段落 | 原文',
    ),
    yes: '是',
  },
  ar: {
    plan: 'خطة {mandate}',
    deadline: 'الموعد النهائي',
    approximate: 'لا يحدد النص يوما بعينه؛ والأيام المبينة تقريبية.',
    period: 'يحدد النص هذه الفترة؛ ولم يحدد اليوم بعد.',
    otherwise: 'ما لم يتفق على خلاف ذلك.',
    bearer: 'الجهة المكلفة',
    when: 'كما ورد',
    authority: 'السند',
    paragraph: 'الفقرة {number}',
    preambular: 'الفقرة {number} من الديباجة',
    annex: 'المرفق',
    undated: 'خطوات بلا تاريخ، غير مدرجة في هذا التقويم: {count}',
    columns: columns(
      'الخطوة | العنوان | النوع | الجهة المكلفة | البداية | النهاية | تقريبي | الوقت كما ورد | المكان | المدة | بعد | قبل | ما لم يتفق على خلاف ذلك | السند | الفقرة | النص',
    ),
    yes: 'نعم',
  },
};

const fill = (pattern: string, name: string, value: string): string =>
  pattern.replace(`{${name}}`, () => value);

/** "paragraph 6 (b) (i)" of `op_6__point_b__point_i`; an eId of another form is given as it is. */
export function paragraphName(eId: string, language: Language): string {
  const words = PLAN_WORDS[language];
  const [head = '', ...points] = eId.split('__');
  const paragraph = /^(op|pp)_([\w.]+)$/.exec(head);
  if (!paragraph) return eId.startsWith('annex') ? `${words.annex} (${eId})` : eId;
  const letters = points.map((point) => ` (${point.replace(/^point_/, '')})`).join('');
  const pattern = paragraph[1] === 'pp' ? words.preambular : words.paragraph;
  return fill(pattern, 'number', `${paragraph[2]}${letters}`);
}

/** A phrase of the plan with its one value. */
export function planPhrase(language: Language, phrase: 'plan' | 'undated', value: string): string {
  return fill(PLAN_WORDS[language][phrase], phrase === 'plan' ? 'mandate' : 'count', value);
}

/** The title of a step in a language: Chinese where the plan has it, else English. */
export function stepTitle(step: Pick<Step, 'title' | 'titles'>, language: Language): string {
  return language === 'zh' ? (step.titles?.zh ?? step.title) : step.title;
}

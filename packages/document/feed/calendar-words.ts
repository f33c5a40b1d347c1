/** Words of calendars of a running process in the six languages, beside those of plans. */
import type { Language } from '@rostrum/resolution';

/** The words of one language. */
export interface ProcessCalendarWords {
  readonly superseded: string;
  readonly withdrawn: string;
  readonly taken: string;
  readonly planned: string;
  readonly yours: string;
  readonly closes: string;
  readonly silence: string;
}

/** The words by language. */
export const CALENDAR_WORDS: Readonly<Record<Language, ProcessCalendarWords>> = {
  en: {
    superseded: 'Superseded',
    withdrawn: 'Withdrawn',
    taken: 'Taken',
    planned: 'As planned',
    yours: 'Yours to do.',
    closes: 'Closes',
    silence: 'Last moment for objections',
  },
  fr: {
    superseded: 'Remplacé',
    withdrawn: 'Retiré',
    taken: 'Réalisé',
    planned: 'Comme prévu',
    yours: 'À votre charge.',
    closes: 'Clôture',
    silence: 'Dernier délai pour les objections',
  },
  es: {
    superseded: 'Sustituido',
    withdrawn: 'Retirado',
    taken: 'Realizado',
    planned: 'Según lo previsto',
    yours: 'A su cargo.',
    closes: 'Cierre',
    silence: 'Último plazo para objeciones',
  },
  ru: {
    superseded: 'Заменено',
    withdrawn: 'Снято',
    taken: 'Выполнено',
    planned: 'По плану',
    yours: 'Исполнитель — вы.',
    closes: 'Окончание приема',
    silence: 'Последний срок для возражений',
  },
  zh: {
    superseded: '已被取代',
    withdrawn: '已撤销',
    taken: '已采取',
    planned: '原计划',
    yours: '由您办理。',
    closes: '截止',
    silence: '提出异议的最后时刻',
  },
  ar: {
    superseded: 'مستعاض عنه',
    withdrawn: 'مسحوب',
    taken: 'نُفّذ',
    planned: 'كما كان مقررا',
    yours: 'على عاتقكم.',
    closes: 'الإغلاق',
    silence: 'آخر موعد للاعتراضات',
  },
};

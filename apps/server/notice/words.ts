/** Words of notices in the six languages. What happened is told in English or Chinese, in which acts have their words. */
import type { Language } from '@rostrum/resolution';
import type { Concern } from './concern.ts';

/** The words of one language. */
export interface NoticeWords {
  /** Of a mail with what happened, `{count}` in all. */
  readonly subject: string;
  /** Of a mail that only reminds. */
  readonly reminder: string;
  readonly happened: string;
  readonly due: string;
  readonly dueOn: string;
  readonly overdue: string;
  readonly why: Readonly<Record<Concern, string>>;
  readonly settings: string;
  readonly unsubscribe: string;
  readonly ended: string;
  readonly endQuestion: string;
  readonly hookSubject: string;
  readonly hookText: string;
}

/** The words by language. */
export const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = {
  en: {
    subject: 'Rostrum: {count} that concern you',
    reminder: 'Rostrum: what is due',
    happened: 'What happened',
    due: 'What is due',
    dueOn: 'by {day}',
    overdue: 'was due by {day}',
    why: {
      'own-office': 'it concerns your office',
      'own-party': 'it concerns your party',
      'own-step': 'the step is yours',
      process: 'it concerns the whole process',
    },
    settings: 'How often you are written to:',
    unsubscribe: 'End these mails:',
    ended: 'You are not written to any more. On your page in Rostrum you can change that.',
    endQuestion: 'End the mails of Rostrum to this address?',
    hookSubject: 'Rostrum: a webhook was switched off',
    hookText:
      'Nothing could be delivered to {url} for five days, or it is gone for good. The webhook of {process} was switched off. Mend the receiver and switch it on again; what was missed is then sent.',
  },
  zh: {
    subject: 'Rostrum：与您有关的事项 {count} 项',
    reminder: 'Rostrum：即将到期的事项',
    happened: '发生的事项',
    due: '应办事项',
    dueOn: '{day} 之前',
    overdue: '已于 {day} 到期',
    why: {
      'own-office': '涉及您的职务',
      'own-party': '涉及您所在的一方',
      'own-step': '该步骤由您办理',
      process: '涉及整个进程',
    },
    settings: '更改通知频率：',
    unsubscribe: '停止接收邮件：',
    ended: '今后不再向您发送邮件。您可以在 Rostrum 的个人页面更改。',
    endQuestion: '停止向此地址发送 Rostrum 的邮件？',
    hookSubject: 'Rostrum：一个网络挂钩已停用',
    hookText:
      '五天来无法向 {url} 送达任何内容，或该地址已永久失效。{process} 的网络挂钩已停用。请修复接收方后重新启用，届时将补发未送达的内容。',
  },
  fr: {
    subject: 'Rostrum : {count} éléments vous concernent',
    reminder: 'Rostrum : échéances',
    happened: 'Ce qui s’est passé',
    due: 'Échéances',
    dueOn: 'd’ici au {day}',
    overdue: 'était dû le {day}',
    why: {
      'own-office': 'concerne votre fonction',
      'own-party': 'concerne votre délégation ou organisation',
      'own-step': 'l’étape vous incombe',
      process: 'concerne l’ensemble du processus',
    },
    settings: 'Fréquence des messages :',
    unsubscribe: 'Ne plus recevoir ces messages :',
    ended: 'Vous ne recevrez plus de messages. Vous pouvez changer cela sur votre page dans Rostrum.',
    endQuestion: 'Ne plus recevoir les messages de Rostrum à cette adresse ?',
    hookSubject: 'Rostrum : un webhook a été désactivé',
    hookText:
      'Rien n’a pu être remis à {url} depuis cinq jours, ou cette adresse n’existe plus. Le webhook de {process} a été désactivé. Réparez le récepteur puis réactivez-le ; ce qui a manqué sera alors envoyé.',
  },
  es: {
    subject: 'Rostrum: {count} asuntos que le conciernen',
    reminder: 'Rostrum: vencimientos',
    happened: 'Lo que ha ocurrido',
    due: 'Vencimientos',
    dueOn: 'hasta el {day}',
    overdue: 'venció el {day}',
    why: {
      'own-office': 'concierne a su cargo',
      'own-party': 'concierne a su delegación u organización',
      'own-step': 'el paso está a su cargo',
      process: 'concierne a todo el proceso',
    },
    settings: 'Frecuencia de los mensajes:',
    unsubscribe: 'Dejar de recibir estos mensajes:',
    ended: 'Ya no recibirá mensajes. Puede cambiarlo en su página de Rostrum.',
    endQuestion: '¿Dejar de recibir los mensajes de Rostrum en esta dirección?',
    hookSubject: 'Rostrum: se ha desactivado un webhook',
    hookText:
      'No se ha podido entregar nada a {url} durante cinco días, o ya no existe. El webhook de {process} se ha desactivado. Repare el receptor y actívelo de nuevo; entonces se enviará lo que faltó.',
  },
  ru: {
    subject: 'Rostrum: касается вас — {count}',
    reminder: 'Rostrum: наступают сроки',
    happened: 'Что произошло',
    due: 'Сроки',
    dueOn: 'до {day}',
    overdue: 'срок истек {day}',
    why: {
      'own-office': 'касается вашей должности',
      'own-party': 'касается вашей делегации или организации',
      'own-step': 'исполнитель шага — вы',
      process: 'касается всего процесса',
    },
    settings: 'Как часто вам писать:',
    unsubscribe: 'Больше не получать эти письма:',
    ended: 'Вам больше не будут приходить письма. Это можно изменить на вашей странице в Rostrum.',
    endQuestion: 'Больше не получать письма Rostrum на этот адрес?',
    hookSubject: 'Rostrum: веб-хук отключен',
    hookText:
      'В течение пяти дней ничего не удалось доставить по адресу {url}, или его больше нет. Веб-хук процесса {process} отключен. Исправьте получателя и включите его снова; пропущенное будет отправлено.',
  },
  ar: {
    subject: 'Rostrum: {count} من الأمور التي تعنيكم',
    reminder: 'Rostrum: ما يحل موعده',
    happened: 'ما حدث',
    due: 'ما يحل موعده',
    dueOn: 'بحلول {day}',
    overdue: 'كان موعده {day}',
    why: {
      'own-office': 'يتعلق بمنصبكم',
      'own-party': 'يتعلق بوفدكم أو منظمتكم',
      'own-step': 'الخطوة على عاتقكم',
      process: 'يتعلق بالعملية كلها',
    },
    settings: 'وتيرة الرسائل:',
    unsubscribe: 'وقف هذه الرسائل:',
    ended: 'لن تصلكم رسائل بعد الآن. ويمكنكم تغيير ذلك في صفحتكم في Rostrum.',
    endQuestion: 'هل تريدون وقف رسائل Rostrum إلى هذا العنوان؟',
    hookSubject: 'Rostrum: أُوقف خطاف ويب',
    hookText:
      'تعذر تسليم أي شيء إلى {url} منذ خمسة أيام، أو أن العنوان لم يعد موجودا. وقد أُوقف خطاف الويب الخاص بـ {process}. يرجى إصلاح المستقبِل ثم إعادة تشغيله، وعندئذ يُرسل ما فات.',
  },
};

/** Fills the one gap of a phrase. */
export function filled(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

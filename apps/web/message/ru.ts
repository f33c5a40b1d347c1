/** Интерфейс на русском языке: begun; English stands in for the rest, and the language is offered once nothing is missing. */
import type { PartialCatalogue } from './key.ts';

/** Messages. */
export const ru: PartialCatalogue = {
  'frame.library': 'Библиотека',
  'frame.read': 'Прочитать резолюцию',
  'frame.language': 'Язык интерфейса',
  'act.close': 'Закрыть',
  'act.undo': 'Отменить',
  'asOf.today': 'Сегодня',
  'library.title': 'Библиотека',
  'library.search': 'Поиск',
  'library.plan': 'План',
  'toolbar.plan': 'План',
  'toolbar.export': 'Экспорт',
  'export.print': 'Печать',
  'field.bearer': 'Исполнитель',
  'field.when': 'Срок',
  'field.place': 'Место',
  'state.loading': 'Загрузка',
};

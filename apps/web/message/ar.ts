/** الواجهة بالعربية: begun; English stands in for the rest, and the language is offered once nothing is missing. */
import type { PartialCatalogue } from './key.ts';

/** Messages. */
export const ar: PartialCatalogue = {
  'frame.library': 'المكتبة',
  'frame.read': 'قراءة قرار',
  'frame.language': 'لغة الواجهة',
  'act.close': 'إغلاق',
  'act.undo': 'تراجع',
  'asOf.today': 'اليوم',
  'library.title': 'المكتبة',
  'library.search': 'بحث',
  'library.plan': 'الخطة',
  'toolbar.plan': 'الخطة',
  'toolbar.export': 'تصدير',
  'export.print': 'طباعة',
  'field.bearer': 'الجهة المكلفة',
  'field.when': 'الموعد',
  'field.place': 'المكان',
  'state.loading': 'جار التحميل',
};

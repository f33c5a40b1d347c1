/** La interfaz en español: begun; English stands in for the rest, and the language is offered once nothing is missing. */
import type { PartialCatalogue } from './key.ts';

/** Messages. */
export const es: PartialCatalogue = {
  'frame.library': 'Biblioteca',
  'frame.read': 'Leer una resolución',
  'frame.language': 'Idioma de la interfaz',
  'act.close': 'Cerrar',
  'act.undo': 'Deshacer',
  'asOf.today': 'Hoy',
  'library.title': 'Biblioteca',
  'library.search': 'Buscar',
  'library.plan': 'Plan',
  'toolbar.plan': 'Plan',
  'toolbar.export': 'Exportar',
  'export.print': 'Imprimir',
  'field.bearer': 'Responsable',
  'field.when': 'Fecha',
  'field.place': 'Lugar',
  'state.loading': 'Cargando',
};

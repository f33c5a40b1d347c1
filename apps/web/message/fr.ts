/** L’interface en français: begun; English stands in for the rest, and the language is offered once nothing is missing. */
import type { PartialCatalogue } from './key.ts';

/** Messages. */
export const fr: PartialCatalogue = {
  'frame.library': 'Bibliothèque',
  'frame.read': 'Lire une résolution',
  'frame.language': 'Langue de l’interface',
  'act.close': 'Fermer',
  'act.undo': 'Annuler',
  'asOf.today': 'Aujourd’hui',
  'library.title': 'Bibliothèque',
  'library.search': 'Rechercher',
  'library.plan': 'Plan',
  'toolbar.plan': 'Plan',
  'toolbar.export': 'Exporter',
  'export.print': 'Imprimer',
  'field.bearer': 'Responsable',
  'field.when': 'Date',
  'field.place': 'Lieu',
  'state.loading': 'Chargement',
};

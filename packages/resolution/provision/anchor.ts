import type { TimeRelation } from '../model.ts';
import type { Clause } from './clause.ts';
import { markFrom } from './marks.ts';

/** Words that do not tell one event from another of its kind. */
const plain = /^(?:informal|each|every|the|interactive|aforementioned)-/u;

/** Things that are no events, or any event: they name no point in time. */
const generic = new Set([
  'event',
  'item',
  'report',
  'meeting',
  'question',
  'information',
  'services',
  'measures',
  'resources',
  'statement',
  'summary',
  'support',
  'assistance',
  'implementation',
  'participation',
  'list',
  'dialogue',
  'discussions',
  'agenda',
  'provisional agenda',
  'the present resolution',
  'implementation of the present resolution',
  'theme',
  'views',
  'recommendations',
  'note',
  'draft',
  'modalities',
]);

/** Meetings in which something is done again and again: "in the course of negotiations" says how, not when. */
const venues = new Set([
  'intergovernmental negotiations',
  'intergovernmental consultations',
  'regional consultations',
  'panel discussion',
  'round table',
  'interactive multi-stakeholder round table',
  'interactive dialogue',
  'plenary meeting',
  'preparatory process',
]);

/**
 * The name of an event as an anchor: `thematic-session` for "each informal thematic session".
 *
 * @param meeting - what "the meeting" means in this resolution, null when unknown
 */
export function anchorName(
  words: string,
  clause: Clause,
  relation: TimeRelation | null,
  meeting: string | null,
): string | null {
  const { ground } = clause;
  const start = ground.text.indexOf(words, clause.start);
  if (start < 0) return null;
  const end = start + words.length;
  let name: string | null = null;
  for (
    let index = markFrom(ground.marks, start);
    index < ground.marks.length && ground.marks[index]!.start < end;
    index++
  ) {
    name = ground.marks[index]!.senses.thing ?? name;
  }
  // "one month before the meeting": the one that the resolution is about.
  if (name === 'meeting' && relation !== 'in' && relation !== 'at') name = meeting;
  const during = relation === 'in' || relation === 'at' || relation === null;
  return name === null || generic.has(name) || (during && venues.has(name)) ? null : slug(name);
}

/** Kebab-case, singular, without words of manner. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(plain, '')
    .replace(/(?<=[a-z]{3})s$/u, '');
}

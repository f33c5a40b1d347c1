/** The `<meta>` of a resolution: identification, adoption, references to the ontology, notes that nothing calls. */
import type { Resolution } from '../model.ts';
import type { EIds } from './eids.ts';
import { type Identity, isDate, LANGUAGE_CODES, UNKNOWN_DATE } from './identity.ts';
import { element } from './xml.ts';

/** Ontology entries that the text refers to: element, eId, path in the ontology, words. */
const REFERENCES: readonly (readonly [name: string, eId: string, path: string, showAs: string])[] = [
  ['TLCOrganization', 'rostrum', 'organization/un/rostrum', 'Rostrum (unofficial mark-up)'],
  ['TLCRole', 'author', 'role/un/author', 'Author'],
  ['TLCRole', 'editor', 'role/un/editor', 'Editor'],
  ['TLCConcept', 'symbol', 'concept/un/symbol', 'Symbol'],
  ['TLCConcept', 'session', 'concept/un/session', 'Session'],
  ['TLCConcept', 'agendaItem', 'concept/un/agendaItem', 'Agenda item'],
  ['TLCConcept', 'adoption', 'concept/un/adoption', 'Adoption'],
  ['TLCConcept', 'dateOfAdoption', 'concept/un/dateOfAdoption', 'Date of adoption'],
  ['TLCConcept', 'preamble', 'concept/un/preamble', 'Preamble'],
  ['TLCConcept', 'enactingFormula', 'concept/un/enactingFormula', 'Enacting formula'],
  ['TLCConcept', 'verb', 'concept/un/operativeVerb', 'Preambular or operative verb'],
  ['TLCTerm', 'resolutionTitle', 'term/un/resolutionTitle', 'Resolution title'],
  ['TLCEvent', 'meeting', 'event/un/plenaryMeeting', 'Plenary meeting'],
];

/** Takes the eIds of the ontology's entries, so that no paragraph gets one of them. */
export function reserveReferences(eIds: EIds): void {
  for (const [, eId] of REFERENCES) eIds.claim(eId);
  eIds.claim('organ');
}

function references(resolution: Resolution, actor: string): string {
  const entries = REFERENCES.map(([name, eId, path, showAs]) =>
    element(name, { eId, href: `/akn/ontology/${path}`, showAs }),
  );
  const organ = element('TLCOrganization', {
    eId: 'organ',
    href: `/akn/ontology/organization/un/${actor}`,
    showAs: resolution.organ ?? 'United Nations',
  });
  return element('references', { source: '#rostrum' }, organ, ...entries);
}

/**
 * The identification on the three levels of FRBR, of the main document or of a component of it.
 * @param component `!main`, or `!main/annex_1`, as the guidelines name components.
 */
export function identification(identity: Identity, resolution: Resolution, component: string): string {
  const { work, expression, manifestation, date } = identity;
  const level = (uri: string, self: string, role: string, ...more: string[]): string =>
    element('FRBRthis', { value: self }) +
    element('FRBRuri', { value: uri }) +
    element('FRBRdate', { date, name: date === UNKNOWN_DATE ? 'unknown' : 'adoption' }) +
    element('FRBRauthor', { href: role === 'editor' ? '#rostrum' : '#organ', as: `#${role}` }) +
    more.join('');
  const workOnly = [
    element('FRBRcountry', { value: 'un' }),
    element('FRBRsubtype', { value: 'deliberation' }),
    element('FRBRnumber', { value: identity.number, showAs: resolution.symbol }),
  ];
  const language = element('FRBRlanguage', { language: LANGUAGE_CODES[resolution.language] });
  const format = element('FRBRformat', { value: 'xml' });
  return element(
    'identification',
    { source: '#rostrum' },
    element('FRBRWork', {}, level(work, `${work}/${component}`, 'author', ...workOnly)),
    element('FRBRExpression', {}, level(expression, `${expression}/${component}`, 'author', language)),
    element(
      'FRBRManifestation',
      {},
      level(manifestation, `${expression}/${component}.xml`, 'editor', format),
    ),
  );
}

function workflow(resolution: Resolution): string {
  if (!isDate(resolution.adoptedOn)) return '';
  const step = element('step', {
    date: resolution.adoptedOn,
    by: '#organ',
    as: '#author',
    outcome: '#adoption',
    refersTo: '#adoption',
  });
  return element('workflow', { source: '#rostrum' }, step);
}

/**
 * The whole `<meta>`.
 * @param uncalled notes as XML that no paragraph calls: they are kept here, where no reader takes them for text.
 */
export function metadata(identity: Identity, resolution: Resolution, uncalled: readonly string[]): string {
  return element(
    'meta',
    {},
    identification(identity, resolution, '!main'),
    workflow(resolution),
    references(resolution, identity.actor),
    uncalled.length > 0 ? element('notes', { source: '#rostrum' }, ...uncalled) : '',
  );
}

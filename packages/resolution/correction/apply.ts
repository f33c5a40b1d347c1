/** Puts the corrections of an officer on a reading, and says which of them no longer fit. */
import type { Finding, Provision, Resolution } from '../model.ts';
import type { Correction, ProvisionMark } from './model.ts';

const collapsed = (words: string) => words.replace(/\s+/g, ' ').trim();

function alike(quote: string, other: string): boolean {
  const [one, two] = [collapsed(quote), collapsed(other)];
  return one !== '' && two !== '' && (one.includes(two) || two.includes(one));
}

/** The only candidate, or the one that has the number of the mark; null rather than a guess. */
function chosen(candidates: readonly Numbered[], ordinal: number): Provision | null {
  const numbered = candidates.length > 1 ? candidates.filter((one) => one.ordinal === ordinal) : candidates;
  return numbered.length === 1 ? (numbered[0]?.provision ?? null) : null;
}

interface Numbered {
  readonly provision: Provision;
  readonly ordinal: number;
}

/**
 * The provision that a mark means. Numbers change when a text is read again by a better reader, words hardly ever: so the words
 * decide, and the number only where words repeat. Null if nothing fits, or more than one.
 */
export function findMarked(
  provisions: readonly Provision[],
  eId: string,
  mark: ProvisionMark,
): Provision | null {
  const inBlock = provisions
    .filter((provision) => provision.eId === eId)
    .map((provision, index) => ({ provision, ordinal: index + 1 }));
  const same = inBlock.filter(({ provision }) => collapsed(provision.quote) === collapsed(mark.quote));
  if (same.length > 0) return chosen(same, mark.ordinal);
  return chosen(
    inBlock.filter(({ provision }) => alike(provision.quote, mark.quote)),
    mark.ordinal,
  );
}

/** Whether two values of a field are the same, lists and times included; keys that are absent do not count. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) =>
    sameValue((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}

/** The provision with one field as the officer reads it; how sure the reader was of that field no longer matters. */
function corrected(provision: Provision, { field, value }: Correction): Provision {
  const { confidence, ...rest } = provision;
  const left = Object.entries(confidence ?? {}).filter(([name]) => name !== field);
  const kept = left.length > 0 ? { confidence: Object.fromEntries(left) } : {};
  return { ...rest, [field]: value, ...kept };
}

function orphaned({ eId, provision, field }: Correction): Finding {
  return {
    code: 'correction.orphan',
    severity: 'warning',
    eId,
    quote: provision.quote,
    message:
      `The correction of "${field}" was made for an act that is no longer found in ${eId} by these words, and is not applied. ` +
      'Correct the act as it is read now, or remove the correction.',
  };
}

function overtaken({ eId, field }: Correction, provision: Provision): Finding {
  return {
    code: 'correction.overtaken',
    severity: 'notice',
    eId,
    quote: provision.quote,
    message:
      `"${field}" is read otherwise than when it was corrected (now: ${JSON.stringify(provision[field])}). ` +
      'The correction still stands; see whether it is still needed.',
  };
}

/**
 * A reading with the corrections of an officer in it.
 *
 * Corrections are applied in the order given. One whose act is not found any more is left out and listed among the findings
 * (`correction.orphan`); one whose field is read otherwise than it was when corrected is applied and listed (`correction.overtaken`).
 * Nothing is applied by guess, and nothing is lost in silence.
 */
export function applyCorrections(resolution: Resolution, corrections: readonly Correction[]): Resolution {
  if (corrections.length === 0) return resolution;
  const findings: Finding[] = [];
  let provisions = resolution.provisions;
  const touched = new Set<string>();
  for (const correction of corrections) {
    const found = findMarked(provisions, correction.eId, correction.provision);
    if (!found) {
      findings.push(orphaned(correction));
      continue;
    }
    const place = `${found.id} ${correction.field}`;
    const now = found[correction.field];
    const expected = sameValue(now, correction.was) || sameValue(now, correction.value);
    if (!expected && !touched.has(place)) findings.push(overtaken(correction, found));
    touched.add(place);
    provisions = provisions.map((one) => (one === found ? corrected(one, correction) : one));
  }
  return { ...resolution, provisions, findings: [...resolution.findings, ...findings] };
}

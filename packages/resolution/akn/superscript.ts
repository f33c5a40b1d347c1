/** Marks of footnotes in running text. */

const PLAIN = [...'0123456789abcdefghijklmnoprstuvwxyz'];
const RAISED = [...'⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'];
const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map(
  PLAIN.map((plain, index) => [plain, RAISED[index] ?? plain]),
);

/** A footnote's mark as it stands in running text: `5` → `⁵`, `a` → `ᵃ`; `*` stays as it is. */
export function superscript(marker: string): string {
  return [...marker].map((character) => SUPERSCRIPTS.get(character) ?? character).join('');
}

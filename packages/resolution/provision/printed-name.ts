/** Names that the lexicon lacks: they stand as printed. */

/** Nouns of people and bodies: what is "of" a party acts for it; "the participation of States" does not. */
export const agentive =
  /\b(?:representatives?|members?|delegations?|heads?|chiefs|organs|bodies|organizations|entities|agencies|institutions|authorities|officials|experts|chairs?|missions|leaders|ministers|programmes|funds|groups|networks|associations|unions|participants|holders|staff|secretariats|offices|commissions|components|parts|community|représentants?|membres?|délégations?|organes?|organismes|entités|institutions|chefs|autorités|representantes?|miembros|delegaciones|órganos|entidades|organizaciones|jefes|autoridades|представител\p{L}*|член\p{L}*|орган\p{L}*|организаци\p{L}*|структур\p{L}*|ممثل\p{L}*)\b(?:(?! (?:and|et|y|e|и) )[^,;])*$/iu;

/** A name that the lexicon lacks must look like one: a proper name, or a noun of people or bodies in the plural. */
const namelike =
  /^(?:[A-ZÀ-ÞА-Я]|.*\b(?:representatives?|members|delegations|heads|organs|bodies|organizations|entities|agencies|institutions|authorities|officials|experts|chairs|leaders|ministers|programmes|groups|networks|associations|unions|participants|holders|staff|offices|countries|companies|industry|persons|people|women|men|children|actors|partners|communities|vendors|managers|candidates|forces|commanders|contributors|networks|centres|universities|scientists|researchers|teams|sponsors|parliaments|cities|mayors|states|parties|presidents|bureaux|committees|commissions|councils|secretariats|coordinators)\b)/u;

/** The words of a name that the lexicon lacks, without article and quantifier; null if they cannot be a name. */
export function printedName(words: string): string | null {
  const bare = words
    .replace(/^[\s,]+|[\s,:]+$/gu, '')
    .replace(
      /^(?:also |again )?(?:all |the |each |every |both |any |other |relevant |those |these |its |interested )+/iu,
      '',
    )
    .trim();
  if (bare === '' || bare.length > 90 || bare.split(' ').length > 10) return null;
  return namelike.test(bare) ? bare : null;
}

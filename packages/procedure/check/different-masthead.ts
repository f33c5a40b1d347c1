import type { Finding, Resolution } from '@rostrum/resolution';

/** What the masthead says that does not depend on the language. */
const facts = {
  'day of adoption': ({ adoptedOn }: Resolution) => adoptedOn,
  meeting: ({ meeting }: Resolution) => meeting?.toString() ?? null,
  session: ({ session }: Resolution) => session?.toString() ?? null,
  'agenda item': ({ agendaItems }: Resolution) => (agendaItems.length > 0 ? agendaItems.join(', ') : null),
  'draft or report': ({ source }: Resolution) => source.symbol,
};

/** Facts of the masthead that two versions print differently; what one of them does not print is no difference. */
export function differentMasthead(one: Resolution, other: Resolution): readonly Finding[] {
  return Object.entries(facts).flatMap(([name, factOf]) => {
    const [here, there] = [factOf(one), factOf(other)];
    if (here === null || there === null || here === there) return [];
    const message = `The ${name} is ${here} in the ${one.language} version and ${there} in the ${other.language} version. Look at the issued document.`;
    return [{ code: 'version.masthead', severity: 'warning', eId: null, quote: there, message }];
  });
}

/** How a language names an instrument that stands under its title alone: a convention, covenant, declaration, protocol. */
import type { Language } from '../../model.ts';

/** The grammar of such names. */
export interface InstrumentGrammar {
  /** The noun without which no name stands: a cheap look before the name. */
  readonly noun: RegExp;
  /** The whole name (global). */
  readonly name: RegExp;
}

/** A stretch between blanks; names are broken over lines. */
const B = '[\\s\\u00a0]+';

/**
 * Names printed in capitals: the noun between capitalised words that small words link.
 *
 * @param stop small words before which a name ends: "and the" opens another
 */
function capitalised(nouns: string, links: string, stop: string, never: string): InstrumentGrammar {
  const capital = "\\p{Lu}[\\p{L}’'‑-]*";
  const before = `(?:(?!(?:${never})${B})${capital}${B})`;
  const after = `(?:(?!${B}(?:${stop})(?!\\p{L}))(?:${B}(?:${links})(?!\\p{L})){0,4}${B}${capital})`;
  const noun = `(?:${nouns})(?!\\p{L})`;
  return {
    noun: new RegExp(nouns, 'u'),
    name: new RegExp(`(?<![\\p{L}\\d])(?:${before}{1,5}${noun}${after}*|${noun}${after}+)`, 'gu'),
  };
}

/** Names printed small after their noun: words up to a mark, a figure or a word that goes on with the sentence. */
function running(head: string, end: string, noun: RegExp, prefix = ''): InstrumentGrammar {
  const word = "[\\p{L}\\p{M}][\\p{L}\\p{M}’'‑-]*";
  // Arabic writes "and" and "to" together with the noun.
  const outside = prefix === '' ? '(?<![\\p{L}\\d])' : `(?<=(?<![\\p{L}\\d])[${prefix}]?)`;
  return {
    noun,
    name: new RegExp(`${outside}(?:${head})(?:${B}(?!(?:${end}))${word}){1,16}`, 'gu'),
  };
}

export const instruments: Readonly<Record<Language, InstrumentGrammar>> = {
  en: capitalised(
    'Conventions?|Covenants?|Declarations?|Protocols?',
    'of|on|for|against|to|the|and|in|by|concerning|relating|relative|regarding|from|with|or|an?',
    'and(?:\\s+(?:the|its|to|of|other|all))|in(?=\\s+\\p{Lu}\\p{Ll}+\\s+(?:on|in)\\s)',
    'The|This|That|Its|Their|These|Those|Each|Any|All|Such|Recalling|Reaffirming|Noting|Welcoming',
  ),
  es: capitalised(
    'Convención|Convenciones|Convenio|Pactos? Internacional(?:es)?|Declaración|Protocolo',
    'de|del|sobre|los|las|la|el|contra|para|y|en|relativ[ao]|a|al|sus|por|e|con|todas|todos',
    'y(?:\\s+(?:el|la|los|las|su|sus|otr[ao]s))',
    'La|El|Esta|Este|Dicha|Su',
  ),
  fr: running(
    "(?:Convention|Pacte international|Pactes internationaux|Déclaration|Protocole)(?:-cadre)?(?=[\\s\\u00a0]+(?:internationale?s?|universelle|facultatif|relati(?:f|ve)|sur|contre|pour|des?|du|d’|d'|portant|concernant|politique)(?!\\p{L}))",
    "(?:et\\s+(?:(?:la|le|les|du|à|au|aux|que|qui|son|sa|ses|leurs?)(?!\\p{L})|de la|l[’'])|qui|que|qu[’']|dont|où|ainsi|afin|adoptée?s?|est|sont|a|ont|ou|par|comme|en tant|dans|à)(?![\\p{L}’'])|(?:qu|à l)[’']",
    /Convention|Pactes? internationa|Déclaration|Protocole/u,
  ),
  ru: running(
    '(?:(?:Всеобщ|Международн|Венск|Факультативн|Рамочн|Нью-Йоркск|Пекинск)\\p{L}+[\\s\\u00a0]+(?:конвенци|декларац|пакт|протокол)\\p{L}*|(?:Конвенци|Деклараци)\\p{L}+(?=[\\s\\u00a0]+(?:об?|против|по|Организации|прав)(?!\\p{L})))',
    '(?:и\\s+(?:\\p{Lu}|других|его|ее|все)|котор|принят|а\\s+также|в\\s|на\\s|является|как\\s)',
    /[Кк]онвенц|[Дд]еклар|[Пп]акт|[Пп]ротокол/u,
  ),
  ar: running(
    '(?:(?:ال|ل)?(?:إعلان|عهد|اتفاقية|بروتوكول)[\\s\\u00a0]+(?=(?:العالمي|الدولي|الدولية|الاختياري|حقوق|مناهضة|القضاء|منع|مكافحة|الأمم|فيينا|جنيف))(?:العالمي|الدولية|الدولي|الاختياري|حقوق|مناهضة|القضاء|منع|مكافحة|الأمم|فيينا|جنيف))',
    '(?:و(?:ال|إعلان|اتفاقية|إذ|إلى|سائر)|المعتمد|التي|الذي|في|كما|من\\s)',
    /إعلان|عهد|اتفاقية|بروتوكول/u,
    'ولبف',
  ),
  zh: {
    noun: /公约|宣言|盟约|议定书|条约/u,
    // 《公约》 alone is a short form of a name given elsewhere.
    name: /《[^《》]{2,60}?(?:公约|宣言|盟约|议定书|条约)》/gu,
  },
};

import type { Language } from '../model.ts';
import { actions } from './lexicon/actions.ts';
import { agencies } from './lexicon/agencies.ts';
import { bodies, offices } from './lexicon/bodies.ts';
import { conditions, consultations, places, plainPhrases, smallWords } from './lexicon/grammar.ts';
import { organizationsOfKinds } from './lexicon/kinds.ts';
import { parties } from './lexicon/parties.ts';
import { shortNames } from './lexicon/short-names.ts';
import { qualities, things } from './lexicon/things.ts';
import { compileVocabulary, type Vocabulary } from './marks.ts';

const compiled = new Map<Language, Vocabulary>();

/** The vocabulary of a language, compiled when it is first asked for. */
export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = compiled.get(language);
  if (vocabulary === undefined) {
    vocabulary = compileVocabulary(language, {
      party: [...parties, ...bodies, ...agencies, ...organizationsOfKinds, ...shortNames],
      office: offices,
      action: actions,
      thing: things,
      quality: qualities,
      place: places,
      condition: conditions,
      consult: consultations,
      plain: plainPhrases,
      ...smallWords,
    });
    compiled.set(language, vocabulary);
  }
  return vocabulary;
}

/** Hats in the words of the interface. */
import { type Hat, hatNames, knownParty, roleNames, type Sentence } from '@rostrum/procedure';
import { useMemo } from 'react';
import { useLocale, useMessage } from './locale.tsx';

/** A sentence that is kept in English and Chinese, in the language of the interface; English for all others. */
export function useSentence(): (sentence: Sentence) => string {
  const { language } = useLocale();
  return useMemo(
    () => (sentence) => (language === 'zh' ? sentence.zh || sentence.en : sentence.en || sentence.zh),
    [language],
  );
}

/** How hats are named. */
export interface HatNames {
  /** A party by its code or id: "Mexico"; the id itself where no name is known. */
  readonly party: (party: string) => string;
  /** "Secretariat", "Co-facilitator, Mexico", "Mexico". */
  readonly hat: (hat: Pick<Hat, 'category' | 'party'>) => string;
  /** The same with the role in the party: "Mexico, focal point". */
  readonly worn: (hat: Hat) => string;
  /** A bearer as the record has it: `co-facilitator/MX`. */
  readonly bearer: (bearer: string | null) => string;
}

/** Names of parties that belong to no State, by their id. */
export type PartyNames = Readonly<Record<string, Sentence>>;

/** Names of hats in the language of the interface. */
export function useHatNames(others: PartyNames = {}): HatNames {
  const say = useMessage();
  const sentence = useSentence();
  return useMemo(() => {
    const party = (id: string) => {
      const name = others[id] ?? knownParty(id)?.name;
      return name ? sentence(name) : id;
    };
    const hat = ({ category, party: id }: Pick<Hat, 'category' | 'party'>) => {
      const office = hatNames[category] ? sentence(hatNames[category]) : category;
      if (id === null) return office;
      const standsAlone = knownParty(id)?.category === category;
      return standsAlone ? party(id) : say('hat.of', { office, party: party(id) });
    };
    return {
      party,
      hat,
      worn: (whole) =>
        whole.role === null
          ? hat(whole)
          : say('hat.as', { hat: hat(whole), role: sentence(roleNames[whole.role]) }),
      bearer: (bearer) => {
        if (bearer === null) return say('hat.house');
        const [category = '', ...rest] = bearer.split('/');
        return hat({ category: category as Hat['category'], party: rest.length > 0 ? rest.join('/') : null });
      },
    };
  }, [say, sentence, others]);
}

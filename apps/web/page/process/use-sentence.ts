/** Acts as sentences in the language of the interface. */
import { actNamed, type Hat, type ProcessState, type Sentence } from '@rostrum/procedure';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { MessageKey } from '../../message/key.ts';
import { type PartyNames, useHatNames, useSentence } from '../../shell/hat-name.ts';
import { useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import { useStepDates } from '../plan/words.ts';
import {
  reasonOf,
  type SentenceValues,
  sentenceValues,
  spelled,
  type Told,
  type Vocabulary,
} from './sentence.ts';

/** An act in words. */
export interface ActWords {
  readonly sentence: string;
  /** Why, as whoever acted wrote it. */
  readonly reason: string | null;
}

/** The names of kinds of acts and of what they belong to. */
export interface ActNames {
  /** "Step taken" for `StepActualised`. */
  readonly done: (name: string) => string;
  /** "Registration" for `registration/r17`. */
  readonly room: (matter: string) => string;
}

/** Names for lists to choose from. */
export function useActNames(): ActNames {
  const intl = useIntl();
  return useMemo(() => {
    const known = (key: string) =>
      Object.hasOwn(intl.messages, key) ? intl.formatMessage({ id: key }) : null;
    return {
      done: (name) => known(`done.${name}`) ?? spelled(name),
      room: (matter) => known(`matter.${matter}`) ?? spelled(matter),
    };
  }, [intl]);
}

/** The title of the list or the form that a matter is about. */
function titleOfMatter({ participation }: ProcessState, matter: string): Sentence | undefined {
  const [room, ...rest] = matter.split('/');
  const id = rest.join('/');
  if (room === 'list') return participation.lists[id]?.title;
  return room === 'form' ? participation.forms[id]?.versions.at(-1)?.title : undefined;
}

/** Everything that acts are told with. */
export function useVocabulary(state: ProcessState, parties?: PartyNames): Vocabulary {
  const step = useStepTitle();
  const sentence = useSentence();
  const names = useHatNames(parties);
  const term = useTerm();
  const dates = useStepDates();
  return useMemo(
    () => ({
      step,
      sentence,
      term,
      hat: (hat) => names.worn(hat),
      party: (category, party) => names.hat({ category: category as Hat['category'], party }),
      dates: (from, to) => dates({ start: from, end: to }),
      act: (name) => {
        const title = actNamed(name)?.title;
        return title ? sentence(title) : spelled(name);
      },
      thing: (matter) => {
        const title = titleOfMatter(state, matter);
        return title ? sentence(title) : null;
      },
    }),
    [state, step, sentence, names, term, dates],
  );
}

/** Tells acts in the words of the field. */
export function useActWords(state: ProcessState, parties?: PartyNames): (told: Told) => ActWords {
  const say = useMessage();
  const intl = useIntl();
  const words = useVocabulary(state, parties);
  const { plan } = state.course;
  return useMemo(
    () => (told) => {
      const values: SentenceValues = sentenceValues(told, plan, words);
      const key = `happened.${told.name}`;
      const known = Object.hasOwn(intl.messages, key);
      return {
        sentence: known
          ? say(key as MessageKey, values)
          : say('happened.other', { name: spelled(told.name) }),
        reason: reasonOf(told.payload, words),
      };
    },
    [say, intl, words, plan],
  );
}

/** The office of the President, which is in confidence of what others are not: whoever holds it passes it on. */
import type { Hat } from '../act/hat.ts';
import { type Refusal, refuse } from '../act/refusal.ts';
import { personsOf } from './hats.ts';
import type { PeopleState } from './state.ts';

/**
 * Why somebody may not change who holds the office of the President: once a person does, the President alone. Otherwise whoever
 * assigns offices could put that hat on and read the objections to a list.
 * @rule PEOPLE-9, LIST-6
 */
export function passedOnByPresident(people: PeopleState, changed: Hat, by: Hat): Refusal | null {
  if (changed.category !== 'president' || by.category === 'president') return null;
  if (personsOf(people, 'president').length === 0) return null;
  return refuse(
    'president-alone',
    'PEOPLE-9',
    {
      en: 'The office of the President is held; its holder passes it on.',
      zh: '大会主席一职现有人担任，应由其本人移交。',
    },
    { en: 'Ask the President’s Office to assign it.', zh: '请由大会主席办公室指派。' },
  );
}

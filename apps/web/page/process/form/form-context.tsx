/** What the fields of a form draw on: labels, mistakes, and the process that it is about. */
import { createContext, type ReactNode, useContext } from 'react';
import { useSentence } from '../../../shell/hat-name.ts';

/** A mistake in the form: where it is, `changes.days.to`, and what is expected there. */
export interface Misfit {
  readonly at: string;
  readonly message: string;
  /** The same in Chinese, where it is known. */
  readonly zh?: string | undefined;
}

interface FormStore {
  readonly misfits: readonly Misfit[];
}

const FormContext = createContext<FormStore>({ misfits: [] });

/** Gives mistakes to the fields inside. */
export function FormProvider({
  misfits,
  children,
}: {
  misfits: readonly Misfit[];
  children: ReactNode;
}): ReactNode {
  return <FormContext value={{ misfits }}>{children}</FormContext>;
}

/** What is wrong at a place of the form; null where nothing is. */
export function useMisfit(path: readonly string[]): string | null {
  const { misfits } = useContext(FormContext);
  const sentence = useSentence();
  const at = path.join('.');
  const found = misfits.find((each) => each.at === at);
  return found ? sentence({ en: found.message, zh: found.zh ?? found.message }) : null;
}

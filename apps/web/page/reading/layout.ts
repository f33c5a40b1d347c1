/** The layouts of the reading page. */

/** How the text is laid out: with its margin, beside its original, beside another language. */
export type ReadingLayout = 'margin' | 'original' | 'parallel';

/** The layout that an address asks for with `?view=`; the text with its margin where it asks for none. */
export function layoutFrom(asked: string | null): ReadingLayout {
  return asked === 'original' || asked === 'parallel' ? asked : 'margin';
}

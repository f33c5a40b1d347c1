/** Canonical English actions by what they do in a plan. Data. */

/** What an action does with its object. */
export type ActionClass =
  | 'hold'
  | 'comprise'
  | 'make'
  | 'appoint'
  | 'establish'
  | 'include'
  | 'decide'
  | 'review'
  | 'register'
  | 'observe'
  | 'contribute'
  | 'finalize'
  | 'participate';

/** The verbs of each class in the infinitive, parted by blanks. */
const VERBS: Readonly<Record<ActionClass, string>> = {
  hold: 'hold convene organize organise conduct host meet schedule reconvene resume commence start launch take stage dedicate lead facilitate undertake initiate continue engage arrange',
  comprise: 'comprise consist feature have structure compose divide last follow',
  make: 'prepare submit present produce provide draft draw develop elaborate issue publish circulate report compile transmit formulate make write bring deliver communicate share update collect propose complete distribute release disseminate recommend generate result table post inform introduce summarize compose notify disclose',
  appoint: 'appoint designate elect nominate select name identify choose co-chair chair moderate preside',
  establish: 'establish create set found constitute',
  include: 'include inscribe place add keep retain',
  decide: 'decide consider adopt approve endorse authorize',
  review: 'review evaluate assess appraise monitor',
  register: 'register',
  observe: 'observe commemorate proclaim celebrate mark declare',
  contribute: 'contribute offer express suggest volunteer input',
  finalize: 'finalize finalise',
  participate: 'participate attend join represent open',
};

const CLASS_OF: ReadonlyMap<string, ActionClass> = new Map(
  (Object.entries(VERBS) as [ActionClass, string][]).flatMap(([name, verbs]) =>
    verbs.split(' ').map((verb) => [verb, name] as const),
  ),
);

/** The class of a canonical action, by its first known word; null when none is known. */
export function actionClass(action: string): ActionClass | null {
  const words = action.toLowerCase().split(/[\s,]+/);
  if (words[0] === 'be') words.shift();
  for (const word of words) {
    const found = CLASS_OF.get(word) ?? CLASS_OF.get(word.replace(/(?:ed|d)$/, '')) ?? null;
    if (found) return found;
  }
  return null;
}

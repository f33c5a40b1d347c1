/** The text being read, kept in the session so that nothing typed is lost on the way. */
import type { Language } from '@rostrum/resolution';

/** A text, with the name of the file that it came from. */
export interface Draft {
  readonly text: string;
  readonly name: string | null;
  readonly language: Language | 'auto';
}

/** Nothing yet. */
export const emptyDraft: Draft = { text: '', name: null, language: 'auto' };

const storageKey = 'rostrum.draft';

/** The draft of this session; empty where there is none, or none that can be understood. */
export function storedDraft(storage: Pick<Storage, 'getItem'>): Draft {
  try {
    const stored: unknown = JSON.parse(storage.getItem(storageKey) ?? 'null');
    if (stored === null || typeof stored !== 'object' || !('text' in stored)) return emptyDraft;
    return { ...emptyDraft, ...(stored as Draft) };
  } catch {
    return emptyDraft;
  }
}

/** Keeps the draft. False when the session has no room for it, so that leaving would lose it. */
export function storeDraft(storage: Pick<Storage, 'setItem' | 'removeItem'>, draft: Draft): boolean {
  try {
    if (draft.text === '') storage.removeItem(storageKey);
    else storage.setItem(storageKey, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The names of messages, and what holds a language to them. */
import type { en } from './en.ts';

/** The name of a message. */
export type MessageKey = keyof typeof en;

/** The messages of one language. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** A catalogue that may be unfinished: English stands in for what is missing. */
export type PartialCatalogue = Readonly<Partial<Record<MessageKey, string>>>;

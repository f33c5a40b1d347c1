/** Ids of persons, as requests name them. */
import { z } from 'zod';

/** Names that every object has: as ids they would be found where nothing was put. */
export const inheritedNames: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The id of a person. */
export const personSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}$/u)
  .refine((id) => !inheritedNames.has(id));

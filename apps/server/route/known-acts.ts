/** Every act that can be asked for, described for programs. */
import type { KnownAct } from '@rostrum/api';
import { actDefinitions } from '@rostrum/procedure';
import { z } from 'zod';

/** Acts in the order in which they are documented, each with the form of its request as JSON Schema. */
export function knownActs(): readonly KnownAct[] {
  return actDefinitions.map(({ name, title, rule, entitled, stages, request }) => ({
    name,
    title,
    rule,
    entitled: entitled.map(({ category, roles }) => ({ category, roles: roles ? [...roles] : null })),
    stages: [...stages],
    // A plan is put in by the server: what has no schema may be anything.
    request: z.toJSONSchema(request, { io: 'input', unrepresentable: 'any' }),
  }));
}

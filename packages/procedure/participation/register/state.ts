/** Registers of existing status, brought in from files. */

/** Registers that give standing. */
export const registerKinds = ['consultative-status', 'accredited-institutions', 'earlier-process'] as const;

/** A register that gives standing: ECOSOC, the accredited national institutions, an earlier process. */
export type RegisterKind = (typeof registerKinds)[number];

/** An organization on a register. */
export interface RegisterEntry {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** As the register puts it: `special`, `general`, `roster`, `A`. */
  readonly status: string | null;
  readonly since: number | null;
  readonly importId: string;
}

/** A register. */
export interface Register {
  /** By entry id. */
  readonly entries: Record<string, RegisterEntry>;
  /** Entry ids by the key of each of their names (`nameKey`). */
  readonly byKey: Record<string, string[]>;
}

/** One import, in as many acts as its rows need. */
export interface RegisterImport {
  readonly id: string;
  readonly register: RegisterKind;
  readonly file: string;
  rows: number;
  readonly at: string;
  undoneAt: string | null;
  readonly entries: string[];
}

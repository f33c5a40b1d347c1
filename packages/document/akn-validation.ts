/** Checks Akoma Ntoso documents against the OASIS schema. The schema is not part of this repository: its place is given. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { XmlDocument, XsdValidator } from 'libxml2-wasm';

/** The outcome of a check. `checked: false` means that no verdict is given, and why. */
export type AknValidation =
  | { readonly checked: true; readonly valid: boolean; readonly errors: readonly AknError[] }
  | { readonly checked: false; readonly reason: string };

/** One departure from the schema. */
export interface AknError {
  readonly message: string;
  /** Line in the XML, from 1; null when the parser names none. */
  readonly line: number | null;
}

/** Where the environment says the schema lies: the path of `akomantoso30.xsd`, with `xml.xsd` beside it. */
export const SCHEMA_VARIABLE = 'ROSTRUM_AKN_SCHEMA';

type Libxml = typeof import('libxml2-wasm');

const validators = new Map<string, XsdValidator>();

/** The schema imports `xml.xsd`; it is served from memory, so that no document can make the parser open files. */
function validatorOf(
  { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider }: Libxml,
  path: string,
): XsdValidator {
  const known = validators.get(path);
  if (known) return known;
  const imported = join(dirname(path), 'xml.xsd');
  const url = 'rostrum:///akn/';
  const files = { [`${url}xml.xsd`]: new Uint8Array(readFileSync(imported)) };
  const source = readFileSync(path, 'utf8').replace(
    /schemaLocation="[^"]*xml\.xsd"/,
    `schemaLocation="${url}xml.xsd"`,
  );
  xmlRegisterInputProvider(new XmlBufferInputProvider(files));
  const schema = XmlDocument.fromString(source, { url: `${url}${basename(path)}` });
  try {
    const validator = XsdValidator.fromDoc(schema);
    validators.set(path, validator);
    return validator;
  } finally {
    schema.dispose();
  }
}

function errorsOf({ XmlLibError }: Libxml, error: unknown): AknError[] {
  if (!(error instanceof XmlLibError)) throw error;
  const details = error.details.map(({ message, line }) => ({ message: message.trim(), line: line || null }));
  return details.length > 0 ? details : [{ message: error.message, line: null }];
}

/**
 * Whether an XML text is an Akoma Ntoso document by the schema.
 * @param options.schema path of `akomantoso30.xsd`; by default what the environment names in `ROSTRUM_AKN_SCHEMA`.
 * @returns the errors by line; `checked: false` when there is no schema at hand. Never throws on any XML.
 */
export async function validateAkn(
  xml: string,
  options: { readonly schema?: string } = {},
): Promise<AknValidation> {
  const path = options.schema ?? process.env[SCHEMA_VARIABLE];
  if (!path) return { checked: false, reason: `No schema is given; set ${SCHEMA_VARIABLE}.` };
  if (!existsSync(path)) return { checked: false, reason: `There is no schema at ${path}.` };
  // Loaded when first needed: the WebAssembly costs a start-up that most runs never use.
  const libxml = await import('libxml2-wasm');
  const validator = validatorOf(libxml, path);
  let document: XmlDocument | null = null;
  try {
    document = libxml.XmlDocument.fromString(xml, { option: libxml.ParseOption.XML_PARSE_NO_XXE });
    validator.validate(document);
    return { checked: true, valid: true, errors: [] };
  } catch (error) {
    return { checked: true, valid: false, errors: errorsOf(libxml, error) };
  } finally {
    document?.dispose();
  }
}

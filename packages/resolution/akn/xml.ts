/** The few things needed to write XML that every parser accepts, whatever the text holds. */

/** Attributes of an element; those that are null or undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** What XML 1.0 (section 2.2) forbids: control characters, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text with every lone surrogate (half a character) shown as U+FFFD. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd');

/**
 * Text as XML character data: the four marks escaped, and what XML cannot hold shown as U+FFFD, so that nothing
 * vanishes without a trace.
 */
export function escapeXml(text: string): string {
  return wellFormed(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

const attribute = ([name, value]: [string, string | number | null | undefined]): string =>
  value === null || value === undefined ? '' : ` ${name}="${escapeXml(String(value)).replace(/\s+/g, ' ')}"`;

/**
 * An element as a string. Content is taken as XML that is ready: pass text through {@link escapeXml}.
 * White space is significant in Akoma Ntoso's inline elements, so none is added.
 */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const head = `${name}${Object.entries(attributes).map(attribute).join('')}`;
  const inner = content.join('');
  return inner === '' ? `<${head}/>` : `<${head}>${inner}</${name}>`;
}

/** The same for HTML, where an empty element still needs its end tag. */
export function htmlElement(
  name: string,
  attributes: Attributes = {},
  ...content: readonly string[]
): string {
  return `<${name}${Object.entries(attributes).map(attribute).join('')}>${content.join('')}</${name}>`;
}

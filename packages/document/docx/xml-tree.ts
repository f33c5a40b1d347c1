/** The parts of an office document as trees of elements. */
import { SaxesParser } from 'saxes';

/** An element with its children in order; names keep their prefix (`w:p`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element or a piece of text. */
export type XmlNode = XmlElement | string;

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

/** Deeper nesting is no document but an attack on whoever walks through it. */
const DEEPEST = 400;

/**
 * Parses one part.
 * @throws Error when it is not well formed or nests deeper than any document does.
 */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new Error('The document nests too deeply.');
    const element: OpenElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  parser.write(source).close();
  return root;
}

/** Whether a node is an element (of the name given). */
export const isElement = (node: XmlNode, name?: string): node is XmlElement =>
  typeof node !== 'string' && (name === undefined || node.name === name);

/** The first child of a name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => isElement(node, name));

/** The children of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((node): node is XmlElement => isElement(node, name)) ?? [];

/** The element at the end of a path of names. */
export const descend = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined => path.reduce<XmlElement | undefined>((at, name) => child(at, name), element);

/** `w:val` of a child, the way Word keeps most of its properties. */
export const propertyOf = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];

/** Whether an on/off property (`<w:vanish/>`, `<w:vanish w:val="0"/>`) is on. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}

/** What may stand as an attribute; undefined leaves it out, a boolean becomes 1 or 0. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const replacements: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** Text between tags. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (letter) => replacements[letter]!) : text;
}

/** Text inside an attribute; line ends and tabs survive only as references. */
export function escapeAttribute(text: string): string {
  return /[&<>"\r\n\t]/.test(text) ? text.replace(/[&<>"\r\n\t]/g, (letter) => replacements[letter]!) : text;
}

/** An element; `content` is XML already. */
export function element(name: string, attributes: XmlAttributes = {}, content = ''): string {
  const opening = `<${name}${attributeText(attributes)}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** An element that holds text. */
export function textElement(name: string, text: string, attributes: XmlAttributes = {}): string {
  return `<${name}${attributeText(attributes)}>${escapeText(text)}</${name}>`;
}

/** A whole part. */
export function xmlPart(root: string): string {
  return declaration + root;
}

function attributeText(attributes: XmlAttributes): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    text += ` ${name}="${typeof value === 'string' ? escapeAttribute(value) : Number(value)}"`;
  }
  return text;
}

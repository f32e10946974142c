/** One element of an XML document. Children are XML already: a list of elements, or a text made by {@link xmlText}. */
export function element(
  name: string,
  attributes: { readonly [name: string]: string | number },
  children: string | readonly string[],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const inside = typeof children === "string" ? children : children.map((child) => `\n${child}`).join("");
  if (inside === "") return `<${name}${written.join("")}/>`;
  return `<${name}${written.join("")}>${inside}${typeof children === "string" ? "" : "\n"}</${name}>`;
}

/** Text for an element or an attribute in double quotes; what XML 1.0 cannot hold at all is written as `\u{…}`. */
export function xmlText(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(illegal, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`).replace(special, toEntity);
}

const plain = /^[ !#-%'-;=?-~]*$/;
const special = /[&<>"\r\n\t]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\p{Cs}\uFFFE\uFFFF]/gu;

const entities: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Line ends are written as numbers, or an attribute would lose them. */
function toEntity(character: string): string {
  return entities[character] ?? `&#${character.charCodeAt(0)};`;
}

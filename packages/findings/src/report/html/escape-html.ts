/** Text for an element, or for an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (character) => entities[character] ?? "") : text;
}

const special = /[&<>"']/;
const everySpecial = /[&<>"']/g;

const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A template of Go's html/template or of safehtml in our language. What prints becomes the slot `text`; a condition or a
 * repetition becomes an element with `data-when` or `data-each`, or, where `blocks` says so, stays as it is.
 */
export function rewriteTemplate(template: string, blocks: "elements" | "as they are"): string {
  return template.replaceAll(/\{\{-?\s*((?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^}"`])*?)\s*-?\}\}/g, (whole, inside: string) => {
    const word = /^(?:if|with|range|else|end|template|define|break|continue|block|\/\*|\$\w+\s*:?=)/.exec(inside)?.[0];
    if (word === undefined)
      return /[|]|^(?:html|urlquery|js|print|printf|index|len)\b/.test(inside) ? whole : "{{ text }}";
    if (blocks === "as they are") return whole;
    switch (word) {
      case "if":
      case "with":
        return '<div data-when="flag">';
      case "range":
        return '<div data-each="list">';
      case "else":
        return '</div><div data-when="!flag">';
      case "end":
        return "</div>";
      default:
        return whole;
    }
  });
}

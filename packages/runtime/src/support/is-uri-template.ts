import { asciiSet, holds } from "./ascii-set.js";

const forbidden = /* @__PURE__ */ asciiSet('\u0000-\u0020"<>\\^`{|}\u007f%');
const encoded = /^%[0-9A-Fa-f]{2}/;
// A name with dots between its parts, then perhaps cut short (`:3`) or exploded (`*`).
const variable = /^(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})+(?:\.(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})+)*(?::[1-9]\d{0,3}|\*)?$/;
const operators = "+#./;?&=,!@|";

/** RFC 6570 URI Template: "https://acme.example/leads{/id}{?fields*}". */
export function isUriTemplate(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 123) {
      const end = text.indexOf("}", at);
      if (end < 0 || !isExpression(text.slice(at + 1, end))) return false;
      at = end;
    } else if (code === 37) {
      if (!encoded.test(text.slice(at, at + 3))) return false;
    } else if (holds(forbidden, code) || (code > 127 && code < 0xa0)) return false;
  }
  return true;
}

function isExpression(text: string): boolean {
  const variables = operators.includes(text.charAt(0)) ? text.slice(1) : text;
  return variables.split(",").every((one) => one.length < 10_000 && variable.test(one));
}

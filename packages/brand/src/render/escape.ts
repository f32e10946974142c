/** Text as HTML text: also inside `title` and `textarea`. One pass, and the same string when nothing is to escape. */
export function escapeText(text: string): string {
  let made = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    let instead: string;
    switch (text.charCodeAt(at)) {
      case 38:
        instead = "&amp;";
        break;
      case 60:
        instead = "&lt;";
        break;
      case 62:
        instead = "&gt;";
        break;
      // A browser would read a lone carriage return as a line feed.
      case 13:
        instead = "&#13;";
        break;
      default:
        continue;
    }
    made += text.slice(from, at) + instead;
    from = at + 1;
  }
  return from === 0 ? text : made + text.slice(from);
}

/** Text as the value of an attribute in quotes of either kind. */
export function escapeAttribute(text: string): string {
  let made = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    let instead: string;
    switch (text.charCodeAt(at)) {
      case 34:
        instead = "&quot;";
        break;
      case 38:
        instead = "&amp;";
        break;
      case 39:
        instead = "&#39;";
        break;
      case 60:
        instead = "&lt;";
        break;
      case 62:
        instead = "&gt;";
        break;
      case 13:
        instead = "&#13;";
        break;
      default:
        continue;
    }
    made += text.slice(from, at) + instead;
    from = at + 1;
  }
  return from === 0 ? text : made + text.slice(from);
}

/** Text as a part of an address's query. */
export function encodeQuery(text: string): string {
  // Half a character has no encoding, and a page must not end in an exception.
  const whole = text.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
  return encodeURIComponent(whole).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Text as the inside of a JSON string in a script: nothing in it can end the script. */
export function encodeJson(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

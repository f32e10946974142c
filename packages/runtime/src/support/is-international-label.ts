// IDNA 2008 (RFC 5892): letters, marks and decimal digits that survive compatibility folding, and the exceptions of
// its section 2.6. Built from the engine's own Unicode tables, so that no table is shipped. Each pattern is made when it
// is asked for: a build that writes them as `new RegExp` would otherwise ship them to every page.
const allowed = () => /^[\u200d\u200c\p{L}\p{M}\p{Nd}\-\u00b7\u0375\u05f3\u05f4\u06fd\u06fe\u0f0b\u3007\u30fb]+$/u;
const disallowed = () =>
  /[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b\p{Join_Control}\p{Variation_Selector}\u115f\u1160\u3164\uffa0]/u;
const unfolded = /[\u00df\u03c2]/g;
const japanese = () => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
// Canonical_Combining_Class=Virama, which regular expressions have no name for.
const virama =
  "\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d3b\\u0d3c\\u0d4d\\u0dca\\u0e3a\\u0eba\\u0f84\\u1039\\u103a\\u1714\\u1734\\u17d2\\u1a60\\u1b44\\u1baa\\u1bab\\u1bf2\\u1bf3\\u2d7f\\ua806\\ua8c4\\ua953\\ua9c0\\uaaf6\\uabed";
const afterVirama = () => new RegExp(`[${virama}]$`, "u");
// A letter that joins on both sides before, one that joins at all after; marks in between do not count.
const joinsBefore = () =>
  /(?![\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5])[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}]\p{M}*$/u;
const joinsAfter = () => /^\p{M}*[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}]/u;

// Extended Arabic-Indic digits run from left to right, as the European ones do.
const rightToLeft = () =>
  /(?![\u06f0-\u06f9])[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\u0660-\u0669\u061c\u200f]/u;

/** Whether a label of a host name, one that is not plain ASCII, is one that IDNA 2008 allows. */
export function isInternationalLabel(label: string): boolean {
  if (label.length > 63 || !/[^ -~]/.test(label) || !allowed().test(label)) return false;
  if (label.startsWith("-") || label.endsWith("-") || label.slice(2, 4) === "--" || /^\p{M}/u.test(label)) return false;
  if (disallowed().test(label.replace(/[\u200c\u200d]/g, ""))) return false;
  // ß and final sigma are allowed although folding would change them.
  const lower = label.replace(unfolded, "");
  if (
    lower.normalize("NFKC").toLowerCase().normalize("NFKC") !==
    lower.normalize("NFC").replace(/[A-Z]/g, (one) => one.toLowerCase())
  )
    return false;
  return contextHolds(label);
}

/** Whether a label holds a character that is written from right to left. */
export function isRightToLeft(label: string): boolean {
  return rightToLeft().test(label);
}

/** The Bidi rule of RFC 5893, as far as scripts tell the direction of letters. */
export function keepsDirection(label: string): boolean {
  const opening = label.match(/^./u)?.[0] ?? "";
  if (/\p{Nd}/u.test(opening)) return false;
  if (!rightToLeft().test(opening)) return !rightToLeft().test(label);
  const hasForeignLetter = Array.from(label).some((one) => /\p{L}/u.test(one) && !rightToLeft().test(one));
  const mixesDigits = /[0-9\u06f0-\u06f9]/.test(label) && /[\u0660-\u0669]/.test(label);
  return !hasForeignLetter && !mixesDigits;
}

/** The contextual rules of RFC 5892, appendix A. */
function contextHolds(label: string): boolean {
  for (let at = 0; at < label.length; at++) {
    const before = label.slice(0, at);
    const after = label.slice(at + 1);
    switch (label.charCodeAt(at)) {
      case 0x200d:
        if (!afterVirama().test(before)) return false;
        break;
      case 0x200c:
        if (!afterVirama().test(before) && !(joinsBefore().test(before) && joinsAfter().test(after))) return false;
        break;
      case 0xb7:
        if (!before.endsWith("l") || !after.startsWith("l")) return false;
        break;
      case 0x375:
        if (!/^\p{Script=Greek}/u.test(after)) return false;
        break;
      case 0x5f3:
      case 0x5f4:
        if (!/\p{Script=Hebrew}$/u.test(before)) return false;
        break;
      case 0x30fb:
        if (!japanese().test(label)) return false;
        break;
    }
  }
  return !(/[\u0660-\u0669]/.test(label) && /[\u06f0-\u06f9]/.test(label));
}

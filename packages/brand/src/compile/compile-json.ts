import { markupInvalid } from "../rules/template/markup-invalid.js";
import type { Compilation, Found, Surroundings } from "./compilation.js";
import type { Format, Part } from "./model.js";

/** Compiles the text of a JSON-LD script: slots stand inside its strings, or as a whole number. */
export function compileJson(c: Compilation, raw: string, start: number, around: Surroundings): readonly Part[] {
  const { pieces } = c.split(raw, start);
  const parts: Part[] = [];
  let inString = false;
  let isKey = false;
  let probe = "";
  const keys: boolean[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") {
      for (let index = 0; index < piece.length; index++) {
        const sign = piece[index];
        if (inString && sign === "\\") index++;
        else if (sign === '"') {
          inString = !inString;
          // Behind an opening brace or, in an object, a comma, a string is a name.
          if (inString)
            isKey = /[{]\s*$/.test(probe + piece.slice(0, index)) || afterComma(probe + piece.slice(0, index));
        }
      }
      probe += piece;
      parts.push(piece);
      continue;
    }
    const at = start + piece.start;
    keys.push(isKey && inString);
    if (isKey && inString) c.misplaced("json", piece, at);
    if (/\\(?:u[0-9A-Fa-f]{0,3})?$/.test(probe)) c.misplaced("json", piece, at);
    const found = c.find(piece, at, around);
    probe += inString ? "x" : "0";
    if (!found) continue;
    const as = jsonFormat(found, inString);
    if (!as) {
      c.misplaced("type", piece, at, { type: found.slot?.type ?? found.name, where: "json" });
      continue;
    }
    if (!inString || found.slot?.type === "image" || found.slot?.type === "link") c.mustBePresent(found, at, around);
    const part = { from: found.ref, ...(found.slot ? { slot: found.slot } : {}), as, encode: "json" as const };
    parts.push(part);
    c.edits.push({ start: at, end: start + piece.end, instead: [{ do: "value", part, escape: "none" }] });
  }
  if (probe.trim() !== "" && !isJson(probe)) c.report(markupInvalid, start, { what: "json" });
  if (/<\/|<!--|<script/i.test(raw)) c.report(markupInvalid, start, { what: "json" });
  return parts;
}

function jsonFormat({ slot, part }: Found, inString: boolean): Format | undefined {
  if (!slot) return inString ? undefined : undefined;
  if (!inString) return slot.type === "number" ? "number-plain" : undefined;
  switch (slot.type) {
    case "text":
      return "text";
    case "link":
      return "address";
    case "image":
      return part === undefined ? "image-src" : part === "alt" ? "image-alt" : undefined;
    case "number":
      return "number-plain";
    case "money":
      return "number-plain";
    case "date":
      return "date-iso";
    case "choice":
      return "label";
    default:
      return undefined;
  }
}

/** Whether the last comma stands in an object: what is open there is a brace. */
function afterComma(text: string): boolean {
  if (!/,\s*$/.test(text)) return false;
  let depth = 0;
  let inside = false;
  const open: string[] = [];
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] ?? "";
    if (inside) {
      if (sign === "\\") index++;
      else if (sign === '"') inside = false;
    } else if (sign === '"') inside = true;
    else if (sign === "{" || sign === "[") open.push(sign);
    else if (sign === "}" || sign === "]") open.pop();
    depth = open.length;
  }
  return depth > 0 && open.at(-1) === "{";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

import type { Owner } from "@trellis/contract/guardrails";
import { visibleText } from "@trellis/findings";
import { type Style, wrapText } from "@trellis/findings/report";
import { placeParts, type WaiverPlace } from "@trellis/findings/waive";

/** What a list of named parts is written with. */
export interface PartsOptions {
  readonly style: Style;
  /** Terminal cells in a line. */
  readonly width: number;
}

/** Named parts below each other, their names in one column. Whatever a stranger wrote in them, the layout holds. */
export function partLines(
  parts: readonly (readonly [name: string, text: string])[],
  { style, width }: PartsOptions,
): string[] {
  const column = Math.max(...parts.map(([name]) => name.length));
  return parts.flatMap(([name, text]) => {
    const hang = " ".repeat(column + 4);
    const [first = "", ...more] = wrapText(visibleText(text, 1000), width, hang);
    return [`  ${style.quiet(name.padEnd(column))}  ${first.slice(hang.length)}`, ...more];
  });
}

/** A place in one line: "exports/spring.csv, country". */
export function placeText(place: WaiverPlace): string {
  return placeParts.flatMap((part) => place[part] ?? []).join(", ");
}

/** A team, and how to reach it: "Sales, sales@acme.example, #sales". */
export function ownerText(key: string, owners: ReadonlyMap<string, Owner>): string {
  const { name = key, contact, channel } = owners.get(key) ?? {};
  return [name, contact, channel].filter((part) => part !== undefined).join(", ");
}

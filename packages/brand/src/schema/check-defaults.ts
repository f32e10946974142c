import { compileValidator } from "@trellis/contract/compile";
import { type Finding, finding, type Place } from "@trellis/findings";
import { slotInvalid } from "../rules/template/slot-invalid.js";
import type { Slots } from "../slots/slot.js";
import { slotSchema } from "./content-schema.js";

/** Whether each slot's default is something that a maker could have written. */
export function checkDefaults(slots: Slots, at: (pointer: string) => Place): Finding[] {
  return Object.values(slots).flatMap((slot) => {
    if (slot.default === undefined || slot.type === "list") return [];
    const { default: value, ...schema } = slotSchema(slot);
    // Markdown is how makers write; a template says its default as the tree that it is.
    const isMarkdown = slot.type === "rich-text" && typeof value === "string";
    if (!isMarkdown && compileValidator(schema, { trustSchema: true }).is(slot.default)) return [];
    return [
      finding(
        slotInvalid,
        { ...at(`/slots/${slot.name}/default`), slot: slot.name },
        { why: "default", name: slot.name },
      ),
    ];
  });
}

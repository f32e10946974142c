import type { Slot } from "../slots/slot.js";

/** What one could write for a slot in a content file, as YAML: "headline: …". The value shows its form, and is to be replaced. */
export function sampleLine(slot: Slot): string {
  return `${slot.name}: ${sample(slot)}`;
}

function sample(slot: Slot): string {
  switch (slot.type) {
    case "text":
      return "…";
    case "rich-text":
      return "[{ type: paragraph, text: … }]";
    case "link":
      return "https://…";
    case "image":
      return "{ asset: …, alt: … }";
    case "choice":
      return Object.keys(slot.values)[0] ?? "…";
    case "token":
      return slot.tokens[0]?.slice(slot.group.length + 1) ?? "…";
    case "number":
      return String(slot.min ?? 1);
    case "money":
      return `{ amount: ${slot.min ?? 1}, currency: ${slot.currencies?.[0] ?? "EUR"} }`;
    case "date":
      return "2030-01-31";
    case "boolean":
      return "true";
    case "list":
      return slot.item
        ? `[${sample(slot.item)}]`
        : `[{ ${Object.values(slot.fields ?? {})
            .filter(({ required }) => required)
            .map(sampleLine)
            .join(", ")} }]`;
  }
}

import type { Slot, Slots } from "@trellis/brand";

/** Where each slot of a template is found in code: `slots["benefits"].fields["title"]`. */
export function slotPaths(slots: Slots, path = "slots"): Map<Slot, string> {
  const paths = new Map<Slot, string>();
  for (const [name, slot] of Object.entries(slots)) addSlot(slot, `${path}[${JSON.stringify(name)}]`, paths);
  return paths;
}

function addSlot(slot: Slot, path: string, paths: Map<Slot, string>): void {
  paths.set(slot, path);
  if (slot.type !== "list") return;
  if (slot.item) addSlot(slot.item, `${path}.item`, paths);
  for (const [key, inner] of slotPaths(slot.fields ?? {}, `${path}.fields`)) paths.set(key, inner);
}

/** A value as JavaScript in which each slot is named instead of said again: a page's shape names the same few many times. */
export function sharedLiteral(value: unknown, paths: ReadonlyMap<unknown, string>, indent = ""): string {
  const known = typeof value === "object" && value !== null ? paths.get(value) : undefined;
  if (known !== undefined) return known;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((one) => inner + sharedLiteral(one, paths, inner)).join(",\n")},\n${indent}]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    if (entries.length === 0) return "{}";
    const lines = entries.map(([key, one]) => `${inner}${keyLiteral(key)}: ${sharedLiteral(one, paths, inner)}`);
    return `{\n${lines.join(",\n")},\n${indent}}`;
  }
  return JSON.stringify(value);
}

function keyLiteral(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

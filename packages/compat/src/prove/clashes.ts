import type { Atom } from "../formula/atom.js";
import { compare } from "../numbers/rational.js";

/** Whether an atom contradicts one of the others at a glance. */
export function clashes(atom: Atom, others: readonly Atom[]): boolean {
  switch (atom.kind) {
    case "least":
      return others.some((other) => other.kind === "most" && isEmpty(atom, other));
    case "most":
      return others.some((other) => other.kind === "least" && isEmpty(other, atom));
    case "shortest":
      return others.some((other) => other.kind === "longest" && other.length < atom.length);
    case "longest":
      return others.some((other) => other.kind === "shortest" && other.length > atom.length);
    case "items-least":
      return others.some((other) => other.kind === "items-most" && other.count < atom.count);
    case "items-most":
      return others.some((other) => other.kind === "items-least" && other.count > atom.count);
    case "keys-least":
      return others.some((other) => other.kind === "keys-most" && other.count < atom.count);
    case "keys-most":
      return others.some((other) => other.kind === "keys-least" && other.count > atom.count);
    case "has":
      return others.some((other) => other.kind === "lacks" && other.name === atom.name);
    case "lacks":
      return others.some((other) => other.kind === "has" && other.name === atom.name);
    default:
      return false;
  }
}

function isEmpty(least: Extract<Atom, { kind: "least" | "most" }>, most: typeof least): boolean {
  const order = compare(least.value, most.value);
  return order > 0 || (order === 0 && (least.exclusive || most.exclusive));
}

import { nearest } from "@trellis/findings";
import type { PublishedTemplate } from "../compile/compile-template.js";
import type { Slot } from "../slots/slot.js";

/** What a new major version of a template does to the slots that content fills. */
export interface SlotMoves {
  /** Old name to new name. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Slots that are no more, or no longer content's to fill. */
  readonly gone: readonly Slot[];
  /** Slots that every page must now fill, and could not before. */
  readonly asked: readonly Slot[];
}

/**
 * Compares what two versions of a template let content say. A slot counts as renamed when one of its type went and one came
 * that has the same title, or nearly the same name, or is the only one of that type.
 */
export function slotMoves(from: Pick<PublishedTemplate, "slots">, to: Pick<PublishedTemplate, "slots">): SlotMoves {
  const before = ofContent(from);
  const after = ofContent(to);
  const went = before.filter(({ name }) => !after.some((one) => one.name === name));
  const came = after.filter(({ name }) => !before.some((one) => one.name === name));
  const renamed = new Map<string, string>();
  for (const slot of went) {
    const free = came.filter(({ name, type }) => type === slot.type && ![...renamed.values()].includes(name));
    const near = nearest(
      slot.name,
      free.map(({ name }) => name),
    );
    const rivals = went.filter(({ type }) => type === slot.type);
    const next =
      free.find(({ title }) => title === slot.title) ??
      free.find(({ name }) => name === near) ??
      (free.length === 1 && rivals.length === 1 ? free[0] : undefined);
    if (next) renamed.set(slot.name, next.name);
  }
  return {
    renamed,
    gone: went.filter(({ name }) => !renamed.has(name)),
    asked: came.filter(
      ({ name, required, setBy }) => required && setBy.length === 1 && ![...renamed.values()].includes(name),
    ),
  };
}

function ofContent({ slots }: Pick<PublishedTemplate, "slots">): Slot[] {
  return Object.values(slots).filter(({ setBy }) => setBy.includes("content"));
}

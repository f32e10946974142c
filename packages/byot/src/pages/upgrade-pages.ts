import { type Finding, fails, finding, type Json, type Place } from "@trellis/findings";
import { contentReadyToMove, contentSlotChanged } from "../rules/index.gen.js";
import type { CheckedPage } from "./check-page.js";
import { moveContent, type SlotMove } from "./slot-moves.js";
import type { LoadedTemplate } from "./template-entry.js";

type Brand = typeof import("@trellis/brand/content");

/** What a move of pages to another major of their template would ask of their files. */
export interface PagesUpgrade {
  readonly findings: readonly Finding[];
  /** The pages that use another major of the template. */
  readonly pages: number;
  /** Those of them that can move as they are. */
  readonly ready: number;
}

/** Compares the content of pages with another major of their template, and says what is to be written instead. */
export async function upgradePages(
  pages: readonly CheckedPage[],
  to: LoadedTemplate,
  now: Date,
): Promise<PagesUpgrade> {
  // Only who moves pages loads what reads them.
  const brand = await import("@trellis/brand/content");
  const findings: Finding[] = [];
  let [seen, ready] = [0, 0];
  for (const page of pages) {
    const content = recordOf(page.content);
    const { template } = page;
    if (!content || template?.entry.name !== to.entry.name || template.ref === to.ref) continue;
    seen += 1;
    const found = upgradePage(page, content, template, to, { now, ...brand });
    if (found.length === 0) ready += 1;
    findings.push(...found);
    if (found.length === 0)
      findings.push(finding(contentReadyToMove, placed(page, "", template.ref), { name: to.ref }));
  }
  return { findings, pages: seen, ready };
}

function upgradePage(
  page: CheckedPage,
  content: { readonly [key: string]: Json },
  from: LoadedTemplate,
  to: LoadedTemplate,
  { now, checkContent, layersOf }: { readonly now: Date } & Pick<Brand, "checkContent" | "layersOf">,
): Finding[] {
  const moved = moveContent(content, from.template.slots, to.template.slots);
  const findings = moved.moves.map((move) => ofMove(move, page, from, to));
  // Where something has to be written anew, what stands in for it until then says nothing.
  const told = new Set(moved.moves.flatMap((move) => (move.why === "type" || move.why === "new" ? [move.to] : [])));
  const place = (pointer: string, part?: "key" | "value"): Place => {
    const [, slot = "", ...rest] = pointer.split("/");
    return page.place(["", moved.names.get(slot) ?? slot, ...rest].join("/"), part);
  };
  const { market, locale } = content;
  const said = {
    ...(typeof market === "string" && { market }),
    ...(typeof locale === "string" && { locale }),
  };
  const layers = layersOf(to.template, to.brand, said);
  const checked = checkContent(to.template, moved.content, {
    now,
    layers,
    brand: to.brand.rules,
    places: { content: place },
  });
  const others = checked.findings.filter((one) => fails(one) && !told.has(one.at.slot ?? slotOf(one)));
  return [...findings, ...others];
}

function ofMove(move: SlotMove, page: CheckedPage, from: LoadedTemplate, to: LoadedTemplate): Finding {
  const name = to.ref;
  switch (move.why) {
    case "renamed":
      return finding(contentSlotChanged, placed(page, move.from, from.ref), {
        why: "renamed",
        name,
        from: move.from,
        to: move.to,
      });
    case "gone":
      return finding(contentSlotChanged, placed(page, move.from, from.ref), {
        why: "gone",
        name,
        from: move.from,
        ...(move.near !== undefined && { to: move.near }),
      });
    case "type":
      return finding(contentSlotChanged, placed(page, move.from, from.ref), { why: "type", name, write: move.write });
    case "new":
      return finding(contentSlotChanged, placed(page, move.to, to.ref), { why: "new", name, write: move.write });
  }
}

function placed(page: CheckedPage, slot: string, template: string): Place {
  const pointer = slot === "" ? "/template" : `/${slot}`;
  const place = { ...page.place(pointer, "key"), contract: template, template, pointer };
  return slot === "" ? place : { ...place, slot };
}

function slotOf({ at }: Finding): string {
  return at.pointer?.split("/")[1] ?? "";
}

function recordOf(content: Json | undefined): { readonly [key: string]: Json } | undefined {
  return typeof content === "object" && content !== null && !Array.isArray(content)
    ? (content as { readonly [key: string]: Json })
    : undefined;
}

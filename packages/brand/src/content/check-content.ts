import { childPointer, type Finding, fails, finding, type Json, type Place } from "@trellis/findings";
import { dataRequiredMissing } from "@trellis/runtime/rules";
import type { PublishedTemplate } from "../compile/compile-template.js";
import { layerMissing } from "../rules/content/layer-missing.js";
import { slotOfAnotherLayer } from "../rules/content/slot-of-another-layer.js";
import { addressPattern, assetPattern } from "../schema/content-schema.js";
import type { Layer } from "../slots/slot.js";
import { checkValues } from "./check-values.js";
import { treeContent } from "./markdown-content.js";
import { type MergedContent, mergeLayers } from "./merge-layers.js";
import type { PageOptions } from "./page-options.js";

/** Content that was checked. */
export interface CheckedContent {
  readonly findings: readonly Finding[];
  /** The layers laid over each other; undefined when they are not of the template's shape. */
  readonly merged: MergedContent | undefined;
  readonly locale: string;
  readonly market: string | undefined;
}

/**
 * Checks the content of one page: its shape, layer by layer, then everything that a schema cannot say. Pure; never throws.
 */
export function checkContent(template: PublishedTemplate, content: Json, options: PageOptions): CheckedContent {
  const given: Partial<Record<Layer, Json>> = { ...options.layers, content };
  const layers: Partial<Record<Layer, Json>> = {};
  const findings: Finding[] = [];
  for (const layer of ["market", "locale", "content"] as const) {
    if (given[layer] === undefined) continue;
    const { content: value, findings: dropped } = treeContent(template.slots, given[layer]);
    layers[layer] = value;
    for (const one of dropped) findings.push(located(one, layer, template, options));
    const result = template.contract(layer).parse(value);
    if (result.ok) continue;
    for (const one of result.findings)
      findings.push(located(ofAnotherLayer(one, layer, template), layer, template, options));
  }
  const locale = options.locale ?? said(content, "locale") ?? "en";
  const market = options.market ?? said(content, "market");
  const failing = findings.filter(fails);
  // A layer that sets a slot which is not its own takes nothing from the layer that does.
  const ofShape = failing.filter(({ rule }) => rule !== slotOfAnotherLayer.id);
  const wrong = new Set(ofShape.map(({ at }) => slotName(at.pointer ?? "")));
  if (wrong.has("")) return { findings, merged: undefined, locale, market };
  const all = mergeLayers(template.slots, layers);
  // What is of the wrong shape is looked at no further; everything else is told in the same go.
  const merged = wrong.size === 0 ? all : without(all, wrong);
  findings.push(...missing(template, merged, { market, options }).filter(({ at }) => !wrong.has(at.slot ?? "")));
  const at = (pointer: string): Place => {
    const layer = merged.from.get(slotName(pointer));
    return placeOf(layer === undefined || layer === "template" ? "content" : layer, pointer, template, options);
  };
  findings.push(...checkValues({ template, merged, locale, market, options, at }));
  return { findings, merged: failing.length === 0 ? merged : undefined, locale, market };
}

/** The values of all slots but some. */
function without({ values, from }: MergedContent, left: ReadonlySet<string>): MergedContent {
  return {
    values: Object.fromEntries(Object.entries(values).filter(([name]) => !left.has(name))),
    from: new Map([...from].filter(([name]) => !left.has(name))),
  };
}

/** What every page must have, and no layer said. */
function missing(
  { ref, slots, ...template }: PublishedTemplate,
  { from }: MergedContent,
  { market, options }: { readonly market: string | undefined; readonly options: PageOptions },
): Finding[] {
  const isUnsaid = (layer: Layer): boolean =>
    layer === "market" && market === undefined && options.layers?.market === undefined;
  return Object.values(slots).flatMap((slot) => {
    if (!slot.required || from.has(slot.name)) return [];
    const place = placeOf("content", childPointer("", slot.name), { ref, slots, ...template }, options, "key");
    if (slot.requiredFrom)
      return [
        finding(
          layerMissing,
          { ...place, slot: slot.name },
          {
            layer: slot.requiredFrom,
            name: slot.name,
            ...(isUnsaid(slot.requiredFrom) && { unsaid: true }),
          },
        ),
      ];
    return [finding(dataRequiredMissing, { ...place, slot: slot.name })];
  });
}

/** A slot that exists but is not this layer's to set says so, and not that it is unknown. */
function ofAnotherLayer(one: Finding, layer: Layer, { slots }: PublishedTemplate): Finding {
  const name = slotName(one.at.pointer ?? "");
  const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
  if (one.rule !== "data/unknown-property" || !slot || slot.setBy.includes(layer)) return one;
  return finding(slotOfAnotherLayer, one.at, { name, layer, layers: slot.setBy });
}

function located(one: Finding, layer: Layer, template: PublishedTemplate, options: PageOptions): Finding {
  const isKey =
    one.rule === "data/unknown-property" || one.rule === "data/dangerous-key" || one.rule === slotOfAnotherLayer.id;
  const place = placeOf(layer, one.at.pointer ?? "", template, options, isKey ? "key" : "value");
  const name = slotName(one.at.pointer ?? "");
  return {
    ...withExample(one),
    at: { ...one.at, ...place, ...(Object.hasOwn(template.slots, name) ? { slot: name } : {}) },
  };
}

/** A maker reads an example, where a slot has its form by its kind. */
function withExample(one: Finding): Finding {
  const { pattern } = one.data;
  const example =
    pattern === addressPattern
      ? "https://acme.example/spring"
      : pattern === assetPattern
        ? "spring/table.png"
        : undefined;
  return example === undefined ? one : { ...one, data: { ...one.data, example } };
}

function placeOf(
  layer: Layer,
  pointer: string,
  { ref }: PublishedTemplate,
  { places = {} }: PageOptions,
  part?: "key" | "value",
): Place {
  return { contract: ref, template: ref, ...(places[layer]?.(pointer, part) ?? {}), pointer };
}

function slotName(pointer: string): string {
  return pointer.split("/")[1] ?? "";
}

function said(content: Json, key: "locale" | "market"): string | undefined {
  if (typeof content !== "object" || content === null || !Object.hasOwn(content, key)) return undefined;
  const value = (content as { readonly [key: string]: Json })[key];
  return typeof value === "string" ? value : undefined;
}

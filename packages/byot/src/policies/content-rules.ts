import { type Filled, filledSlots, piecesOf } from "@trellis/brand/content";
import { childPointer, type Finding, type Json, type Place } from "@trellis/findings";
import type { ContentLink, ContentSlot, ContentSubject, ContentText, Declared } from "@trellis/findings/policy";
import type { CheckRun } from "../check-run.js";
import type { CheckedPage } from "../pages/check-page.js";
import { contextOf, rulesRunner } from "./run-policies.js";

/** What the rules of the policies find in a page's content. A page that is no content, or for no template, is told elsewhere. */
export function contentRules(page: CheckedPage, run: CheckRun, declared?: Declared): Finding[] {
  const { policies, now, reveal } = run;
  const runner = rulesRunner(policies.on("content"));
  const subject = runner && contentSubject(page);
  if (!runner || !subject) return [];
  const { template, tool, file } = page;
  const ref = template?.ref ?? "";
  const ctx = {
    ...contextOf(policies, now),
    ...(subject.language !== undefined && { language: subject.language }),
    ...(declared && { declared }),
  };
  const place = (pointer: string): Place => {
    const slot = pointer.split("/")[1];
    return { ...page.place(pointer), contract: ref, template: ref, ...(slot !== undefined && slot !== "" && { slot }) };
  };
  // What will stand on a page is for everybody to read.
  const classification = () => "public" as const;
  return runner({
    subject,
    ctx,
    run: { place, classification, reveal },
    at: { ...(tool !== undefined && { tool }), file },
  });
}

function contentSubject({ content, template }: CheckedPage): ContentSubject | undefined {
  if (typeof content !== "object" || content === null || Array.isArray(content) || !template) return undefined;
  const values = content as { readonly [key: string]: Json };
  const { locale, market } = values;
  const slots = new Map<string, { title?: string; type: string; texts: ContentText[]; links: ContentLink[] }>();
  const labels = template.labels.en[template.ref]?.fields ?? {};
  for (const filled of filledSlots(template.template.slots, values)) {
    const name = filled.pointer.split("/")[1] ?? "";
    const title = Object.hasOwn(labels, name) ? labels[name] : undefined;
    const slot = slots.get(name) ?? {
      ...(title !== undefined && { title }),
      type: filled.slot.type,
      texts: [],
      links: [],
    };
    slots.set(name, slot);
    for (const { kind, text, pointer } of sound(filled)) {
      if (kind === "link") slot.links.push({ url: text, pointer });
      else slot.texts.push({ text, pointer });
    }
  }
  return {
    kind: "content",
    template: template.ref,
    ...(typeof locale === "string" && { language: locale }),
    ...(typeof market === "string" && { market }),
    slots: [...slots].map(([path, slot]): ContentSlot => ({ path, ...slot })),
  };
}

/** A value of the wrong shape is the template's to tell; here it is passed over. */
function sound(filled: Filled): ReturnType<typeof allPieces> {
  try {
    return allPieces(filled);
  } catch {
    const { value, pointer } = filled;
    return textsBelow(value, pointer);
  }
}

function allPieces(filled: Filled) {
  return [...piecesOf(filled)];
}

function textsBelow(value: Json, pointer: string): ReturnType<typeof allPieces> {
  if (typeof value === "string") return [{ kind: "text", text: value, pointer }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, Json]) => textsBelow(one, childPointer(pointer, key)));
}

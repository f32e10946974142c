import { finding } from "@trellis/findings";
import type { CheckRun } from "../check-run.js";
import type { ToolInCheck } from "../check-tool.js";
import type { Published } from "../manifest/declarations.js";
import { toolTemplateUnknown } from "../rules/index.gen.js";
import { nearestRef, refOf } from "./published-names.js";

/** Checks an entry of `publishes`: that there is such a template. */
export function checkPublished(
  { template }: Published,
  { collector, place }: ToolInCheck,
  { templates }: CheckRun,
): void {
  if (templates.some((one) => refOf(one) === template.text)) return;
  const data = {
    name: template.text,
    nearest: nearestRef(template.text, templates),
    known: templates.map(refOf).sort(),
  };
  collector.add(finding(toolTemplateUnknown, place(template.pointer), data));
}

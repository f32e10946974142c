import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A page would have to be written otherwise for a new major of its template. */
export const pageChanges = defineRule({ id: "release/page-changes", level: "advisory" });

type Data = { tool?: Shown; owner?: Shown; name: Shown; count: number };

export const en: Words<typeof pageChanges, Data> = ({ tool, owner, name, count }, say) => ({
  problem: `This page${ofTool(tool, owner, "of")} would have to change in ${say.count(count, "place", "places")} before it could move to ${name}.`,
  fix: `It stays as it is until somebody moves it. What to write instead: trellis upgrade <tool> --template ${name}`,
});

export const fr: Words<typeof pageChanges, Data> = ({ tool, owner, name, count }, say) => ({
  problem: `Cette page${ofTool(tool, owner, "de")} serait à changer à ${say.count(count, "endroit", "endroits")} avant de passer à ${name}.`,
  fix: `Elle reste comme elle est jusqu’à ce que quelqu’un la déplace. Ce qu’il faut écrire à la place\u00A0: trellis upgrade <outil> --template ${name}`,
});

function ofTool(tool: Shown | undefined, owner: Shown | undefined, of: string): string {
  if (tool === undefined) return "";
  return ` ${of} ${tool}${owner === undefined ? "" : ` (${owner})`}`;
}

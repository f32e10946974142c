import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A tool that works would stop working. */
export const toolBreaks = defineRule({ id: "release/tool-breaks", level: "hard" });

type Data = { name: Shown; owner?: Shown; contract: Shown; what: string; because: Shown; count: number };

export const en: Words<typeof toolBreaks, Data> = ({ name, owner, contract, what, because, count }, say) => ({
  problem: `The tool “${name}”${owner ? ` (${owner})` : ""} would break: ${what === "field" ? `it uses the field “${because}” of “${contract}”` : what === "contract" ? `it relies on “${contract}”` : `${say.count(count, "place", "places")} in its data for “${contract}” would fail ${because}`}.`,
  fix: owner
    ? `Speak to ${owner} before you publish, or keep this version as it was.`
    : "Speak to who keeps the tool before you publish, or keep this version as it was.",
});

export const fr: Words<typeof toolBreaks, Data> = ({ name, owner, contract, what, because, count }, say) => ({
  problem: `L’outil « ${name} »${owner ? ` (${owner})` : ""} ne fonctionnerait plus : ${what === "field" ? `il utilise le champ « ${because} » de « ${contract} »` : what === "contract" ? `il dépend de « ${contract} »` : `${say.count(count, "endroit", "endroits")} de ses données pour « ${contract} » ne passeraient pas ${because}`}.`,
  fix: owner
    ? `Parlez à ${owner} avant de publier, ou laissez cette version comme elle était.`
    : "Parlez à qui tient l’outil avant de publier, ou laissez cette version comme elle était.",
});

import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

/** A tool that works would stop working. */
export const toolBreaks = defineRule({ id: "release/tool-breaks", level: "hard" });

interface Data {
  field: Label;
  name: Shown;
  owner?: Shown;
  contract: Shown;
  what: "field" | "contract" | "data";
  because: Shown;
  count: number;
  /** The first record that would be refused, counted from 1. */
  record?: number;
}

export const en: Words<typeof toolBreaks, Data> = (
  { field, name, owner, contract, what, because, count, record },
  say,
) => {
  const first = record === undefined ? `“${field}”` : `“${field}” in record ${record}`;
  const how = {
    field: `it uses the field “${because}” of “${contract}”`,
    contract: `it relies on “${contract}”`,
    data: `${say.count(count, "place", "places")} in its data for “${contract}” would fail ${because}, the first is ${first}`,
  };
  return {
    problem: `The tool “${name}”${owner ? ` (${owner})` : ""} would break: ${how[what]}.`,
    fix: owner
      ? `Speak to ${owner} before you publish, or keep this version as it was.`
      : "Speak to who keeps the tool before you publish, or keep this version as it was.",
  };
};

export const fr: Words<typeof toolBreaks, Data> = (
  { field, name, owner, contract, what, because, count, record },
  say,
) => {
  const first =
    record === undefined ? `«\u00A0${field}\u00A0»` : `«\u00A0${field}\u00A0» dans l’enregistrement ${record}`;
  const how = {
    field: `il utilise le champ «\u00A0${because}\u00A0» de «\u00A0${contract}\u00A0»`,
    contract: `il dépend de «\u00A0${contract}\u00A0»`,
    data: `${say.count(count, "endroit", "endroits")} de ses données pour «\u00A0${contract}\u00A0» ne ${count < 2 ? "passerait" : "passeraient"} pas ${because}, à commencer par ${first}`,
  };
  return {
    problem: `L’outil «\u00A0${name}\u00A0»${owner ? ` (${owner})` : ""} ne fonctionnerait plus\u00A0: ${how[what]}.`,
    fix: owner
      ? `Parlez à ${owner} avant de publier, ou laissez cette version comme elle était.`
      : "Parlez à qui tient l’outil avant de publier, ou laissez cette version comme elle était.",
  };
};

import { defineRule } from "../../rule.js";
import type { Shown, Words } from "../../words.js";

/** An exception would bend a rule everywhere, or more than one rule. */
export const tooWide = defineRule({ id: "waiver/too-wide", level: "absolute" });

type Data = { name: Shown; rule: Shown; what: "rule" | "place" };

export const en: Words<typeof tooWide, Data> = ({ name, rule, what }) => ({
  problem:
    what === "rule"
      ? `The exception “${name}” is from “${rule}”, which stands for many rules.`
      : `The exception “${name}” names no place: it would bend “${rule}” everywhere in this tool.`,
  fix:
    what === "rule"
      ? "Name one rule; make an exception for each."
      : "Name a file, a contract, a field or a blank under “place”. A “*” alone is none.",
});

export const fr: Words<typeof tooWide, Data> = ({ name, rule, what }) => ({
  problem:
    what === "rule"
      ? `La dérogation « ${name} » déroge à « ${rule} », qui désigne plusieurs règles.`
      : `La dérogation « ${name} » ne désigne aucun endroit : elle dérogerait à « ${rule} » partout dans cet outil.`,
  fix:
    what === "rule"
      ? "Nommez une seule règle ; faites une dérogation pour chacune."
      : "Désignez un fichier, un contrat, un champ de données ou un champ de modèle sous « place ». Un « * » seul n’en est pas un.",
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A file of a tool moves to the next major. */
export const upgradePlanned = defineRule({ id: "release/upgrade-planned", level: "advisory" });

type Data = { name: Shown; count: number; what: "planned" | "written" };

export const en: Words<typeof upgradePlanned, Data> = ({ name, count, what }, say) => ({
  problem: `${say.count(count, "line", "lines")} of “${name}” ${what === "written" ? "changed" : "would change"}.`,
  fix: what === "written" ? "Run trellis check on the tool." : "Add --write to change it.",
});

export const fr: Words<typeof upgradePlanned, Data> = ({ name, count, what }, say) => ({
  problem:
    what === "written"
      ? `Dans «\u00A0${name}\u00A0», ${say.count(count, "ligne a changé", "lignes ont changé")}.`
      : `Dans «\u00A0${name}\u00A0», ${say.count(count, "ligne changerait", "lignes changeraient")}.`,
  fix: what === "written" ? "Lancez trellis check sur l’outil." : "Ajoutez --write pour le changer.",
});

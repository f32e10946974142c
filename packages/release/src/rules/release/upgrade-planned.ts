import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A line of a tool moves to the next major. */
export const upgradePlanned = defineRule({ id: "release/upgrade-planned", level: "advisory" });

type Data = { name: Shown; from: Shown; to: Shown; what: string };

export const en: Words<typeof upgradePlanned, Data> = ({ name, from, to, what }) => ({
  problem: `${what === "written" ? "Changed" : "To change"} in “${name}”: ${from} → ${to}`,
  fix: what === "written" ? "Run trellis check on the tool." : "Add --write to change it.",
});

export const fr: Words<typeof upgradePlanned, Data> = ({ name, from, to, what }) => ({
  problem: `${what === "written" ? "Changé" : "À changer"} dans « ${name} » : ${from} → ${to}`,
  fix: what === "written" ? "Lancez trellis check sur l’outil." : "Ajoutez --write pour le changer.",
});

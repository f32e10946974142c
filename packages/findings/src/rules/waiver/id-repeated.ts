import { defineRule } from "../../rule.js";
import type { Shown, Words } from "../../words.js";

/** Two exceptions of one tool have the same id. */
export const idRepeated = defineRule({ id: "waiver/id-repeated", level: "absolute" });

type Data = { name: Shown };

export const en: Words<typeof idRepeated, Data> = ({ name }) => ({
  problem: `Another exception of this tool is called “${name}” already.`,
  fix: "Give this one a name of its own: grants and renewals go by it.",
});

export const fr: Words<typeof idRepeated, Data> = ({ name }) => ({
  problem: `Une autre dérogation de cet outil s’appelle déjà « ${name} ».`,
  fix: "Donnez à celle-ci un nom qui n’est qu’à elle : les accords et les renouvellements s’y réfèrent.",
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

export const checkBroken = defineRule({ id: "run/check-broken", level: "absolute" });

type Data = { name: Shown; error: Shown };

export const en: Words<typeof checkBroken, Data> = ({ name, error }) => ({
  problem: `Trellis itself failed while it checked “${name}”, so this tool was not checked: ${error}`,
  fix: "This is an error in Trellis, not in the tool. Please report it, with this sentence.",
});

export const fr: Words<typeof checkBroken, Data> = ({ name, error }) => ({
  problem: `Trellis lui-même a échoué en contrôlant « ${name} » ; cet outil n’a donc pas été contrôlé : ${error}`,
  fix: "C’est une erreur de Trellis, pas de l’outil. Merci de la signaler, avec cette phrase.",
});

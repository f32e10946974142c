import { defineRule, type Words } from "@trellis/findings";

export const nothingChecked = defineRule({ id: "tool/nothing-checked", level: "hard" });

export const en: Words<typeof nothingChecked> = () => ({
  problem: "Nothing of this tool could be checked: it names no data file and no fields, and its folder holds no code.",
  fix: "Under “produces”, add “data” with the file that the tool makes, such as exports/*.csv; or under “consumes”, list the “fields” that the tool reads.",
});

export const fr: Words<typeof nothingChecked> = () => ({
  problem:
    "Rien de cet outil n’a pu être contrôlé : il ne nomme ni fichier de données ni champs, et son dossier ne contient pas de code.",
  fix: "Sous « produces », ajoutez « data » avec le fichier que l’outil produit, par exemple exports/*.csv ; ou, sous « consumes », listez dans « fields » les champs que l’outil lit.",
});

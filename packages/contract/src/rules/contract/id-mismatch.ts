import { defineRule, type Shown, type Words } from "@trellis/findings";

/** What a contract or definition calls itself is not what its folder says. */
export const idMismatch = defineRule({ id: "contract/id-mismatch", level: "hard" });

export const en: Words<typeof idMismatch, { name?: Shown; expected: Shown; what: "id" | "name" }> = ({
  name,
  expected,
  what,
}) => ({
  problem:
    what === "name"
      ? `The contract calls itself “${name ?? ""}”, but its folder is “${expected}”.`
      : name
        ? `The schema calls itself “${name}”, which does not fit its folder.`
        : "The schema has no $id, so nothing can refer to it.",
  fix: what === "name" ? `Write “contract: ${expected}”, or rename the folder.` : `Let the $id end in “${expected}”.`,
});

export const fr: Words<typeof idMismatch, { name?: Shown; expected: Shown; what: "id" | "name" }> = ({
  name,
  expected,
  what,
}) => ({
  problem:
    what === "name"
      ? `Le contrat s’appelle « ${name ?? ""} », mais son dossier est « ${expected} ».`
      : name
        ? `Le schéma s’appelle « ${name} », ce qui ne correspond pas à son dossier.`
        : "Le schéma n’a pas de $id : rien ne peut y renvoyer.",
  fix:
    what === "name"
      ? `Écrivez « contract: ${expected} », ou renommez le dossier.`
      : `Faites finir le $id par « ${expected} ».`,
});

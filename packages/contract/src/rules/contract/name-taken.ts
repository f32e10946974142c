import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Two schemas of one package share an `$id`. */
export const nameTaken = defineRule({ id: "contract/name-taken", level: "hard" });

export const en: Words<typeof nameTaken, { name: Shown; other: Shown }> = ({ name, other }) => ({
  problem: `“${name}” is already the $id of ${other}.`,
  fix: "Give each schema an $id of its own: the organisation’s address, then the path of its folder.",
});

export const fr: Words<typeof nameTaken, { name: Shown; other: Shown }> = ({ name, other }) => ({
  problem: `« ${name} » est déjà le $id de ${other}.`,
  fix: "Donnez à chaque schéma son propre $id : l’adresse de l’organisation, puis le chemin de son dossier.",
});

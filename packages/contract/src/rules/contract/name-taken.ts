import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Two schemas of one package share an `$id`. */
export const nameTaken = defineRule({ id: "contract/name-taken", level: "hard" });

export const en: Words<typeof nameTaken, { name: Shown; other: Shown; expected: Shown }> = ({
  name,
  other,
  expected,
}) => ({
  problem: `“${name}” is already the $id of ${other}.`,
  fix: `Let this $id end in “${expected}”, the folder of its schema.`,
});

export const fr: Words<typeof nameTaken, { name: Shown; other: Shown; expected: Shown }> = ({
  name,
  other,
  expected,
}) => ({
  problem: `« ${name} » est déjà le $id de ${other}.`,
  fix: `Faites finir ce $id par « ${expected} », le dossier de son schéma.`,
});

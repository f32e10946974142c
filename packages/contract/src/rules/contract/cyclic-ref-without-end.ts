import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A schema contains itself, and nothing lets a document come to an end. */
export const cyclicRefWithoutEnd = defineRule({ id: "contract/cyclic-ref-without-end", level: "hard" });

export const en: Words<typeof cyclicRefWithoutEnd, { name: Shown; why: "itself" | "required" }> = ({ name, why }) => ({
  problem:
    why === "itself"
      ? `The reference “${name}” leads back to itself, so that the check would never end.`
      : `The reference “${name}” leads back to itself through fields that must be there, so that no document could ever end.`,
  fix:
    why === "itself"
      ? "Refer to another schema, or delete the reference."
      : "Make a field on the way optional, or let a list on the way be empty.",
});

export const fr: Words<typeof cyclicRefWithoutEnd, { name: Shown; why: "itself" | "required" }> = ({ name, why }) => ({
  problem:
    why === "itself"
      ? `Le renvoi « ${name} » ramène à lui-même : le contrôle ne finirait jamais.`
      : `Le renvoi « ${name} » ramène à lui-même par des champs obligatoires : aucun document ne pourrait finir.`,
  fix:
    why === "itself"
      ? "Renvoyez à un autre schéma, ou supprimez le renvoi."
      : "Rendez facultatif un champ sur ce chemin, ou laissez vide une liste sur ce chemin.",
});

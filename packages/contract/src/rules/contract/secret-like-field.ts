import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A field seems to hold what opens doors. */
export const secretLikeField = defineRule({ id: "contract/secret-like-field", level: "hard" });

export const en: Words<typeof secretLikeField, { name: Shown }> = ({ name }) => ({
  problem: `The field “${name}” seems to hold a secret: a password, a key, the code of a card.`,
  fix: "Leave it out: secrets do not travel in shared data. If it is no secret, give it another name.",
});

export const fr: Words<typeof secretLikeField, { name: Shown }> = ({ name }) => ({
  problem: `Le champ « ${name} » semble contenir un secret : un mot de passe, une clé, le code d’une carte.`,
  fix: "Retirez-le : un secret ne circule pas dans des données communes. Si ce n’en est pas un, changez son nom.",
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Something of the old major that no program can move. */
export const upgradeByHand = defineRule({ id: "release/upgrade-by-hand", level: "soft" });

/**
 * `gone`: the new major has no such field. `taken`: another line fills the field already. `required`: the new major asks for a
 * field that the old one did not ask for. `form`: the manifest writes the word in a way that is not changed by a program.
 */
type Data = { kind: "gone" | "taken" | "required" | "form"; name: Shown; contract: Shown; nearest?: Shown };

export const en: Words<typeof upgradeByHand, Data> = ({ kind, name, contract, nearest = "" }) => {
  if (kind === "required") {
    return {
      problem: `“${contract}” asks for “${name}”, and nothing fills it in yet.`,
      fix: `Say in the map where it comes from: ${keyOf(name)}: the column, or { value: … } when it is always the same.`,
    };
  }
  if (kind === "taken") {
    return {
      problem: `“${name}” would become “${nearest}” of “${contract}”, which another line fills in already.`,
      fix: "Keep one of the two lines.",
    };
  }
  if (kind === "form") {
    return {
      problem: `“${name}” is written in a way that is not changed by a program.`,
      fix: `Write “${nearest}” there yourself.`,
    };
  }
  return {
    problem: `“${name}” is no field of “${contract}”.`,
    fix: nearest
      ? `Did you mean “${nearest}”? Change the line yourself.`
      : "Take the line out, or choose another field: trellis contracts show says which there are.",
  };
};

export const fr: Words<typeof upgradeByHand, Data> = ({ kind, name, contract, nearest = "" }) => {
  if (kind === "required") {
    return {
      problem: `«\u00A0${contract}\u00A0» demande «\u00A0${name}\u00A0», et rien ne le remplit encore.`,
      fix: `Dites dans map d’où il vient\u00A0: ${keyOf(name)}: la colonne, ou { value: … } s’il est toujours le même.`,
    };
  }
  if (kind === "taken") {
    return {
      problem: `«\u00A0${name}\u00A0» deviendrait «\u00A0${nearest}\u00A0» de «\u00A0${contract}\u00A0», qu’une autre ligne remplit déjà.`,
      fix: "Gardez une des deux lignes.",
    };
  }
  if (kind === "form") {
    return {
      problem: `«\u00A0${name}\u00A0» est écrit d’une façon qu’un programme ne change pas.`,
      fix: `Écrivez-y «\u00A0${nearest}\u00A0» vous-même.`,
    };
  }
  return {
    problem: `«\u00A0${name}\u00A0» n’est pas un champ de «\u00A0${contract}\u00A0».`,
    fix: nearest
      ? `Vouliez-vous dire «\u00A0${nearest}\u00A0»\u00A0? Changez la ligne vous-même.`
      : "Retirez la ligne, ou choisissez un autre champ\u00A0: trellis contracts show dit lesquels existent.",
  };
};

/** The line's beginning as it has to be written: YAML takes brackets for a list. */
function keyOf(name: string): string {
  return name.includes("[") ? `"${name}"` : name;
}

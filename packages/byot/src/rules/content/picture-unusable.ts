import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const pictureUnusable = defineRule({ id: "content/picture-unusable", level: "hard" });

/** `kind`: of another format; `broken`: its bytes are not what its name says. */
type Data = { name: Shown; why: "kind" | "broken"; field: Label };

export const en: Words<typeof pictureUnusable, Data> = ({ name, why }) => ({
  problem:
    why === "kind"
      ? `“${name}” is of a kind that pages do not show.`
      : `“${name}” is not the picture that its name says.`,
  fix:
    why === "kind"
      ? "Save it as JPEG, PNG, WebP, AVIF or GIF."
      : "Open it in a picture program and save it again, with the ending that fits its kind.",
});

export const fr: Words<typeof pictureUnusable, Data> = ({ name, why }) => ({
  problem:
    why === "kind"
      ? `« ${name} » est d’un genre que les pages n’affichent pas.`
      : `« ${name} » n’est pas l’image que son nom annonce.`,
  fix:
    why === "kind"
      ? "Enregistrez-la en JPEG, PNG, WebP, AVIF ou GIF."
      : "Ouvrez-la dans un logiciel d’images et enregistrez-la de nouveau, avec la terminaison qui convient.",
});

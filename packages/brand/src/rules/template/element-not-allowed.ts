import { defineRule, type Shown, type Words } from "@trellis/findings";

export const elementNotAllowed = defineRule({ id: "template/element-not-allowed", level: "hard" });

type Data = { name: Shown; why: Shown };

export const en: Words<typeof elementNotAllowed, Data> = ({ name, why }) => ({
  problem:
    why === "script" ? "A template cannot hold a script that runs." : `A template cannot hold a “${name}” element.`,
  fix:
    why === "script"
      ? "Take the script out. Data about the page may stand in one of the type application/ld+json."
      : "Take it out, or use an element of HTML that only shows something.",
});

export const fr: Words<typeof elementNotAllowed, Data> = ({ name, why }) => ({
  problem:
    why === "script"
      ? "Un modèle ne peut pas contenir de script qui s’exécute."
      : `Un modèle ne peut pas contenir d’élément « ${name} ».`,
  fix:
    why === "script"
      ? "Retirez le script. Des données sur la page peuvent se trouver dans un script de type application/ld+json."
      : "Retirez-le, ou employez un élément HTML qui ne fait que montrer.",
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

export const markupInvalid = defineRule({ id: "template/markup-invalid", level: "hard" });

type Data = { what: Shown; name?: Shown };

export const en: Words<typeof markupInvalid, Data> = ({ what, name }) => ({
  problem:
    {
      unclosed: `The “${name}” element is not closed.`,
      stray: `“${name}” belongs to no element here.`,
      moved: `A browser would move “${name}” to another place.`,
      "implied-element": `A browser would add a “${name}” element here.`,
      json: "The data in this script is not JSON, or could end the script.",
      mjml: `This is not MJML: ${name}.`,
    }[what] ?? `A browser would have to mend the markup here (${name}).`,
  fix:
    what === "unclosed"
      ? `Write </${name}> where it ends.`
      : what === "stray"
        ? "Take it out, or write the element that it belongs to."
        : "Write the markup so that every browser reads it as it stands.",
});

export const fr: Words<typeof markupInvalid, Data> = ({ what, name }) => ({
  problem:
    {
      unclosed: `L’élément « ${name} » n’est pas fermé.`,
      stray: `« ${name} » n’appartient à aucun élément ici.`,
      moved: `Un navigateur déplacerait « ${name} ».`,
      "implied-element": `Un navigateur ajouterait ici un élément « ${name} ».`,
      json: "Les données de ce script ne sont pas du JSON, ou pourraient terminer le script.",
      mjml: `Ceci n’est pas du MJML : ${name}.`,
    }[what] ?? `Un navigateur devrait réparer le balisage ici (${name}).`,
  fix:
    what === "unclosed"
      ? `Écrivez </${name}> là où il se termine.`
      : what === "stray"
        ? "Retirez-la, ou écrivez l’élément auquel elle appartient."
        : "Écrivez le balisage de sorte que tout navigateur le lise tel quel.",
});

import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const altIsFileName = defineRule({ id: "content/alt-is-file-name", level: "hard" });

type Data = { field: Label; text: Shown };

export const en: Words<typeof altIsFileName, Data> = ({ text }) => ({
  problem: `The description of the image is a file's name: “${text}”.`,
  fix: `Say what the image shows, for those who cannot see it; or write “decorative: true” instead.`,
});

export const fr: Words<typeof altIsFileName, Data> = ({ text }) => ({
  problem: `La description de l’image est un nom de fichier : « ${text} ».`,
  fix: `Dites ce que montre l’image, pour qui ne la voit pas ; ou écrivez « decorative: true » à la place.`,
});

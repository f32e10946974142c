import { defineRule, type Shown, type Words } from "@trellis/findings";

export const formattingDropped = defineRule({ id: "content/formatting-dropped", level: "advisory" });

type Data = { name: Shown; count: number };

export const en: Words<typeof formattingDropped, Data> = ({ name, count }, say) => ({
  problem: `The template has no place for “${name}”, so it was left out (${say.count(count, "time", "times")}).`,
  fix: `See whether the text still says what it should.`,
});

export const fr: Words<typeof formattingDropped, Data> = ({ name, count }, say) => ({
  problem: `Le modèle n’a pas de place pour « ${name} », qui a donc été laissé de côté (${say.count(count, "fois", "fois")}).`,
  fix: `Voyez si le texte dit encore ce qu’il doit dire.`,
});

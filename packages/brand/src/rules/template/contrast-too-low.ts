import { defineRule, type Shown, type Words } from "@trellis/findings";

export const contrastTooLow = defineRule({ id: "template/contrast-too-low", level: "hard" });

type Data = { text: Shown; on: Shown; mode: Shown; ratio: number; least: number };

export const en: Words<typeof contrastTooLow, Data> = ({ text, on, mode, ratio, least }, say) => ({
  problem: `“${text}” on “${on}” has a contrast of ${say.number(ratio)} in the mode “${mode}”; readers need ${say.number(least)}.`,
  fix: `Make one of the two colours darker or lighter.`,
});

export const fr: Words<typeof contrastTooLow, Data> = ({ text, on, mode, ratio, least }, say) => ({
  problem: `« ${text} » sur « ${on} » a un contraste de ${say.number(ratio)} dans le mode « ${mode} » ; il en faut ${say.number(least)} pour lire.`,
  fix: `Rendez l’une des deux couleurs plus foncée ou plus claire.`,
});

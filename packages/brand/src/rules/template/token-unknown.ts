import { defineRule, type Shown, type Words } from "@trellis/findings";

export const tokenUnknown = defineRule({ id: "template/token-unknown", level: "hard" });

type Data = { name: Shown; nearest?: Shown };

export const en: Words<typeof tokenUnknown, Data> = ({ name, nearest }) => ({
  problem: `There is no token “${name}”.`,
  fix: nearest ? `Did you mean “${nearest}”?` : "Add it to the brand's tokens, or use one that is there.",
});

export const fr: Words<typeof tokenUnknown, Data> = ({ name, nearest }) => ({
  problem: `Il n’y a pas de jeton « ${name} ».`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : "Ajoutez-le aux jetons de la marque, ou employez-en un qui existe.",
});

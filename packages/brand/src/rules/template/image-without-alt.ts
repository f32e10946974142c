import { defineRule, type Shown, type Words } from "@trellis/findings";

export const imageWithoutAlt = defineRule({ id: "template/image-without-alt", level: "hard" });

type Data = { name?: Shown };

export const en: Words<typeof imageWithoutAlt, Data> = ({ name }) => ({
  problem: name ? `The image “${name}” has no place for its description.` : "An image has no description.",
  fix: name ? `Write alt="{{ ${name}.alt }}" beside its address.` : `Write alt="…", or alt="" for decoration.`,
});

export const fr: Words<typeof imageWithoutAlt, Data> = ({ name }) => ({
  problem: name ? `L’image « ${name} » n’a pas de place pour sa description.` : "Une image n’a pas de description.",
  fix: name
    ? `Écrivez alt="{{ ${name}.alt }}" à côté de son adresse.`
    : `Écrivez alt="…", ou alt="" pour une décoration.`,
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

export const slotUnused = defineRule({ id: "template/slot-unused", level: "hard" });

type Data = { name: Shown };

export const en: Words<typeof slotUnused, Data> = ({ name }) => ({
  problem: `The template describes the slot “${name}” and shows it nowhere.`,
  fix: `Place it in the markup, or take it out of template.yaml.`,
});

export const fr: Words<typeof slotUnused, Data> = ({ name }) => ({
  problem: `Le modèle décrit le champ « ${name} » et ne le montre nulle part.`,
  fix: `Placez-le dans le balisage, ou retirez-le de template.yaml.`,
});

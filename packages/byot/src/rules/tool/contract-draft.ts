import { defineRule, type Shown, type Words } from "@trellis/findings";

export const contractDraft = defineRule({ id: "tool/contract-draft", level: "advisory" });

type Data = { name: Shown; owner: Shown };

export const en: Words<typeof contractDraft, Data> = ({ name, owner }) => ({
  problem: `The contract “${name}” is still a draft: it can change at any time, and break this tool.`,
  fix: `Ask ${owner} when it becomes active, and use it for trials until then.`,
});

export const fr: Words<typeof contractDraft, Data> = ({ name, owner }) => ({
  problem: `Le contrat « ${name} » est encore un brouillon : il peut changer à tout moment, et cet outil ne plus marcher.`,
  fix: `Demandez à l’équipe « ${owner} » quand il entrera en vigueur, et ne l’utilisez d’ici là que pour des essais.`,
});

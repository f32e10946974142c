import { defineRule, type Shown, type Words } from "@trellis/findings";

export const contractRetired = defineRule({ id: "tool/contract-retired", level: "hard" });

type Data = { name: Shown; owner: Shown; successor?: Shown };

export const en: Words<typeof contractRetired, Data> = ({ name, owner, successor }) => ({
  problem: `The contract “${name}” is retired: nobody keeps its promises any more.`,
  fix: successor ? `Move this tool to “${successor}”.` : `Ask ${owner} what takes its place.`,
});

export const fr: Words<typeof contractRetired, Data> = ({ name, owner, successor }) => ({
  problem: `Le contrat « ${name} » n’est plus en vigueur : plus personne n’en tient les promesses.`,
  fix: successor
    ? `Faites passer cet outil à « ${successor} ».`
    : `Demandez à l’équipe « ${owner} » ce qui le remplace.`,
});

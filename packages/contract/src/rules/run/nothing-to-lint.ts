import { defineRule, type Words } from "@trellis/findings";

/** The folder to lint holds no contract and no definition. Nothing checked is not a pass. */
export const nothingToLint = defineRule({ id: "run/nothing-to-lint", level: "absolute" });

export const en: Words<typeof nothingToLint> = () => ({
  problem: "There is no contract in this folder, so nothing was checked.",
  fix: "Name the folder of a guardrail package: the one that holds “contracts”, with a “contract.yaml” in contracts/lead/v1.",
});

export const fr: Words<typeof nothingToLint> = () => ({
  problem: "Il n’y a aucun contrat dans ce dossier : rien n’a été contrôlé.",
  fix: "Indiquez le dossier d’un paquet de garde-fous : celui qui contient « contracts », avec un « contract.yaml » dans contracts/lead/v1.",
});

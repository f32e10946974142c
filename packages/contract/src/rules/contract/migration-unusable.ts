import { defineRule, type Words } from "@trellis/findings";

type Data = { why: "syntax" | "imports" | "no-upgrade" | "no-predecessor"; contract: string; because?: string };

/** A `migrate.ts` from which no `upgrade` can be made. */
export const migrationUnusable = defineRule({ id: "contract/migration-unusable", level: "hard" });

export const en: Words<typeof migrationUnusable, Data> = ({ why, contract, because = "" }) => {
  const file = `The file migrate.ts of “${contract}”`;
  if (why === "syntax") return { problem: `${file} is no TypeScript: ${because}`, fix: "Correct it at that place." };
  if (why === "imports") {
    return {
      problem: `${file} imports code: ${because}.`,
      fix: "Import types only (import type …), and write in the file itself what it needs.",
    };
  }
  if (why === "no-predecessor") {
    return {
      problem: `${file} has nothing to start from: the package holds no earlier version of the contract.`,
      fix: "Remove the file, or bring the earlier version back.",
    };
  }
  return {
    problem: `${file} exports no function “upgrade”.`,
    fix: "Write: export function upgrade(old: Old): New { return { ...old }; }",
  };
};

export const fr: Words<typeof migrationUnusable, Data> = ({ why, contract, because = "" }) => {
  const file = `Le fichier migrate.ts de « ${contract} »`;
  if (why === "syntax") {
    return { problem: `${file} n’est pas du TypeScript : ${because}`, fix: "Corrigez-le à cet endroit." };
  }
  if (why === "imports") {
    return {
      problem: `${file} importe du code : ${because}.`,
      fix: "N’importez que des types (import type …), et écrivez dans le fichier lui-même ce dont il a besoin.",
    };
  }
  if (why === "no-predecessor") {
    return {
      problem: `${file} n’a pas de point de départ : le paquet ne contient aucune version antérieure du contrat.`,
      fix: "Supprimez le fichier, ou remettez la version antérieure.",
    };
  }
  return {
    problem: `${file} n’exporte aucune fonction « upgrade ».`,
    fix: "Écrivez : export function upgrade(old: Old): New { return { ...old }; }",
  };
};

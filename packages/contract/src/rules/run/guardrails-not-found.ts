import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A guardrail package that the caller names is not installed where trellis was started. */
export const guardrailsNotFound = defineRule({ id: "run/guardrails-not-found", level: "absolute" });

type Data = { name: Shown; kind: "package" | "folder" | "no-name" };

export const en: Words<typeof guardrailsNotFound, Data> = ({ name, kind }) => ({
  problem:
    kind === "no-name"
      ? `“${name}” is not a name that a guardrail package can have.`
      : kind === "folder"
        ? `There is no guardrail package in the folder “${name}”.`
        : `The guardrail package “${name}” is not installed where trellis was started.`,
  fix:
    kind === "package"
      ? `Install it there: npm install ${name}. Then run the check again.`
      : "Correct it in trellis.config.yaml or after --guardrails: the name of an installed package, or a folder that starts with “./”.",
});

export const fr: Words<typeof guardrailsNotFound, Data> = ({ name, kind }) => ({
  problem:
    kind === "no-name"
      ? `« ${name} » n’est pas un nom qu’un paquet de garde-fous peut porter.`
      : kind === "folder"
        ? `Il n’y a pas de paquet de garde-fous dans le dossier « ${name} ».`
        : `Le paquet de garde-fous « ${name} » n’est pas installé là où trellis a été lancé.`,
  fix:
    kind === "package"
      ? `Installez-le à cet endroit : npm install ${name}. Puis relancez la vérification.`
      : "Corrigez-le dans trellis.config.yaml ou après --guardrails : le nom d’un paquet installé, ou un dossier qui commence par « ./ ».",
});

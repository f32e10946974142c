import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A guardrail package that the caller names is not installed where trellis was started. */
export const guardrailsNotFound = defineRule({ id: "run/guardrails-not-found", level: "absolute" });

/** `near` is the name of an installed guardrail package. */
type Data = { name: Shown; kind: "package" | "folder" | "no-name"; near?: Shown };

export const en: Words<typeof guardrailsNotFound, Data> = ({ name, kind, near }) => ({
  problem:
    kind === "no-name"
      ? `“${name}” is not a name that a guardrail package can have.`
      : kind === "folder"
        ? `There is no guardrail package in the folder “${name}”.`
        : `The guardrail package “${name}” is not installed where trellis was started.`,
  fix:
    near !== undefined
      ? `Did you mean “${near}”, which is installed?`
      : kind === "package"
        ? "Check the name with whoever gave it to you: a stranger can publish a package under a misspelt one. Then install it there, and run the check again."
        : "Correct it in trellis.config.yaml or after --guardrails: the name of an installed package, or a folder that starts with “./”.",
});

export const fr: Words<typeof guardrailsNotFound, Data> = ({ name, kind, near }) => ({
  problem:
    kind === "no-name"
      ? `« ${name} » n’est pas un nom qu’un paquet de garde-fous peut porter.`
      : kind === "folder"
        ? `Il n’y a pas de paquet de garde-fous dans le dossier « ${name} ».`
        : `Le paquet de garde-fous « ${name} » n’est pas installé là où trellis a été lancé.`,
  fix:
    near !== undefined
      ? `Vouliez-vous dire « ${near} », qui est installé ?`
      : kind === "package"
        ? "Faites confirmer le nom par la personne qui vous l’a donné : un inconnu peut publier un paquet sous un nom mal écrit. Puis installez-le à cet endroit et relancez le contrôle."
        : "Corrigez-le dans trellis.config.yaml ou après --guardrails : le nom d’un paquet installé, ou un dossier qui commence par « ./ ».",
});

import { defineRule, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";
import type { UsageFacts } from "../../usage-error.js";

/** The command was called in a way that it does not understand. */
export const usage = defineRule({ id: "run/usage", level: "absolute" });

export const en: Words<typeof usage, UsageFacts> = (facts, say) => ({
  problem: inEnglish(facts),
  fix: facts.near
    ? `Did you mean “${facts.near}”?`
    : facts.kind === "unknown-rule"
      ? "All rules: trellis explain"
      : facts.days
        ? `Give a day from ${sayDay(facts.days.first, say)} to ${sayDay(facts.days.last, say)}, the last that is allowed here.`
        : facts.allowed
          ? `Choose ${say.anyOf(facts.allowed)}.`
          : facts.example
            ? `Write it like this: ${facts.example}`
            : "What there is: trellis --help",
});

export const fr: Words<typeof usage, UsageFacts> = (facts, say) => ({
  problem: inFrench(facts),
  fix: facts.near
    ? `Vouliez-vous dire «\u00A0${facts.near}\u00A0»\u00A0?`
    : facts.kind === "unknown-rule"
      ? "Toutes les règles\u00A0: trellis explain"
      : facts.days
        ? `Donnez un jour du ${sayDay(facts.days.first, say)} au ${sayDay(facts.days.last, say)}, le dernier permis ici.`
        : facts.allowed
          ? `Choisissez ${say.anyOf(facts.allowed)}.`
          : facts.example
            ? `Écrivez par exemple\u00A0: ${facts.example}`
            : "Ce qui existe\u00A0: trellis --help",
});

function inEnglish({ kind, name, given }: UsageFacts): string {
  switch (kind) {
    case "unknown-command":
      return `There is no command “${name}”.`;
    case "unknown-option":
      return `There is no option “${name}” here.`;
    case "unknown-rule":
      return `There is no rule “${name}”.`;
    case "missing-argument":
      return `“${name}” is missing.`;
    case "missing-value":
      return `The option “${name}” needs a value.`;
    case "invalid-value":
      return `The option “${name}” does not take “${given ?? ""}”.`;
    case "too-many-arguments":
      return `“${name}” is one word too many.`;
    case "not-together":
      return `“${name}” and “${given ?? ""}” do not go together.`;
  }
}

function inFrench({ kind, name, given }: UsageFacts): string {
  switch (kind) {
    case "unknown-command":
      return `Il n’y a pas de commande «\u00A0${name}\u00A0».`;
    case "unknown-option":
      return `Il n’y a pas d’option «\u00A0${name}\u00A0» ici.`;
    case "unknown-rule":
      return `Il n’y a pas de règle «\u00A0${name}\u00A0».`;
    case "missing-argument":
      return `Il manque «\u00A0${name}\u00A0».`;
    case "missing-value":
      return `L’option «\u00A0${name}\u00A0» attend une valeur.`;
    case "invalid-value":
      return `L’option «\u00A0${name}\u00A0» n’accepte pas «\u00A0${given ?? ""}\u00A0».`;
    case "too-many-arguments":
      return `«\u00A0${name}\u00A0» est de trop.`;
    case "not-together":
      return `«\u00A0${name}\u00A0» et «\u00A0${given ?? ""}\u00A0» ne vont pas ensemble.`;
  }
}

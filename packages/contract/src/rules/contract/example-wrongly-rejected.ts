import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A document that the contract should accept is rejected, or another rule rejects it than its name says. */
export const exampleWronglyRejected = defineRule({ id: "contract/example-wrongly-rejected", level: "hard" });

export const en: Words<typeof exampleWronglyRejected, { name: Shown; expected?: Shown; found: readonly Shown[] }> = (
  { name, expected, found },
  say,
) => ({
  problem: expected
    ? `The example “${name}” should be rejected by ${expected} alone, and is rejected by ${say.allOf(found)}.`
    : `The example “${name}” should be accepted, and is rejected by ${say.allOf(found)}.`,
  fix: expected
    ? "Correct the example so that only one thing is wrong in it, or name the file after the rule that rejects it."
    : "Correct the example, or make the schema accept it.",
});

export const fr: Words<typeof exampleWronglyRejected, { name: Shown; expected?: Shown; found: readonly Shown[] }> = (
  { name, expected, found },
  say,
) => ({
  problem: expected
    ? `L’exemple « ${name} » devrait être refusé par ${expected} seulement, et il l’est par ${say.allOf(found)}.`
    : `L’exemple « ${name} » devrait être accepté, et il est refusé par ${say.allOf(found)}.`,
  fix: expected
    ? "Corrigez l’exemple pour qu’une seule chose y soit fausse, ou donnez au fichier le nom de la règle qui le refuse."
    : "Corrigez l’exemple, ou faites en sorte que le schéma l’accepte.",
});

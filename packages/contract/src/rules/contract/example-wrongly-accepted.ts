import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A document that the contract should reject is accepted. */
export const exampleWronglyAccepted = defineRule({ id: "contract/example-wrongly-accepted", level: "hard" });

export const en: Words<typeof exampleWronglyAccepted, { name: Shown; expected: Shown }> = ({ name, expected }) => ({
  problem: `The example “${name}” should be rejected by ${expected}, and the schema accepts it.`,
  fix: "Make the schema stricter, or move the example to the accepted ones.",
});

export const fr: Words<typeof exampleWronglyAccepted, { name: Shown; expected: Shown }> = ({ name, expected }) => ({
  problem: `L’exemple « ${name} » devrait être refusé par ${expected}, et le schéma l’accepte.`,
  fix: "Rendez le schéma plus strict, ou déplacez l’exemple parmi ceux qui sont acceptés.",
});

import { defineRule, type Words } from "@trellis/findings";

/** A contract is deprecated and does not say until when it is accepted. */
export const deprecatedWithoutSunset = defineRule({ id: "contract/deprecated-without-sunset", level: "hard" });

export const en: Words<typeof deprecatedWithoutSunset> = () => ({
  problem: "The contract is deprecated, and does not say until when it is accepted.",
  fix: "Add “sunset” with the last day, such as 2027-06-30.",
});

export const fr: Words<typeof deprecatedWithoutSunset> = () => ({
  problem: "Le contrat est déprécié et ne dit pas jusqu’à quand il est accepté.",
  fix: "Ajoutez « sunset » avec le dernier jour, par exemple 2027-06-30.",
});

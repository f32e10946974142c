import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A field tells people apart and is not said to be about a person. */
export const identityUnclassified = defineRule({ id: "contract/identity-unclassified", level: "hard" });

export const en: Words<typeof identityUnclassified, { name: Shown; classification?: string }> = ({
  name,
  classification,
}) => ({
  problem: classification
    ? `The field “${name}” tells people apart, and is classified as “${classification}”.`
    : `The field “${name}” tells people apart, and does not say how careful one must be with it.`,
  fix: "Classify it as “personal”, or as “sensitive”: what identifies a person is about that person.",
});

export const fr: Words<typeof identityUnclassified, { name: Shown; classification?: string }> = ({
  name,
  classification,
}) => ({
  problem: classification
    ? `Le champ « ${name} » permet de reconnaître une personne, et il est classé « ${classification} ».`
    : `Le champ « ${name} » permet de reconnaître une personne, et ne dit pas avec quelle précaution le traiter.`,
  fix: "Classez-le « personal », ou « sensitive » : ce qui identifie une personne parle d’elle.",
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Whether a tool's own contract only narrows the published one could not be told at one place. */
export const extensionUndecided = defineRule({ id: "contract/extension-undecided", level: "advisory" });

/** `reason` is why, as `@trellis/compat` gives it; `about` is the pattern, the format or the number that it is about. */
type Data = { name: Shown; reason: string; about?: Shown };

export const en: Words<typeof extensionUndecided, Data> = ({ name, reason, about }) => ({
  problem: `Whether “${name}” only narrows the contract that is extended could not be decided: ${why(whyEn, reason)}${about ? `, ${about}` : ""}.`,
  fix: "Both hold for every record in any case. Try it with a record that you expect to pass.",
});

export const fr: Words<typeof extensionUndecided, Data> = ({ name, reason, about }) => ({
  problem: `Impossible de décider si «\u00A0${name}\u00A0» ne fait que restreindre le contrat étendu\u00A0: ${why(whyFr, reason)}${about ? `, ${about}` : ""}.`,
  fix: "Les deux valent de toute façon pour chaque enregistrement. Essayez avec un enregistrement qui devrait passer.",
});

type Why = { readonly [reason: string]: string } & { readonly other: string };

function why(words: Why, reason: string): string {
  return Object.hasOwn(words, reason) ? (words[reason] ?? words.other) : words.other;
}

const whyEn: Why = {
  pattern: "there is a pattern that cannot be compared with others",
  format: "there is a format whose texts cannot be compared with others",
  "number-precision": "there is a number with more digits than a record can hold",
  reference: "there is a reference that leads nowhere, or only to itself",
  "schema-invalid": "it is not a valid schema",
  budget: "it would take too long",
  "too-deep": "it is nested too deeply",
  "too-large": "the record that would show it is larger than anybody would read",
  other: "there is neither a proof nor a record that shows the opposite",
};

const whyFr: Why = {
  pattern: "il contient un motif qui ne se compare pas à d’autres",
  format: "il contient un format dont les textes ne se comparent pas à d’autres",
  "number-precision": "il contient un nombre avec plus de chiffres qu’un enregistrement n’en peut contenir",
  reference: "il contient une référence qui ne mène nulle part, ou seulement à elle-même",
  "schema-invalid": "ce n’est pas un schéma valable",
  budget: "cela prendrait trop de temps",
  "too-deep": "il est imbriqué trop profondément",
  "too-large": "l’enregistrement qui le montrerait est plus grand que ce que l’on peut lire",
  other: "il n’y a ni preuve ni enregistrement qui montre le contraire",
};

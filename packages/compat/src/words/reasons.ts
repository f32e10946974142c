import type { Shown } from "@trellis/findings";
import type { ReasonCode } from "../outcome.js";

/** Why an answer is missing, and what to do, in one language. */
export type ReasonWords = Readonly<Record<ReasonCode, (about: Shown | undefined) => { why: string; fix: string }>>;

const lookAtIt = "Make the change smaller, or look at it yourself and answer for it.";

/** In English. */
export const reasonsEn: ReasonWords = {
  budget: () => ({ why: "the schemas leave too many possibilities to go through", fix: lookAtIt }),
  "too-deep": () => ({ why: "the schemas are nested too deeply", fix: "Nest less." }),
  pattern: (about) => ({
    why: `no proof can follow the pattern${about ? ` “${about}”` : ""} all the way`,
    fix: "Write the pattern in a simpler way, without looking back and without repeating what a group has matched.",
  }),
  format: (about) => ({
    why: `nothing exact is known of the format${about ? ` “${about}”` : ""}`,
    fix: "Say what the text must look like with a pattern, or look at the change yourself and answer for it.",
  }),
  "number-precision": () => ({
    why: "it depends on a number with more digits than a document can hold",
    fix: "Use limits and steps with fewer digits.",
  }),
  "integer-notation": () => ({
    why: "in draft-04 the number 2.0 is not an integer, and 2 is; a document that was read does not show which was written",
    fix: "Move the schema to a newer draft.",
  }),
  reference: () => ({
    why: "a reference leads nowhere, or only back to itself",
    fix: "Mend the reference, or hand over the schema that it means.",
  }),
  "schema-invalid": () => ({
    why: "the schema itself is wrong here, so that nobody can say what it means",
    fix: "Mend the keyword.",
  }),
  "not-json": () => ({ why: "the schema contains something that JSON cannot write", fix: "Hand over plain JSON." }),
  dialect: (about) => ({
    why: `schemas of this draft are not read${about ? `: ${about}` : ""}`,
    fix: "Move the schema to draft-04 or a newer draft.",
  }),
  "too-large": () => ({
    why: "a record that shows it would be larger than anybody could read",
    fix: lookAtIt,
  }),
  unverified: () => ({ why: "a record was found, and no second validator could confirm it", fix: lookAtIt }),
  search: () => ({ why: "a part of the schema was not understood", fix: lookAtIt }),
};

const regardezLe = "Faites un changement plus petit, ou examinez-le vous-même et répondez-en.";

/** In French. */
export const reasonsFr: ReasonWords = {
  budget: () => ({ why: "les schémas laissent trop de possibilités à parcourir", fix: regardezLe }),
  "too-deep": () => ({ why: "les schémas sont imbriqués trop profondément", fix: "Imbriquez moins." }),
  pattern: (about) => ({
    why: `aucune preuve ne peut suivre jusqu’au bout le motif${about ? ` « ${about} »` : ""}`,
    fix: "Écrivez le motif plus simplement, sans regarder en arrière et sans répéter ce qu’un groupe a trouvé.",
  }),
  format: (about) => ({
    why: `on ne sait rien d’exact du format${about ? ` « ${about} »` : ""}`,
    fix: "Dites avec un motif à quoi le texte doit ressembler, ou examinez le changement vous-même et répondez-en.",
  }),
  "number-precision": () => ({
    why: "cela dépend d’un nombre qui a plus de chiffres qu’un document ne peut en contenir",
    fix: "Utilisez des limites et des pas avec moins de chiffres.",
  }),
  "integer-notation": () => ({
    why: "en draft-04 le nombre 2.0 n’est pas un entier, et 2 en est un ; un document une fois lu ne montre plus lequel était écrit",
    fix: "Passez le schéma à un draft plus récent.",
  }),
  reference: () => ({
    why: "une référence ne mène nulle part, ou seulement à elle-même",
    fix: "Corrigez la référence, ou fournissez le schéma qu’elle désigne.",
  }),
  "schema-invalid": () => ({
    why: "le schéma lui-même est faux ici, de sorte que personne ne peut dire ce qu’il signifie",
    fix: "Corrigez le mot-clé.",
  }),
  "not-json": () => ({
    why: "le schéma contient quelque chose que JSON ne peut pas écrire",
    fix: "Fournissez du JSON simple.",
  }),
  dialect: (about) => ({
    why: `les schémas de ce draft ne sont pas lus${about ? ` : ${about}` : ""}`,
    fix: "Passez le schéma à draft-04 ou plus récent.",
  }),
  "too-large": () => ({
    why: "un enregistrement qui le montre serait plus grand que ce que quiconque pourrait lire",
    fix: regardezLe,
  }),
  unverified: () => ({
    why: "un enregistrement a été trouvé, et aucun second validateur n’a pu le confirmer",
    fix: regardezLe,
  }),
  search: () => ({ why: "une partie du schéma n’a pas été comprise", fix: regardezLe }),
};

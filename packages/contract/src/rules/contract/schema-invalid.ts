import { defineRule, type Phrases, type Shown, type Words } from "@trellis/findings";

/** A schema is not JSON Schema 2020-12 as contracts write it. */
export const schemaInvalid = defineRule({ id: "contract/schema-invalid", level: "hard" });

interface Data {
  /** The dialect, format, keyword or pattern that is wrong, or the keyword whose value is. */
  name?: Shown;
  why: "compile" | "dialect" | "format" | "keyword" | "pattern" | "too-tangled" | "value";
  nearest?: Shown;
  /** What a value may be: one of these, this type, or anything but this name. */
  allowed?: readonly Shown[];
  type?: string;
  unknown?: Shown;
  /** What the compiler says, in English. */
  detail?: Shown;
}

export const en: Words<typeof schemaInvalid, Data> = (data, say) => {
  const { name = "", why, nearest, detail = "" } = data;
  const meant = nearest ? `Did you mean “${nearest}”? ` : "";
  switch (why) {
    case "dialect":
      return {
        problem: name
          ? `The schema says that it is written in “${name}”.`
          : "The schema does not say what it is written in.",
        fix: "Contracts are written in https://json-schema.org/draft/2020-12/schema: let $schema say so.",
      };
    case "format":
      return {
        problem: `There is no format “${name}”.`,
        fix: `${meant}Take a format of JSON Schema, or describe the text with a pattern.`,
      };
    case "keyword":
      return {
        problem: `“${name}” is no keyword of JSON Schema.`,
        fix: `${meant}Correct the name, or delete it: nothing would read it.`,
      };
    case "pattern":
      return {
        problem: `The pattern “${name}” is no regular expression.`,
        fix: "Correct it; patterns are written as in JavaScript, with the flag u.",
      };
    case "value":
      return { problem: `The value of “${name}” is not one that JSON Schema knows.`, fix: wantedEn(data, say) };
    case "too-tangled":
      return {
        problem: "The schema refers to itself, or to others, in more ways than anybody could check.",
        fix: "Let each $ref lead further into the data, and fewer of them to each other.",
      };
    case "compile":
      return {
        problem: "The schema cannot be made into a check.",
        fix: `Correct the schema. The compiler says: ${detail}`,
      };
  }
};

export const fr: Words<typeof schemaInvalid, Data> = (data, say) => {
  const { name = "", why, nearest, detail = "" } = data;
  const meant = nearest ? `Vouliez-vous dire « ${nearest} » ? ` : "";
  switch (why) {
    case "dialect":
      return {
        problem: name ? `Le schéma dit être écrit en « ${name} ».` : "Le schéma ne dit pas en quoi il est écrit.",
        fix: "Les contrats s’écrivent en https://json-schema.org/draft/2020-12/schema : que $schema le dise.",
      };
    case "format":
      return {
        problem: `Il n’existe pas de format « ${name} ».`,
        fix: `${meant}Prenez un format de JSON Schema, ou décrivez le texte par un motif (pattern).`,
      };
    case "keyword":
      return {
        problem: `« ${name} » n’est pas un mot-clé de JSON Schema.`,
        fix: `${meant}Corrigez le nom, ou supprimez-le : rien ne le lirait.`,
      };
    case "pattern":
      return {
        problem: `Le motif « ${name} » n’est pas une expression régulière.`,
        fix: "Corrigez-le ; les motifs s’écrivent comme en JavaScript, avec l’option u.",
      };
    case "value":
      return {
        problem: `La valeur de « ${name} » n’est pas de celles que JSON Schema connaît.`,
        fix: wantedFr(data, say),
      };
    case "too-tangled":
      return {
        problem: "Le schéma renvoie à lui-même, ou à d’autres, de plus de façons qu’on ne peut en contrôler.",
        fix: "Que chaque $ref mène plus loin dans les données, et qu’ils soient moins nombreux à se renvoyer l’un à l’autre.",
      };
    case "compile":
      return {
        problem: "Le schéma ne peut pas devenir un contrôle.",
        fix: `Corrigez le schéma. Le compilateur dit, en anglais\u00A0: «\u00A0${detail}\u00A0».`,
      };
  }
};

function wantedEn({ allowed, type, unknown }: Data, say: Phrases): string {
  if (allowed) return `Write ${say.anyOf(allowed)}.`;
  if (unknown) return `Correct or delete “${unknown}”: there is no such name there.`;
  return type && Object.hasOwn(typesEn, type)
    ? `Write ${typesEn[type]} there.`
    : "Look the keyword up and correct its value.";
}

function wantedFr({ allowed, type, unknown }: Data, say: Phrases): string {
  if (allowed) return `Écrivez ${say.anyOf(allowed)}.`;
  if (unknown) return `Corrigez ou supprimez « ${unknown} » : ce nom n’y existe pas.`;
  return type && Object.hasOwn(typesFr, type)
    ? `Écrivez-y ${typesFr[type]}.`
    : "Consultez la définition du mot-clé et corrigez sa valeur.";
}

const typesEn: { readonly [type: string]: string } = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "an object",
  string: "a text",
};

const typesFr: { readonly [type: string]: string } = {
  array: "une liste",
  boolean: "true ou false",
  integer: "un nombre entier",
  number: "un nombre",
  object: "un objet",
  string: "un texte",
};

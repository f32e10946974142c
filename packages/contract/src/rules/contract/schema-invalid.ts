import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A schema is not JSON Schema 2020-12 as contracts write it. */
export const schemaInvalid = defineRule({ id: "contract/schema-invalid", level: "hard" });

type Data = {
  name: Shown;
  why: "compile" | "dialect" | "format" | "keyword" | "pattern" | "value";
  nearest?: Shown;
  detail?: Shown;
};

export const en: Words<typeof schemaInvalid, Data> = ({ name, why, nearest, detail }) => {
  const meant = nearest ? `Did you mean “${nearest}”? ` : "";
  switch (why) {
    case "dialect":
      return {
        problem: `The schema says that it is written in “${name}”.`,
        fix: "Contracts are written in https://json-schema.org/draft/2020-12/schema: set $schema to that.",
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
      return {
        problem: `What stands at “${name}” is not what JSON Schema allows there.`,
        fix: detail ? `It ${detail}.` : "Look the keyword up and correct its value.",
      };
    case "compile":
      return {
        problem: "The schema cannot be made into a check.",
        fix: `Correct the schema. The compiler says: ${detail ?? name}`,
      };
  }
};

export const fr: Words<typeof schemaInvalid, Data> = ({ name, why, nearest, detail }) => {
  const meant = nearest ? `Vouliez-vous dire « ${nearest} » ? ` : "";
  switch (why) {
    case "dialect":
      return {
        problem: `Le schéma dit être écrit en « ${name} ».`,
        fix: "Les contrats s’écrivent en https://json-schema.org/draft/2020-12/schema : donnez cette valeur à $schema.",
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
        problem: `Ce qui figure en « ${name} » n’est pas ce que JSON Schema y permet.`,
        fix: "Consultez la définition du mot-clé et corrigez sa valeur.",
      };
    case "compile":
      return {
        problem: "Le schéma ne peut pas devenir une vérification.",
        fix: `Corrigez le schéma. Le compilateur dit : ${detail ?? name}`,
      };
  }
};

import { defineRule, type Shown, type Words } from "@trellis/findings";

export const tokenInvalid = defineRule({ id: "template/token-invalid", level: "hard" });

type Data = { why: Shown; name: Shown; mode?: Shown };

export const en: Words<typeof tokenInvalid, Data> = ({ why, name, mode }) => ({
  problem:
    {
      "type-missing": `The token “${name}” has no type, and no group around it has one.`,
      "type-unknown": `The token “${name}” is of a type that does not exist.`,
      name: `“${name}” is no name for a token.`,
      mode: `The token “${name}” has no value in the mode “${mode}”.`,
      "not-a-color": `“${name}” is no colour.`,
      resolver: `“${name}” means nothing to the resolver.`,
    }[why] ?? `The value of the token “${name}” is not of its type.`,
  fix: "Correct it as the Design Tokens format (DTCG 2025.10) has it.",
});

export const fr: Words<typeof tokenInvalid, Data> = ({ why, name, mode }) => ({
  problem:
    {
      "type-missing": `Le jeton « ${name} » n’a pas de type, ni aucun groupe autour de lui.`,
      "type-unknown": `Le jeton « ${name} » est d’un type qui n’existe pas.`,
      name: `« ${name} » n’est pas un nom de jeton.`,
      mode: `Le jeton « ${name} » n’a pas de valeur dans le mode « ${mode} ».`,
      "not-a-color": `« ${name} » n’est pas une couleur.`,
      resolver: `« ${name} » ne dit rien au résolveur.`,
    }[why] ?? `La valeur du jeton « ${name} » n’est pas de son type.`,
  fix: "Corrigez-le selon le format Design Tokens (DTCG 2025.10).",
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

/** The registry could not be asked. */
export const registryUnreachable = defineRule({ id: "release/registry-unreachable", level: "advisory" });

type Data = { name: Shown; why: "offline" | "unreachable" | "replace"; message?: Shown };

export const en: Words<typeof registryUnreachable, Data> = ({ name, why, message = "" }) => {
  if (why === "offline") {
    return {
      problem: `The baselines of “${name}” were not compared with the registry (--offline).`,
      fix: "Leave out --offline where the registry can be reached; CI does.",
    };
  }
  if (why === "replace") {
    return {
      problem: `The registry could not be asked about “${name}” (${message}): what is published there must not be written again.`,
      fix: "Try again when it can be reached. If nothing of it is published yet, add --offline.",
    };
  }
  return {
    problem: `The registry could not be asked about “${name}” (${message}); the baselines are taken as they are.`,
    fix: "CI asks it again. A private registry is found through .npmrc.",
  };
};

export const fr: Words<typeof registryUnreachable, Data> = ({ name, why, message = "" }) => {
  if (why === "offline") {
    return {
      problem: `Les références de «\u00A0${name}\u00A0» n’ont pas été comparées avec le registre (--offline).`,
      fix: "Sans --offline, elles le seront là où le registre est joignable\u00A0; c’est ce que fait la CI.",
    };
  }
  if (why === "replace") {
    return {
      problem: `Le registre n’a pas pu être interrogé sur «\u00A0${name}\u00A0» (${message})\u00A0: ce qui y est publié ne doit pas être réécrit.`,
      fix: "Réessayez quand il sera joignable. Si rien n’en est encore publié, ajoutez --offline.",
    };
  }
  return {
    problem: `Le registre n’a pas pu être interrogé sur «\u00A0${name}\u00A0» (${message})\u00A0; les références sont prises telles quelles.`,
    fix: "La CI l’interroge de nouveau. Un registre privé se trouve par .npmrc.",
  };
};

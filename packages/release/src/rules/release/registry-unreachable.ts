import { defineRule, type Shown, type Words } from "@trellis/findings";

/** The registry could not be asked. */
export const registryUnreachable = defineRule({ id: "release/registry-unreachable", level: "advisory" });

type Data = { name: Shown; message: Shown };

export const en: Words<typeof registryUnreachable, Data> = ({ name, message }) => ({
  problem: `The registry could not be asked about “${name}” (${message}); the baselines are taken as they are.`,
  fix: "CI asks it again. A private registry is found through .npmrc.",
});

export const fr: Words<typeof registryUnreachable, Data> = ({ name, message }) => ({
  problem: `Le registre n’a pas pu être interrogé sur « ${name} » (${message}) ; les références sont prises telles quelles.`,
  fix: "La CI l’interroge de nouveau. Un registre privé se trouve par .npmrc.",
});

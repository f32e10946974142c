import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A contract is new. */
export const contractAdded = defineRule({ id: "release/contract-added", level: "advisory" });

type Data = { name: Shown };

export const en: Words<typeof contractAdded, Data> = ({ name }) => ({
  problem: `“${name}” is new.`,
  fix: "The package moves by a minor version; nobody has to change anything.",
});

export const fr: Words<typeof contractAdded, Data> = ({ name }) => ({
  problem: `« ${name} » est nouveau.`,
  fix: "Le paquet avance d’une version mineure ; personne n’a rien à changer.",
});

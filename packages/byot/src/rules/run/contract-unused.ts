import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A contract was given for data files, and there was none among what was checked. */
export const contractUnused = defineRule({ id: "run/contract-unused", level: "absolute" });

type Data = { name: Shown };

export const en: Words<typeof contractUnused, Data> = ({ name }) => ({
  problem: `“--contract ${name}” is for data files, and only folders were to be checked. Tools say themselves which contracts they follow.`,
  fix: "Name the data file, or leave --contract out.",
});

export const fr: Words<typeof contractUnused, Data> = ({ name }) => ({
  problem: `« --contract ${name} » vaut pour des fichiers de données, et seuls des dossiers étaient à contrôler. Les outils disent eux-mêmes quels contrats ils suivent.`,
  fix: "Nommez le fichier de données, ou retirez --contract.",
});

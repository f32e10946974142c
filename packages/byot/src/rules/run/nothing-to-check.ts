import { defineRule, type Shown, type Words } from "@trellis/findings";

export const nothingToCheck = defineRule({ id: "run/nothing-to-check", level: "absolute" });

type Data = { name?: Shown };

export const en: Words<typeof nothingToCheck, Data> = ({ name }) => ({
  problem:
    name === undefined
      ? "Nothing was named to be checked."
      : `No folder matches “${name}”, so there is nothing to check.`,
  fix:
    name === undefined
      ? "Name a tool’s folder, such as “trellis check tools/webinar-import”, or list “tools” in trellis.config.yaml."
      : "Correct “tools” in trellis.config.yaml, or name the folder of a tool.",
});

export const fr: Words<typeof nothingToCheck, Data> = ({ name }) => ({
  problem:
    name === undefined
      ? "Rien n’a été désigné pour le contrôle."
      : `Aucun dossier ne correspond à « ${name} » : il n’y a rien à contrôler.`,
  fix:
    name === undefined
      ? "Nommez le dossier d’un outil, par exemple « trellis check tools/webinar-import », ou listez « tools » dans trellis.config.yaml."
      : "Corrigez « tools » dans trellis.config.yaml, ou nommez le dossier d’un outil.",
});

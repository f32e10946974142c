import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A baseline is not what was published. */
export const baselineDiffers = defineRule({ id: "release/baseline-differs", level: "absolute" });

type Data = { name: Shown; version: Shown; what: string };

export const en: Words<typeof baselineDiffers, Data> = ({ name, version, what }) => ({
  problem:
    what === "registry"
      ? `released/${version}.json of “${name}” is not what the registry has under ${version}.`
      : `released/${version}.json of “${name}” was changed: its digest is not that of its schema.`,
  fix: "Put back the file as it was committed. A baseline is never edited.",
});

export const fr: Words<typeof baselineDiffers, Data> = ({ name, version, what }) => ({
  problem:
    what === "registry"
      ? `released/${version}.json de « ${name} » n’est pas ce que le registre a sous ${version}.`
      : `released/${version}.json de « ${name} » a été modifié : son empreinte n’est pas celle de son schéma.`,
  fix: "Remettez le fichier tel qu’il était. Une référence ne se modifie jamais.",
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

/** No configuration where the check was started, and one in a folder above. It is never taken up in silence. */
export const configAbove = defineRule({ id: "run/config-above", level: "absolute" });

/** `name` is the way up: "../..". */
type Data = { name: Shown };

export const en: Words<typeof configAbove, Data> = ({ name }) => ({
  problem: `There is a trellis.config.yaml in “${name}”, and it does not count here: a check goes by the folder in which it was started.`,
  fix: `Start trellis in “${name}”. If something else is to hold here, say so: --config and a file, or --guardrails and a package’s name.`,
});

export const fr: Words<typeof configAbove, Data> = ({ name }) => ({
  problem: `Il y a un trellis.config.yaml dans « ${name} », mais il ne compte pas ici : un contrôle suit le dossier où il a été lancé.`,
  fix: `Lancez trellis dans « ${name} ». Si autre chose doit valoir ici, dites-le : --config et un fichier, ou --guardrails et le nom d’un paquet.`,
});

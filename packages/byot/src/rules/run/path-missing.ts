import { defineRule, type Shown, type Words } from "@trellis/findings";

export const pathMissing = defineRule({ id: "run/path-missing", level: "absolute" });

type Data = { name: Shown; nearest?: Shown };

export const en: Words<typeof pathMissing, Data> = ({ name, nearest }) => ({
  problem: `There is no file or folder “${name}”.`,
  fix: nearest
    ? `Did you mean “${nearest}”?`
    : "Correct the path. It is read from the folder in which trellis was started.",
});

export const fr: Words<typeof pathMissing, Data> = ({ name, nearest }) => ({
  problem: `Il n’y a ni fichier ni dossier « ${name} ».`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : "Corrigez le chemin. Il se lit à partir du dossier où trellis a été lancé.",
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

/** There are no contracts where somebody asked to read them. */
export const contractsMissing = defineRule({ id: "run/contracts-missing", level: "absolute" });

type Data = { name: Shown; why: string; message?: Shown };

const reasons: Readonly<Record<string, string>> = {
  "not-found": "there is no such file or folder, and no package is called that",
  "no-contracts": "it holds no contract",
  "not-published": "the registry does not have it",
  unreachable: "the registry did not answer",
  "no-commit": "there is no such commit",
  "no-git": "git could not be started",
  "nothing-there": "that commit has nothing there",
};

const raisons: Readonly<Record<string, string>> = {
  "not-found": "ni fichier, ni dossier, ni paquet de ce nom",
  "no-contracts": "il n’y a aucun contrat",
  "not-published": "le registre ne l’a pas",
  unreachable: "le registre n’a pas répondu",
  "no-commit": "ce commit n’existe pas",
  "no-git": "git n’a pas pu démarrer",
  "nothing-there": "ce commit n’a rien à cet endroit",
};

export const en: Words<typeof contractsMissing, Data> = ({ name, why, message }) => ({
  problem: `There are no contracts to read in “${name}”: ${reasons[why] ?? "it could not be read"}${message ? ` (${message})` : ""}.`,
  fix: "Name a schema file, a contract’s or a package’s folder, package@version, or git:<commit>.",
});

export const fr: Words<typeof contractsMissing, Data> = ({ name, why, message }) => ({
  problem: `Il n’y a pas de contrat à lire dans « ${name} » : ${raisons[why] ?? "la lecture a échoué"}${message ? ` (${message})` : ""}.`,
  fix: "Nommez un fichier de schéma, le dossier d’un contrat ou d’un paquet, paquet@version, ou git:<commit>.",
});

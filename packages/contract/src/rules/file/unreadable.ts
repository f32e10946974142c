import { defineRule, type Sentences, type Words } from "@trellis/findings";
import type { UnreadableReason } from "../../read/open-file.js";

/** A file could not be opened or read, so nothing in it was checked. */
export const unreadable = defineRule({ id: "file/unreadable", level: "hard", fixed: true });

export const en: Words<typeof unreadable, { why: UnreadableReason }> = ({ why }) => english[why];
export const fr: Words<typeof unreadable, { why: UnreadableReason }> = ({ why }) => french[why];

const english: { readonly [why in UnreadableReason]: Sentences } = {
  "broken-link": {
    problem: "This is a link, and the file it leads to is not there.",
    fix: "Replace the link with a copy of the file.",
  },
  folder: { problem: "This is a folder, where a file is needed.", fix: "Name a file in the folder instead." },
  "in-use": {
    problem: "Another program was changing the file while it was read.",
    fix: "Close the file in other programs, then check again.",
  },
  "link-circle": {
    problem: "This is a link that leads back to itself.",
    fix: "Replace the link with a copy of the file.",
  },
  "not-allowed": {
    problem: "You are not allowed to read this file.",
    fix: "Ask whoever owns the file for the right to read it, or make a copy of your own.",
  },
  "not-found": { problem: "There is no file here.", fix: "Correct its name, or put the file here." },
  other: {
    problem: "The file could not be read; the disk or the network did not give it.",
    fix: "Check that you can open the file yourself, then check again.",
  },
  "reserved-name": {
    problem: "Windows keeps this name for a device, so no file can have it.",
    fix: "Give the file another name, without “:” and not “con”, “nul”, “aux” or “prn”.",
  },
  special: {
    problem: "This is no ordinary file but a device or a pipe between programs.",
    fix: "Save its content to a file, and name that file instead.",
  },
};

const french: { readonly [why in UnreadableReason]: Sentences } = {
  "broken-link": {
    problem: "C’est un lien, et le fichier auquel il mène n’existe pas.",
    fix: "Remplacez le lien par une copie du fichier.",
  },
  folder: { problem: "C’est un dossier, là où il faut un fichier.", fix: "Indiquez plutôt un fichier de ce dossier." },
  "in-use": {
    problem: "Un autre programme modifiait le fichier pendant sa lecture.",
    fix: "Fermez le fichier dans les autres programmes, puis relancez le contrôle.",
  },
  "link-circle": {
    problem: "C’est un lien qui ramène à lui-même.",
    fix: "Remplacez le lien par une copie du fichier.",
  },
  "not-allowed": {
    problem: "Vous n’avez pas le droit de lire ce fichier.",
    fix: "Demandez ce droit à la personne à qui il appartient, ou faites-en votre propre copie.",
  },
  "not-found": { problem: "Il n’y a pas de fichier ici.", fix: "Corrigez son nom, ou mettez le fichier ici." },
  other: {
    problem: "Le fichier n’a pas pu être lu : le disque ou le réseau ne l’a pas fourni.",
    fix: "Assurez-vous que vous pouvez l’ouvrir vous-même, puis relancez le contrôle.",
  },
  "reserved-name": {
    problem: "Windows réserve ce nom à un périphérique : aucun fichier ne peut le porter.",
    fix: "Donnez un autre nom au fichier, sans « : » et autre que « con », « nul », « aux » ou « prn ».",
  },
  special: {
    problem: "Ce n’est pas un fichier ordinaire mais un périphérique ou un canal entre programmes.",
    fix: "Enregistrez son contenu dans un fichier, et indiquez ce fichier.",
  },
};

import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A file is no document of the Open Data Contract Standard that can be read. */
export const odcsUnreadable = defineRule({ id: "contract/odcs-unreadable", level: "hard" });

export const en: Words<typeof odcsUnreadable, { why: "no-contract" | "version" | "incomplete"; name?: Shown }> = ({
  why,
  name,
}) => ({
  problem:
    why === "no-contract"
      ? "This is no document of the Open Data Contract Standard."
      : why === "version"
        ? `This document is written in version “${name ?? ""}” of the Open Data Contract Standard.`
        : `This document has no “${name ?? ""}”, which the Open Data Contract Standard asks for.`,
  fix:
    why === "no-contract"
      ? "Name a file that begins with “kind: DataContract”."
      : why === "version"
        ? "Versions v3.0.0 to v3.1.0 can be read. Bring it up to one of them."
        : `Add “${name ?? ""}”.`,
});

export const fr: Words<typeof odcsUnreadable, { why: "no-contract" | "version" | "incomplete"; name?: Shown }> = ({
  why,
  name,
}) => ({
  problem:
    why === "no-contract"
      ? "Ce n’est pas un document de l’Open Data Contract Standard."
      : why === "version"
        ? `Ce document est écrit en version « ${name ?? ""} » de l’Open Data Contract Standard.`
        : `Ce document n’a pas de « ${name ?? ""} », que l’Open Data Contract Standard demande.`,
  fix:
    why === "no-contract"
      ? "Indiquez un fichier qui commence par « kind: DataContract »."
      : why === "version"
        ? "Les versions v3.0.0 à v3.1.0 peuvent être lues. Convertissez-le dans l’une d’elles."
        : `Ajoutez « ${name ?? ""} ».`,
});

import { defineRule, type Words } from "@trellis/findings";

/** The file ends in the middle of a record, or before the list of records is closed. */
export const truncatedLastLine = defineRule({ id: "data/truncated-last-line", level: "hard", fixed: true });

export const en: Words<typeof truncatedLastLine> = () => ({
  problem: "The file breaks off here, before its last record is complete.",
  fix: "Export or download it again; more records than this one may be missing.",
});

export const fr: Words<typeof truncatedLastLine> = () => ({
  problem: "Le fichier s’interrompt ici, avant la fin de son dernier enregistrement.",
  fix: "Exportez-le ou téléchargez-le de nouveau ; il peut manquer d’autres enregistrements que celui-ci.",
});

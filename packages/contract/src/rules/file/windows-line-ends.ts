import { defineRule, type Words } from "@trellis/findings";

/** Lines end as Windows writes them. They are read well; version control may show every line as changed. */
export const windowsLineEnds = defineRule({ id: "file/windows-line-ends", level: "advisory" });

export const en: Words<typeof windowsLineEnds> = () => ({
  problem: "The lines end the way Windows writes them (CRLF). They were read without trouble.",
  fix: "Nothing needs mending. If others see every line as changed, save the file with the line ending “LF”.",
});

export const fr: Words<typeof windowsLineEnds> = () => ({
  problem: "Les lignes se terminent à la manière de Windows (CRLF). Elles ont été lues sans difficulté.",
  fix: "Rien à corriger. Si d’autres voient toutes les lignes modifiées, enregistrez le fichier avec la fin de ligne « LF ».",
});

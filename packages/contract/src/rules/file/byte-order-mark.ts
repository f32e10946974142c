import { defineRule, type Words } from "@trellis/findings";

/** An invisible mark before the first character. It is skipped; other programs may take it for part of the first name. */
export const byteOrderMark = defineRule({ id: "file/byte-order-mark", level: "advisory" });

export const en: Words<typeof byteOrderMark> = () => ({
  problem: "The file begins with an invisible mark (a “BOM”), which some programs take for part of the first name.",
  fix: "Nothing needs mending here. To be safe elsewhere, save the file as “UTF-8”, not as “UTF-8 with BOM”.",
});

export const fr: Words<typeof byteOrderMark> = () => ({
  problem:
    "Le fichier commence par une marque invisible (« BOM ») que certains programmes prennent pour une partie du premier nom.",
  fix: "Rien à corriger ici. Pour plus de sûreté ailleurs, enregistrez le fichier en « UTF-8 » et non en « UTF-8 avec BOM ».",
});

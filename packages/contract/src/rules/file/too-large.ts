import { defineRule, type Phrases, type Words } from "@trellis/findings";

/** A file is larger than its kind may be; it was not read. */
export const tooLarge = defineRule({ id: "file/too-large", level: "hard", fixed: true });

type Data = { size: number; limit: number };

export const en: Words<typeof tooLarge, Data> = ({ size, limit }, say) => ({
  problem: `The file has ${inUnits(size, say, "kB", "MB", " ")}; a file of this kind may have ${inUnits(limit, say, "kB", "MB", " ")}. It was not read.`,
  fix: "Check that it is the right file. Data does not belong here: put it in a file of its own.",
});

export const fr: Words<typeof tooLarge, Data> = ({ size, limit }, say) => ({
  problem: `Le fichier fait ${inUnits(size, say, "ko", "Mo", " ")} ; un fichier de ce genre peut faire ${inUnits(limit, say, "ko", "Mo", " ")}. Il n’a pas été lu.`,
  fix: "Vérifiez que c’est le bon fichier. Les données n’ont pas leur place ici : mettez-les dans un fichier à part.",
});

/** Rounded up, so that what is over a limit never reads as the limit. */
function inUnits(bytes: number, say: Phrases, small: string, large: string, space: string): string {
  if (bytes < 1_000_000) return `${say.number(Math.ceil(bytes / 1000))}${space}${small}`;
  return `${say.number(Math.ceil(bytes / 100_000) / 10)}${space}${large}`;
}

import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

/** Nobody said which contract a file follows, so the likeliest one was taken: which, how surely, and why. */
export const contractGuessed = defineRule({ id: "data/contract-guessed", level: "advisory" });

/** `what` is how sure the guess is. `examples` are columns that fit; `hints` are names that speak of the contract itself. */
type Data = {
  /** The contract’s title. */
  field: Label;
  name: Shown;
  what: "sure" | "likely" | "unsure";
  mapped: number;
  columns: number;
  examples: readonly Shown[];
  hints: readonly Shown[];
  rival?: Shown;
  /** A field as `--map` takes it. */
  target: Shown;
};

export const en: Words<typeof contractGuessed, Data> = (
  { field, name, what, mapped, columns, examples, hints, rival, target },
  say,
) => {
  const fit = `${say.number(mapped)} of its ${say.count(columns, "column fits", "columns fit")}`;
  const why = [
    examples.length > 0 ? `, such as ${say.allOf(examples)}` : "",
    hints.length > 0 ? `, and ${say.allOf(hints)} in its names says so too` : "",
  ].join("");
  const problem = {
    sure: `This file was taken for ${name} (${field}), almost certainly: ${fit}${why}.`,
    likely: `This file was taken for ${name} (${field}), which is likely: ${fit}${why}.`,
    unsure: `This file was taken for ${name} (${field}), which is far from sure: ${fit}${why}${rival ? `, and ${rival} comes near` : ""}.`,
  }[what];
  return {
    problem,
    fix: `If that is right, keep it: add --write. If not, name the contract${rival ? `, such as --contract ${rival}` : " with --contract"}, or a column, such as --map ${target}="…".`,
  };
};

export const fr: Words<typeof contractGuessed, Data> = (
  { field, name, what, mapped, columns, examples, hints, rival, target },
  say,
) => {
  const fit =
    columns === 1
      ? `sa seule colonne ${mapped === 1 ? "convient" : "ne convient pas"}`
      : `${say.number(mapped)} de ses ${say.number(columns)} colonnes ${mapped > 1 ? "conviennent" : "convient"}`;
  const why = [
    examples.length > 0 ? `, par exemple ${say.allOf(examples)}` : "",
    hints.length > 0 ? `, et ses noms le disent aussi : ${say.allOf(hints)}` : "",
  ].join("");
  const problem = {
    sure: `Ce fichier a été pris pour ${name} (${field}), presque à coup sûr : ${fit}${why}.`,
    likely: `Ce fichier a été pris pour ${name} (${field}), ce qui est probable : ${fit}${why}.`,
    unsure: `Ce fichier a été pris pour ${name} (${field}), sans certitude : ${fit}${why}${rival ? ` ; ${rival} s’en approche aussi` : ""}.`,
  }[what];
  return {
    problem,
    fix: `Si c’est juste, gardez-le : ajoutez --write. Sinon, indiquez le contrat${rival ? `, par exemple --contract ${rival}` : " avec --contract"}, ou une colonne, par exemple --map ${target}="…".`,
  };
};

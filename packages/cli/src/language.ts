import type { Io } from "./io.js";

/** The languages that Trellis speaks. */
export const languages = ["en", "fr"] as const;

/** One of them. */
export type Language = (typeof languages)[number];

/**
 * The reader's language: `--lang`, then what the environment says (LC_ALL, LC_MESSAGES, LANG), then the system's;
 * English when none of them is spoken here. Read before the options are, because their errors need a language too.
 */
export function chooseLanguage(argv: readonly string[], { env, locale }: Pick<Io, "env" | "locale">): Language {
  const asked = asLanguage(langOption(argv) ?? "");
  if (asked !== undefined) return asked;
  // The first that is set decides, as POSIX says; "C" is nobody's language.
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  return asLanguage(set ?? locale) ?? "en";
}

/** The language that a name such as `fr`, `fr-CA` or `fr_FR.UTF-8` begins with, if it is spoken here. */
export function asLanguage(name: string): Language | undefined {
  const first = /^[a-z]+/i.exec(name)?.[0].toLowerCase();
  return languages.find((language) => language === first);
}

/** The last `--lang` counts, as it does for every option. */
function langOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  let found: string | undefined;
  for (const [index, word] of argv.slice(0, end === -1 ? undefined : end).entries()) {
    if (word === "--lang") found = argv[index + 1];
    else if (word.startsWith("--lang=")) found = word.slice("--lang=".length);
  }
  return found;
}

import { expect, test } from "vitest";
import { chooseLanguage } from "./language.js";

test.each<[string, string[], Record<string, string>, string, string]>([
  ["--lang wins", ["check", "--lang", "fr"], { LANG: "en_US.UTF-8" }, "en", "fr"],
  ["--lang=fr", ["check", "--lang=fr"], {}, "en", "fr"],
  ["the last --lang counts", ["--lang", "en", "check", "--lang=fr"], {}, "en", "fr"],
  ["after -- there are no options", ["check", "--", "--lang", "fr"], {}, "en", "en"],
  ["--lang without a value", ["check", "--lang"], {}, "en", "en"],
  ["an unknown --lang is told in the environment's", ["--lang", "de"], { LANG: "fr_FR" }, "en", "fr"],
  ["a regional --lang", ["--lang", "fr-CA"], {}, "en", "fr"],
  ["LC_ALL before LC_MESSAGES", [], { LC_ALL: "fr_FR.UTF-8", LC_MESSAGES: "en_US", LANG: "en_US" }, "en", "fr"],
  ["LC_MESSAGES before LANG", [], { LC_MESSAGES: "fr", LANG: "en_US" }, "en", "fr"],
  ["LANG", [], { LANG: "fr_CA.UTF-8" }, "en", "fr"],
  ["an empty variable is not set", [], { LC_ALL: "", LANG: "fr" }, "en", "fr"],
  ["C is nobody's language", [], { LANG: "C.UTF-8" }, "fr", "en"],
  ["the system's language last", [], {}, "fr-CH", "fr"],
  ["a language that is not spoken here", [], { LANG: "de_DE" }, "de", "en"],
])("%s", (_, argv, env, locale, want) => {
  expect(chooseLanguage(argv, { env, locale })).toBe(want);
});

import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Finding, fails, finding, type Json, type Level, levels } from "@trellis/findings";
import { type Config, config } from "../../generated/config/v1/index.js";
import { nearestPath } from "../find/nearest-path.js";
import { shownPath } from "../find/shown-path.js";
import { type CheckedDocument, readChecked } from "../manifest/read-checked.js";
import { runConfigAbove, runConfigInvalid, runPathMissing } from "../rules/index.gen.js";
import { readDays } from "./read-days.js";

/** The file that says what a check works with, in the folder where it is started. */
export const configName = "trellis.config.yaml";

/** A configuration that was read, or the lack of one. */
export interface ReadConfig {
  /** What is right in the file. What is wrong is left out, and is a finding. */
  readonly config: Config;
  readonly findings: readonly Finding[];
  /** Whether there was a file to read, right or wrong. */
  readonly found: boolean;
  /** The place of what stands at `pointer` in the file. */
  readonly place: CheckedDocument<Config>["place"];
}

/** Where the configuration is. */
export interface ConfigSource {
  /** The folder in which trellis was started; absolute. */
  readonly cwd: string;
  /** A file named by the caller, relative to `cwd`. Without it, {@link configName} in `cwd` is read if there is one. */
  readonly file?: string | undefined;
  /** The caller named the guardrails otherwise: then a configuration in a folder above was not forgotten. */
  readonly isAnswered?: boolean;
}

/** Reads the configuration of a run. Never throws, and never looks anywhere but where it is told. */
export function readConfig({ cwd, file, isAnswered = false }: ConfigSource): ReadConfig {
  const path = resolve(cwd, file ?? configName);
  const shown = shownPath(cwd, path);
  const real = realPath(path);
  if (real === undefined) {
    const findings = file === undefined ? forgotten(cwd, isAnswered) : [notThere(file, cwd, path)];
    return { config: {}, findings, found: false, place: (pointer) => ({ file: shown, pointer }) };
  }
  const checked = readChecked(config, { root: dirname(real), path: basename(real), file: shown, syntax: "yaml" });
  const problems = checked.findings.filter(fails).length;
  const invalid = problems === 0 ? [] : [finding(runConfigInvalid, { file: shown }, { name: shown, problems })];
  return {
    config: checked.typed ?? rightParts(checked.value ?? null),
    // The slip itself comes first: it is what there is to mend.
    findings: [...checked.findings, ...invalid],
    found: true,
    place: checked.place,
  };
}

function notThere(file: string, cwd: string, path: string): Finding {
  const near = nearestPath(path, cwd);
  return finding(runPathMissing, {}, { name: file, nearest: near });
}

/** A configuration in a folder above is never taken up in silence: whoever starts a check chooses what holds. */
function forgotten(cwd: string, isAnswered: boolean): Finding[] {
  if (isAnswered) return [];
  for (let folder = dirname(cwd), up = ".."; ; folder = dirname(folder), up = `${up}/..`) {
    if (existsSync(join(folder, configName))) return [finding(runConfigAbove, {}, { name: up })];
    if (dirname(folder) === folder) return [];
  }
}

/** The configuration is the caller's own: it may well be a link. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    // What is there and cannot be reached is for the reader to say.
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? undefined : path;
  }
}

/** What can be taken from a configuration that is wrong elsewhere. */
function rightParts(value: Json): Config {
  const guardrails = texts(own(value, "guardrails"));
  const tools = texts(own(value, "tools"));
  const language = own(value, "language");
  const longest = own(own(value, "baseline") ?? null, "longest");
  const validFor = own(own(value, "receipts") ?? null, "validFor");
  const wanted = Object.entries(own(value, "levels") ?? {}).filter((entry): entry is [string, Level] =>
    levels.some((level) => level === entry[1]),
  );
  return {
    ...(guardrails.length > 0 && { guardrails }),
    ...(tools.length > 0 && { tools }),
    ...(wanted.length > 0 && { levels: Object.fromEntries(wanted) }),
    ...(typeof validFor === "string" && readDays(validFor) !== undefined && { receipts: { validFor } }),
    ...(typeof longest === "string" && readDays(longest) !== undefined && { baseline: { longest } }),
    ...((language === "en" || language === "fr") && { language }),
  };
}

function texts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((one: Json): one is string => typeof one === "string" && one !== "") : [];
}

function own(value: Json, key: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

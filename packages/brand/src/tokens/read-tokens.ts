import { schemaDigest } from "@trellis/contract";
import { closestPosition, type ReadDocument, readDocument } from "@trellis/contract/read";
import { type Finding, finding, type Json, nearest, type Place } from "@trellis/findings";
import { tokenCycle } from "../rules/template/token-cycle.js";
import { tokenInvalid } from "../rules/template/token-invalid.js";
import { tokenUnknown } from "../rules/template/token-unknown.js";
import { cssValue, isTokenType } from "./css-value.js";
import type { Token, TokenSet } from "./token-set.js";
import { type Group, isGroup, mergeGroups, resolveTokens, type TokenProblem, tokenPointer } from "./token-tree.js";

/** What {@link readTokens} gives. */
export interface ReadTokens {
  /** Undefined when anything is wrong: half a brand is none. */
  readonly tokens: TokenSet | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads design tokens as DTCG 2025.10 has them: one file of tokens, or a resolver whose modifiers are the modes. A mode is
 * named by its contexts: "light", or "light/fr" when there are several modifiers. Never throws.
 */
export function readTokens({ root, path }: { root: string; path: string }): ReadTokens {
  const findings: Finding[] = [];
  const documents = new Map<string, ReadDocument>();
  const load = (file: string): ReadDocument => {
    const known = documents.get(file);
    if (known) return known;
    const document = readDocument({ root, path: file, syntax: "json", maxBytes: 5_000_000 });
    documents.set(file, document);
    findings.push(...document.findings);
    return document;
  };
  const main = load(path);
  if (!isGroup(main.value)) {
    if (main.value !== undefined)
      findings.push(finding(tokenInvalid, { file: main.file }, { why: "value", name: path }));
    return { tokens: undefined, findings };
  }
  const invalid = (pointer: string, name: string): void =>
    void findings.push(finding(tokenInvalid, placeIn(main, pointer), { why: "resolver", name }));
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  const trees = isResolver(main.value)
    ? resolverModes(main.value, (file) => load(normal(folder + file)).value, invalid)
    : new Map([["default", main.value]]);
  const place = (name: string): Place => {
    for (const document of [...documents.values()].reverse()) {
      const found = document.locate(tokenPointer(name), "key");
      if (found) return { file: document.file, ...found };
    }
    return { file: main.file };
  };
  const modes: Record<string, ReadonlyMap<string, Token>> = {};
  const said = new Set<string>();
  for (const [mode, tree] of trees) {
    modes[mode] = checkedTokens(tree, (problem) => {
      const key = `${problem.kind} ${problem.name}`;
      if (!said.has(key)) findings.push(problemFinding(problem, place));
      said.add(key);
    });
  }
  if (findings.some(({ level }) => level !== "advisory")) return { tokens: undefined, findings };
  const names = [...new Set(Object.values(modes).flatMap((mode) => [...mode.keys()]))];
  for (const [mode, known] of Object.entries(modes)) {
    for (const name of names)
      if (!known.has(name)) findings.push(finding(tokenInvalid, place(name), { why: "mode", name, mode }));
  }
  if (findings.some(({ level }) => level !== "advisory")) return { tokens: undefined, findings };
  const values = Object.entries(modes).map(([mode, known]) => [
    mode,
    Object.fromEntries([...known].map(([name, { type, value }]) => [name, { type, value }])),
  ]);
  return { tokens: { names, modes, digest: schemaDigest(Object.fromEntries(values) as Json), place }, findings };
}

/** The tokens of one tree, each of a type that exists and a value of that type. */
function checkedTokens(tree: Group, report: (problem: TokenProblem) => void): Map<string, Token> {
  const tokens = resolveTokens(tree, report);
  for (const { name, type, value } of tokens.values()) {
    if (!isTokenType(type)) report({ kind: "invalid", name, why: "type-unknown" });
    else if (cssValue(type, value) === undefined) report({ kind: "invalid", name, why: "value" });
  }
  return tokens;
}

function problemFinding(problem: TokenProblem, place: (name: string) => Place): Finding {
  const at = place(problem.name);
  switch (problem.kind) {
    case "cycle":
      return finding(tokenCycle, at, { name: problem.name, through: problem.through });
    case "unknown":
      return finding(tokenUnknown, at, { name: problem.target, nearest: problem.nearest });
    case "invalid":
      return finding(tokenInvalid, at, { why: problem.why, name: problem.name });
  }
}

function isResolver(value: Group): boolean {
  return typeof value.version === "string" && Array.isArray(value.resolutionOrder);
}

/** The merged tree of every combination of contexts, the defaults first. */
function resolverModes(
  resolver: Group,
  load: (file: string) => Json | undefined,
  invalid: (pointer: string, name: string) => void,
): Map<string, Group> {
  if (resolver.version !== "2025.10") invalid("/version", String(resolver.version));
  const sets = isGroup(resolver.sets) ? resolver.sets : {};
  const modifiers = isGroup(resolver.modifiers) ? resolver.modifiers : {};
  const merged = (sources: Json | undefined, pointer: string): Group => {
    let tree: Group = {};
    if (!Array.isArray(sources)) invalid(pointer, pointer);
    else
      for (const [index, source] of (sources as readonly Json[]).entries()) {
        const found = sourceOf(source, `${pointer}/${index}`);
        if (found) tree = mergeGroups(tree, found);
      }
    return tree;
  };
  const sourceOf = (source: Json, pointer: string): Group | undefined => {
    if (!isGroup(source)) return void invalid(pointer, pointer);
    if (typeof source.$ref !== "string") return source;
    const set = /^#\/sets\/(.+)$/.exec(source.$ref)?.[1];
    if (set !== undefined) {
      const known = Object.hasOwn(sets, set) ? sets[set] : undefined;
      return isGroup(known) ? merged(known.sources, `/sets/${set}/sources`) : void invalid(pointer, source.$ref);
    }
    const read = source.$ref.startsWith("#") ? undefined : load(source.$ref);
    return isGroup(read) ? read : void invalid(pointer, source.$ref);
  };

  let modes: { name: string[]; tree: Group }[] = [{ name: [], tree: {} }];
  for (const [index, step] of (resolver.resolutionOrder as readonly Json[]).entries()) {
    const pointer = `/resolutionOrder/${index}`;
    const reference = isGroup(step) && typeof step.$ref === "string" ? step.$ref : undefined;
    const name = /^#\/modifiers\/(.+)$/.exec(reference ?? "")?.[1];
    const known = name !== undefined && Object.hasOwn(modifiers, name) ? modifiers[name] : undefined;
    const modifier = isGroup(step) && step.type === "modifier" ? step : isGroup(known) ? known : undefined;
    if (modifier && isGroup(modifier.contexts)) {
      const contexts = Object.keys(modifier.contexts);
      const first = typeof modifier.default === "string" ? modifier.default : contexts[0];
      if (first === undefined || !contexts.includes(first) || !contexts.every((one) => /^[A-Za-z0-9_-]+$/.test(one))) {
        invalid(pointer, `${first ?? ""} ${nearest(first ?? "", contexts) ?? ""}`.trim());
        continue;
      }
      const ordered = [first, ...contexts.filter((one) => one !== first)];
      const all = modifier.contexts;
      const trees = new Map(ordered.map((context) => [context, merged(all[context], `${pointer}/${context}`)]));
      modes = modes.flatMap((mode) =>
        ordered.map((context) => ({
          name: [...mode.name, context],
          tree: mergeGroups(mode.tree, trees.get(context) ?? {}),
        })),
      );
      continue;
    }
    if (name !== undefined) {
      invalid(pointer, name);
      continue;
    }
    const set =
      isGroup(step) && step.type === "set" ? merged(step.sources, `${pointer}/sources`) : sourceOf(step, pointer);
    if (set) modes = modes.map((mode) => ({ ...mode, tree: mergeGroups(mode.tree, set) }));
  }
  return new Map(modes.map(({ name, tree }) => [name.join("/") || "default", tree]));
}

function placeIn(document: ReadDocument, pointer: string): Place {
  return { file: document.file, pointer, ...closestPosition(document, pointer) };
}

/** "themes/./dark.json" as "themes/dark.json"; what climbs out is refused by whoever opens it. */
function normal(path: string): string {
  return path.replaceAll(/(^|\/)(?:\.\/)+/g, "$1");
}

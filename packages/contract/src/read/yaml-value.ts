import { childPointer, type Json } from "@trellis/findings";
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import { setOwn } from "./own-property.js";
import { maxDepth, maxProblems, type Position, type TextProblem, type UnsupportedValue } from "./text-problem.js";

/** What each alias of a document stands for. */
export type AliasTargets = ReadonlyMap<Alias, Node>;

/** How many values aliases may add to a document before it counts as a bomb. */
const maxAliasValues = 10_000;

/** The JSON value of a YAML document, and everything about it that JSON cannot hold. */
export interface YamlValue {
  /** Undefined when something in it has no counterpart in JSON. */
  readonly value: Json | undefined;
  readonly problems: readonly TextProblem[];
  readonly targets: AliasTargets;
}

/** Turns the nodes of a document into its value. */
export function readYamlValue(root: Node, position: (offset: number) => Position): YamlValue {
  const problems: TextProblem[] = [];
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const beingRead = new Set<Node>();
  let insideAliases = 0;
  let aliasValues = 0;
  let stopped = false;

  function report(problem: TextProblem): void {
    // Inside an alias everything was told where it stands.
    if (insideAliases === 0 || problem.kind === "alias-bomb" || problem.kind === "too-deep") problems.push(problem);
    if (problems.length >= maxProblems || problem.kind === "alias-bomb" || problem.kind === "too-deep") stopped = true;
  }

  function at(node: Node): Position {
    return position(node.range?.[0] ?? 0);
  }

  function unsupported(what: UnsupportedValue, node: Node, pointer: string): null {
    report({ kind: "unsupported-value", what, pointer, at: at(node) });
    return null;
  }

  function read(node: Node | null, pointer: string, depth: number): Json {
    if (node === null || stopped) return null;
    if (insideAliases > 0 && ++aliasValues > maxAliasValues)
      report({ kind: "alias-bomb", endless: false, at: at(root) });
    if (depth > maxDepth) report({ kind: "too-deep", limit: maxDepth, at: at(node) });
    if (stopped) return null;
    if (isAlias(node)) return readAlias(node, pointer, depth);
    if (node.anchor !== undefined && insideAliases === 0) anchors.set(node.anchor, node);
    if (hasForeignTag(node)) return unsupported("tag", node, pointer);
    if (isScalar(node)) return readScalar(node, pointer);
    beingRead.add(node);
    const value = isMap(node)
      ? readMap(node.items, pointer, depth)
      : isSeq(node)
        ? readList(node.items, pointer, depth)
        : null;
    beingRead.delete(node);
    return value;
  }

  function readAlias(alias: Alias, pointer: string, depth: number): Json {
    const target = targets.get(alias) ?? anchors.get(alias.source);
    if (!target) {
      report({ kind: "syntax", what: "needs-quotes", found: "*", at: at(alias) });
      return null;
    }
    targets.set(alias, target);
    if (beingRead.has(target)) {
      report({ kind: "alias-bomb", endless: true, at: at(alias) });
      return null;
    }
    insideAliases++;
    const value = read(target, pointer, depth);
    insideAliases--;
    return value;
  }

  function readScalar(node: Scalar, pointer: string): Json {
    const { value } = node;
    if (typeof value !== "number") return typeof value === "string" || typeof value === "boolean" ? value : null;
    if (Number.isNaN(value)) return unsupported("not-a-number", node, pointer);
    if (!Number.isFinite(value))
      return unsupported(/inf/i.test(node.source ?? "") ? "infinity" : "long-number", node, pointer);
    const isWhole = /^[-+]?[0-9]+$|^0[xo]/.test(node.source ?? "");
    if (isWhole && !Number.isSafeInteger(value)) report({ kind: "unsafe-number", pointer, at: at(node) });
    return value;
  }

  function readMap(pairs: readonly Pair[], pointer: string, depth: number): Json {
    const value: { [key: string]: Json } = {};
    const names = new Map<string, Node>();
    for (const pair of pairs) {
      if (stopped) break;
      const key = pair.key as Node | null;
      const name = isScalar(key) && typeof key.value === "string" && !hasForeignTag(key) ? key.value : undefined;
      if (!key || name === undefined) {
        unsupported("name-not-text", key ?? (pair.value as Node | null) ?? root, pointer);
        continue;
      }
      const below = childPointer(pointer, name);
      const first = names.get(name);
      if (first) report({ kind: "duplicate-key", key: name, pointer: below, first: at(first), at: at(key) });
      else names.set(name, key);
      setOwn(value, name, read(pair.value as Node | null, below, depth + 1));
    }
    return value;
  }

  function readList(items: readonly unknown[], pointer: string, depth: number): Json {
    return items.map((item, index) => read(item as Node | null, childPointer(pointer, index), depth + 1));
  }

  const value = read(root, "", 0);
  const isWhole = problems.every(({ kind }) => kind === "duplicate-key" || kind === "unsafe-number");
  return { value: isWhole && !stopped ? value : undefined, problems, targets };
}

/** A tag that asks a program to make something else of the value than what it says. */
function hasForeignTag(node: Node): boolean {
  return node.tag !== undefined && !coreTags.has(node.tag);
}

const coreTags: ReadonlySet<string> = new Set(
  ["map", "seq", "str", "null", "bool", "int", "float"].map((name) => `tag:yaml.org,2002:${name}`),
);

import { childPointer, type Json, nearest } from "@trellis/findings";
import type { Token } from "./token-set.js";

/** A JSON object of a token file. */
export type Group = { readonly [key: string]: Json };

/** What can be wrong with tokens; each names the token and where it is said. */
export type TokenProblem =
  | { readonly kind: "cycle"; readonly name: string; readonly through: readonly string[] }
  | { readonly kind: "unknown"; readonly name: string; readonly target: string; readonly nearest?: string }
  | {
      readonly kind: "invalid";
      readonly name: string;
      readonly why: "name" | "type-missing" | "type-unknown" | "value";
    };

/** Whether a JSON value is an object. */
export function isGroup(value: Json | undefined): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Lays token files over each other, the last word winning; a token replaces a token as a whole. */
export function mergeGroups(under: Group, over: Group): Group {
  const merged: Record<string, Json> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const before = Object.hasOwn(under, key) ? under[key] : undefined;
    const both = isGroup(before) && isGroup(value) && !("$value" in value) && !key.startsWith("$");
    Object.defineProperty(merged, key, {
      value: both ? mergeGroups(before, value) : value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return merged;
}

/** Every token of a tree with its aliases followed, and everything that is wrong. */
export function resolveTokens(root: Group, report: (problem: TokenProblem) => void): Map<string, Token> {
  const written = collect(extended(root, report), report);
  const resolved = new Map<string, Token>();
  const open: string[] = [];
  // A circle is told once, not from each of its members.
  const circular = new Set<string>();

  function token(name: string): Token | undefined {
    const known = resolved.get(name);
    if (known) return known;
    const raw = written.get(name);
    if (!raw || circular.has(name)) return undefined;
    if (open.includes(name)) {
      for (const member of open.slice(open.indexOf(name))) circular.add(member);
      report({ kind: "cycle", name, through: [...open.slice(open.indexOf(name)), name] });
      return undefined;
    }
    open.push(name);
    const alias = typeof raw.value === "string" ? aliasOf(raw.value) : undefined;
    const value = follow(raw.value, name);
    const type = raw.type ?? (alias === undefined ? undefined : token(alias)?.type);
    open.pop();
    if (value === undefined) return undefined;
    if (type === undefined) {
      report({ kind: "invalid", name, why: "type-missing" });
      return undefined;
    }
    const made = { name, type, value, ...(raw.description === undefined ? {} : { description: raw.description }) };
    resolved.set(name, made);
    return made;
  }

  function follow(value: Json, name: string): Json | undefined {
    if (typeof value === "string") {
      const target = aliasOf(value);
      return target === undefined ? value : tokenValue(target, name);
    }
    if (Array.isArray(value)) {
      const items = value.map((item) => follow(item as Json, name));
      return items.every((item) => item !== undefined) ? (items as Json[]) : undefined;
    }
    if (!isGroup(value)) return value;
    if (typeof value.$ref === "string") return pointed(value.$ref, name);
    const entries = Object.entries(value).map(([key, part]) => [key, follow(part, name)] as const);
    return entries.every(([, part]) => part !== undefined) ? (Object.fromEntries(entries) as Json) : undefined;
  }

  function tokenValue(target: string, name: string): Json | undefined {
    if (written.has(target)) return token(target)?.value;
    const near = nearest(target, written.keys());
    report({ kind: "unknown", name, target, ...(near === undefined ? {} : { nearest: near }) });
    return undefined;
  }

  /** `#/color/accent/$value/components/0`: a part of another token. */
  function pointed(reference: string, name: string): Json | undefined {
    const [path = "", ...inside] = reference.replace(/^#\//, "").split("/$value");
    const target = path.split("/").map(unescapeStep).join(".");
    let value = tokenValue(target, name);
    for (const step of (inside[0] ?? "").split("/").filter(Boolean).map(unescapeStep)) {
      value = Array.isArray(value)
        ? (value as readonly Json[])[Number(step)]
        : isGroup(value)
          ? value[step]
          : undefined;
    }
    if (value === undefined && written.has(target)) report({ kind: "unknown", name, target: reference });
    return value;
  }

  for (const name of written.keys()) token(name);
  return new Map(
    [...written.keys()].flatMap((name) => (resolved.has(name) ? [[name, resolved.get(name) as Token]] : [])),
  );
}

interface WrittenToken {
  readonly value: Json;
  readonly type?: string;
  readonly description?: string;
}

function collect(root: Group, report: (problem: TokenProblem) => void): Map<string, WrittenToken> {
  const tokens = new Map<string, WrittenToken>();
  const visit = (group: Group, path: readonly string[], inherited: string | undefined): void => {
    const type = typeof group.$type === "string" ? group.$type : inherited;
    if ("$value" in group && path.length > 0) {
      const description = typeof group.$description === "string" ? { description: group.$description } : {};
      tokens.set(path.join("."), {
        value: group.$value as Json,
        ...(type === undefined ? {} : { type }),
        ...description,
      });
      return;
    }
    for (const [key, child] of Object.entries(group)) {
      if (key.startsWith("$") && key !== "$root") continue;
      const name = [...path, key];
      if (key !== "$root" && !/^[A-Za-z0-9_-]+$/.test(key))
        report({ kind: "invalid", name: name.join("."), why: "name" });
      else if (!isGroup(child)) report({ kind: "invalid", name: name.join("."), why: "value" });
      else visit(child, key === "$root" ? path : name, type);
    }
  };
  visit(root, [], undefined);
  return tokens;
}

/** A tree with every `$extends` written out: what a group does not say itself comes from the other. */
function extended(root: Group, report: (problem: TokenProblem) => void): Group {
  const find = (reference: string): Json | undefined => {
    const path = aliasOf(reference)?.split(".") ?? reference.replace(/^#\//, "").split("/").map(unescapeStep);
    return path.reduce<Json | undefined>(
      (at, key) => (isGroup(at) && Object.hasOwn(at, key) ? at[key] : undefined),
      root,
    );
  };
  const visit = (group: Group, path: readonly string[], open: readonly string[]): Group => {
    let base: Group = {};
    const { $extends: reference, ...own } = group;
    if (typeof reference === "string") {
      const target = find(reference);
      if (open.includes(reference)) report({ kind: "cycle", name: path.join("."), through: [...open, reference] });
      else if (!isGroup(target)) report({ kind: "unknown", name: path.join("."), target: reference });
      else base = visit(target, path, [...open, reference]);
    }
    const inner = Object.entries(own).map(([key, child]): [string, Json] =>
      isGroup(child) && !key.startsWith("$") && !("$value" in child)
        ? [key, visit(child, [...path, key], open)]
        : [key, child],
    );
    return mergeGroups(base, Object.fromEntries(inner));
  };
  return visit(root, [], []);
}

function aliasOf(value: string): string | undefined {
  return /^\{([^{}]+)\}$/.exec(value)?.[1];
}

function unescapeStep(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Where a token stands in a file, as an RFC 6901 pointer. */
export function tokenPointer(name: string): string {
  return name.split(".").reduce((pointer, key) => childPointer(pointer, key), "");
}

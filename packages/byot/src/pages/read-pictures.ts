import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Picture } from "@trellis/brand/content";
import { readBytes } from "@trellis/contract/read";
import { type Finding, finding, type Json, type Place } from "@trellis/findings";
import { imageSize } from "image-size";
import { contentPictureUnusable } from "../rules/index.gen.js";

/** The pictures that a content names and that are there. */
export interface ReadPictures {
  /** By the name that content gives them. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Their bytes, by their address on the page. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** The files that were looked for, absolute; those that are not there included. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/** Where a page's pictures are. */
export interface PictureSource {
  /** The content's file; absolute. */
  readonly path: string;
  /** The folder above which nothing is looked for; absolute. */
  readonly root: string;
  /** The content, and whatever else may name a picture. */
  readonly values: readonly (Json | undefined)[];
  /** The place of a picture that something is wrong with. */
  readonly at: (pointer: string) => Place;
  /** A picture's file as findings name it. */
  readonly shown: (path: string) => string;
}

/** The folder of a page's pictures: beside its content, or beside one of the folders around it. */
const folderName = "assets";
const maxPictureBytes = 20_000_000;
const mostPictures = 200;
const kinds: ReadonlySet<string> = new Set(["avif", "gif", "jpg", "png", "webp"]);

/** Reads the pictures that a content names, from the nearest folder `assets`. What is not there is left to the check. */
export function readPictures({ path, root, values, at, shown }: PictureSource): ReadPictures {
  const pictures = new Map<string, Picture>();
  const bytes = new Map<string, Uint8Array>();
  const files: string[] = [];
  const findings: Finding[] = [];
  const folder = assetsFolder(dirname(path), root);
  for (const [name, pointer] of values.flatMap((value) => [...namedPictures(value)]).slice(0, mostPictures)) {
    if (pictures.has(name)) continue;
    const file = join(folder, ...name.split("/"));
    files.push(file);
    if (!existsSync(file)) continue;
    const place = at(pointer);
    const about = place.template === undefined ? {} : { at: { template: place.template } };
    const read = readBytes({ root: folder, path: name, file: shown(file), maxBytes: maxPictureBytes, ...about });
    // The picture is there, so that nobody is told to put it there; what is wrong with it is said beside it.
    pictures.set(name, { src: `${folderName}/${name}` });
    if (!read.ok) {
      findings.push(...read.findings);
      continue;
    }
    const size = sizeOf(read.bytes);
    const why = size === undefined ? (isKnownEnding(name) ? "broken" : "kind") : kindProblem(name, size.kind);
    if (why !== undefined) findings.push(finding(contentPictureUnusable, place, { name, why }));
    if (why !== undefined || size === undefined) continue;
    pictures.set(name, { src: `${folderName}/${name}`, width: size.width, height: size.height });
    bytes.set(`${folderName}/${name}`, read.bytes);
  }
  return { pictures, bytes, files, findings };
}

function assetsFolder(folder: string, root: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, folderName))) return join(at, folderName);
    const below = relative(root, at);
    if (below === "" || below === ".." || below.startsWith(`..${sep}`)) return join(folder, folderName);
  }
}

const endings: { readonly [ending: string]: string } = { jpeg: "jpg" };

function endingOf(name: string): string {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return endings[ending] ?? ending;
}

function isKnownEnding(name: string): boolean {
  return kinds.has(endingOf(name));
}

/** A picture under another ending than its own would be served as something that it is not. */
function kindProblem(name: string, kind: string): "kind" | "broken" | undefined {
  if (!kinds.has(kind)) return "kind";
  return endingOf(name) === kind ? undefined : "broken";
}

function sizeOf(bytes: Uint8Array): { kind: string; width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1, type = "" } = imageSize(bytes);
    // A camera that was held upright writes the picture lying and says so.
    return orientation >= 5 ? { kind: type, width: height, height: width } : { kind: type, width, height };
  } catch {
    return undefined;
  }
}

/** The pictures that a value names, with their places: whatever has an `asset` that is a name below a folder. */
function* namedPictures(value: Json | undefined, pointer = "", depth = 0): Generator<readonly [string, string]> {
  if (typeof value !== "object" || value === null || depth > 8) return;
  for (const [key, inner] of Object.entries(value)) {
    const below = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (key === "asset" && typeof inner === "string" && isAssetName(inner)) yield [inner, below];
    else yield* namedPictures(inner as Json, below, depth + 1);
  }
}

function isAssetName(name: string): boolean {
  return name.length <= 200 && /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(name);
}

import { type Finding, finding, type Place, type Rule } from "@trellis/findings";
import { type TargetPath, targetPointer } from "./target-path.js";

/** Where the data are, and where their map is. */
export interface MapPlaces {
  /** The data file. */
  readonly at: Place;
  /** Gives the place of the map's line for a target, of the whole map without one. Absent when nobody knows. */
  readonly mapPlace?: ((target?: string) => Place) | undefined;
}

/** What a finding about a map says. */
export interface MapFact {
  readonly path?: TargetPath;
  /** The target as the map writes it. */
  readonly target?: string;
  readonly data: { readonly [key: string]: unknown };
  /** Where in the data it shows. */
  readonly shown?: Place;
}

/** A finding that is mended in the map: at its line there, with the data beside it; at the data when nobody knows it. */
export function mapFinding(
  rule: Rule,
  { at, mapPlace }: MapPlaces,
  { path, target, data, shown = {} }: MapFact,
): Finding {
  const pointer = path && { pointer: targetPointer(path) };
  if (!mapPlace) return finding(rule, { ...at, ...shown, ...pointer }, data);
  const { file, line, column } = mapPlace(target);
  const place: Place = {
    ...at,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...pointer,
  };
  const { tool: _, contract: __, ...ofData } = at;
  return finding(rule, place, data, [{ role: "data", at: { ...ofData, ...shown } }]);
}

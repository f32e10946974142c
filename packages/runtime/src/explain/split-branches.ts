import type { SchemaError } from "../contract-parts.js";

// A generated validator reports the whole way through the schema, `…/oneOf/1/$ref/required`: its paths tell everything.
// Plain Ajv starts the path anew behind a `$ref`, `#/$defs/person/required`: then the places in the document and the
// order have to tell, as well as they can.

/** The index of the first error that was raised inside the keyword of the error at `index`, not below `from`. */
export function startOfInside(errors: readonly SchemaError[], from: number, index: number): number {
  const parent = errors[index];
  let start = index;
  for (; parent && start > from; start--) {
    const before = errors[start - 1];
    if (!before || !isInside(before, parent)) break;
  }
  return start;
}

/** The ranges of errors of each branch that failed, for the errors from `start` up to the keyword's own at `index`. */
export function splitBranches(errors: readonly SchemaError[], start: number, index: number): [number, number][] {
  const parent = errors[index];
  if (!parent) return [];
  const cuts = cutsOf(errors, start, index, parent);
  return cuts.map((cut, nth) => [cut, cuts[nth + 1] ?? index]);
}

function cutsOf(errors: readonly SchemaError[], start: number, index: number, parent: SchemaError): number[] {
  const cuts: number[] = [];
  let current: string | undefined;
  for (let at = start; at < index; at++) {
    const error = errors[at];
    if (!error) continue;
    // What a deeper reference reports belongs to the branch that is being told.
    const branch = branchNumber(error, parent) ?? (opensBranch(error, parent) ? scopeOf(error.schemaPath) : current);
    if (at > start && branch === current) continue;
    cuts.push(at);
    current = branch;
  }
  return cuts;
}

function opensBranch({ instancePath, keyword }: SchemaError, parent: SchemaError): boolean {
  const isTag = keyword === "const" && instancePath.slice(0, instancePath.lastIndexOf("/")) === parent.instancePath;
  return isTag || instancePath === parent.instancePath;
}

function isInside({ instancePath, schemaPath }: SchemaError, parent: SchemaError): boolean {
  const { instancePath: place, schemaPath: path } = parent;
  if (instancePath !== place && !instancePath.startsWith(`${place}/`)) return false;
  if (schemaPath.startsWith(`${path}/`)) return true;
  if (schemaPath === path) return instancePath !== place;
  return scopeOf(schemaPath) !== scopeOf(path);
}

function branchNumber({ schemaPath }: SchemaError, { schemaPath: path }: SchemaError): string | undefined {
  return schemaPath.startsWith(`${path}/`) ? schemaPath.slice(path.length + 1).split("/")[0] : undefined;
}

/** The schema that a path starts from: the document, and the definition in it. */
function scopeOf(schemaPath: string): string {
  return /^.*\/(?:\$defs|definitions)\/[^/]+/.exec(schemaPath)?.[0] ?? schemaPath.split("#")[0] ?? "";
}

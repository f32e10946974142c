import type { Field } from "@trellis/runtime";
import type { ContractMove } from "./moves.js";

/** What becomes of a field that a manifest names. */
export type FieldMove =
  | { readonly becomes: "same" }
  | { readonly becomes: "moved"; readonly to: string }
  | { readonly becomes: "gone"; readonly near?: string };

/** What becomes of `path`, as a manifest writes it: "consents[0].basis". */
export function moveField(path: string, { oldFields, newFields, moved }: ContractMove): FieldMove {
  const general = path.replace(/\[\d+\]/g, "[]");
  const known = new Set(newFields.map((field) => field.path));
  const learnt = moved.get(general) ?? parentMove(general, moved);
  if (learnt === general || (learnt === undefined && known.has(general))) return { becomes: "same" };
  if (learnt !== undefined && known.has(learnt)) {
    const to = withPositions(learnt, path);
    if (to !== undefined) return { becomes: "moved", to };
  }
  const near = namesake(general, oldFields, newFields);
  return near === undefined ? { becomes: "gone" } : { becomes: "gone", near };
}

/** A field below one that moved as a whole moves along. */
function parentMove(path: string, moved: ReadonlyMap<string, string>): string | undefined {
  for (let end = path.lastIndexOf("."); end > 0; end = path.lastIndexOf(".", end - 1)) {
    const parent = moved.get(path.slice(0, end));
    if (parent !== undefined) return parent + path.slice(end);
  }
  return undefined;
}

/** The new path with the positions of the old one: "consents[0].basis" moved to "grants[].basis" is "grants[0].basis". */
function withPositions(general: string, path: string): string | undefined {
  const positions = path.match(/\[\d*\]/g) ?? [];
  const parts = general.split("[]");
  if (parts.length !== positions.length + 1) return positions.length === 0 && parts.length === 1 ? general : undefined;
  return parts.map((part, index) => part + (positions[index] ?? "")).join("");
}

/** The only new field that people call by a name of the old one. */
function namesake(path: string, oldFields: readonly Field[], newFields: readonly Field[]): string | undefined {
  const old = oldFields.find((field) => field.path === path);
  const before = new Set(oldFields.map((field) => field.path));
  const names = new Set((old?.alsoCalled ?? []).map((name) => name.toLowerCase()));
  const alike = newFields.filter(
    (field) => !before.has(field.path) && (field.alsoCalled ?? []).some((name) => names.has(name.toLowerCase())),
  );
  return alike.length === 1 ? alike[0]?.path : undefined;
}

/** Where the fields are now that every document of the old major has. */
export function keptFields(known: ContractMove): string[] {
  return known.oldFields
    .filter(({ required }) => required)
    .flatMap(({ path }) => {
      const field = moveField(path, known);
      return field.becomes === "gone" ? [] : [field.becomes === "moved" ? field.to : path];
    });
}

/** What has to be filled in now, and did not have to be, as far as what is filled in already does not hold it. */
export function newlyRequired({ oldFields, newFields }: ContractMove, filled: readonly string[]): string[] {
  const before = new Map(oldFields.map((field) => [field.path, field]));
  const general = filled.map((path) => path.replace(/\[\d+\]/g, "[]"));
  const holds = (path: string): boolean =>
    general.some((one) => one === path || one.startsWith(`${path}.`) || one.startsWith(`${path}[`));
  return newFields
    .filter(({ path, required }) => {
      if (!required || before.get(path)?.required || holds(path)) return false;
      const parent = path.slice(0, Math.max(path.lastIndexOf("."), path.lastIndexOf("[]"), 0));
      // What is below a field that is not there is not asked for.
      return parent === "" || holds(parent);
    })
    .flatMap(({ path }) => requiredLeaves(path, newFields));
}

/** What a map can fill in for a field: the field itself, or what a group or a list of groups asks for in it. */
function requiredLeaves(path: string, fields: readonly Field[]): string[] {
  const item = fields.some((field) => field.path === `${path}[]`);
  if (item && fields.some((field) => field.path.startsWith(`${path}[].`))) {
    return requiredLeaves(`${path}[]`, fields).map((leaf) => leaf.replace(`${path}[]`, `${path}[0]`));
  }
  const parts = fields.filter(
    (field) => field.required && field.path.startsWith(`${path}.`) && !/[.[]/.test(field.path.slice(path.length + 1)),
  );
  return parts.length === 0 ? [path] : parts.flatMap((part) => requiredLeaves(part.path, fields));
}

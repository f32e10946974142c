import type { Field } from "@trellis/runtime";
import type { ContractNames, DataContract } from "../map/contract-names.js";
import { parseTargetPath, type TargetPath } from "../map/target-path.js";
import { type PreparedName, prepareName } from "./name-likeness.js";

/** A field that a column may fill, and all that it is called. */
export interface Target {
  readonly path: TargetPath;
  readonly target: string;
  readonly field: Field;
  /** With what each is worth: what people call it in the wild says more than a label that many fields share. */
  readonly names: readonly { readonly name: PreparedName; readonly worth: number }[];
}

/** The fields of a contract that a column can fill. */
export function targetsOf(names: ContractNames, { ref, labels }: DataContract): Target[] {
  const byPath = new Map(names.fields.map((field) => [field.path, field]));
  const spoken = (path: string) => [labels.en, labels.fr].flatMap((language) => language[ref]?.fields[path] ?? []);
  return names.fields.flatMap((field) => {
    // The items of a list have no column of their own, and a group is its fields.
    if (field.path.endsWith("[]") || (field.types.includes("object") && field.types.length === 1)) return [];
    const path = parseTargetPath(field.path.replaceAll("[]", "[0]"));
    if (!path) return [];
    const parentPath = field.path.replace(/(?:\[\])?\.?[^.[\]]+$/, "");
    const parent = byPath.get(parentPath);
    const last = field.path.slice(parentPath.length).replace(/^[.[\]]+/, "");
    const isTop = parentPath === "";
    const own = [...new Set(spoken(field.path))];
    const worth = isTop ? 1 : 0.8;
    const all: [string, number][] = [
      [field.path, 1],
      [textOf(path), 1],
      ...(field.alsoCalled ?? []).map((name): [string, number] => [name, 1]),
      ...own.map((name): [string, number] => [name, worth]),
      ...(isTop ? [] : [[last, 0.8] as [string, number]]),
      ...(isTop
        ? []
        : spoken(parentPath).flatMap((above) => own.map((name): [string, number] => [`${above} ${name}`, 0.95]))),
      // “Total” is the amount of the total, when its values are numbers.
      ...(isTop || !isMain(last)
        ? []
        : [...(parent?.alsoCalled ?? []), ...spoken(parentPath)].map((name): [string, number] => [name, 0.97])),
    ];
    const best = new Map<string, number>();
    for (const [name, value] of all) best.set(name, Math.max(best.get(name) ?? 0, value));
    return [
      {
        path,
        target: textOf(path),
        field,
        names: [...best].map(([name, value]) => ({ name: prepareName(name), worth: value })),
      },
    ];
  });
}

/** The field of a group that stands for the whole: an amount of money, the value of a measure. */
function isMain(name: string): boolean {
  return /^(?:amount|value|number|text|address|id|full|formatted|name|code)$/.test(name);
}

function textOf(path: TargetPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}

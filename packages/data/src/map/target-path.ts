import { childPointer } from "@trellis/findings";

/** A path into a record, step by step: `consents[0].basis` is `["consents", 0, "basis"]`. */
export type TargetPath = readonly (string | number)[];

const step = /(?:^|(?<!^)\.)([^.[\]]+)|\[(0|[1-9][0-9]{0,2})\]/y;
const dangerous = new Set(["__proto__", "constructor", "prototype"]);

/** Reads a path such as `consents[0].basis`; undefined when it is none, or could change what every object is. */
export function parseTargetPath(text: string): TargetPath | undefined {
  const path: (string | number)[] = [];
  step.lastIndex = 0;
  while (step.lastIndex < text.length) {
    const from = step.lastIndex;
    const [, name, index] = step.exec(text) ?? [];
    if (name !== undefined && !dangerous.has(name)) path.push(name);
    else if (index !== undefined && from > 0) path.push(Number(index));
    else return undefined;
  }
  return path.length > 0 ? path : undefined;
}

/** The path of the field in its contract, the same for every element of a list: `consents[].basis`. */
export function fieldOfTarget(path: TargetPath): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[]` : text === "" ? part : `${text}.${part}`),
    "",
  );
}

/** The path as an RFC 6901 pointer. */
export function targetPointer(path: TargetPath): string {
  return path.reduce<string>((pointer, part) => childPointer(pointer, part), "");
}

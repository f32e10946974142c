import { firedKey } from "./fired-key.js";

const made = "const made: Finding = ";

/** A plugin that has `finding()` say which rule it is called for. Only in tests: what is published says nothing. */
export function observeFindings(): {
  name: string;
  enforce: "pre";
  transform(code: string, id: string): string | undefined;
} {
  return {
    name: "observe-findings",
    enforce: "pre",
    transform: (code, id) => {
      if (!/[\\/]findings[\\/]src[\\/]finding\.ts$/.test(id)) return undefined;
      if (!code.includes(made)) throw new Error("finding() is written otherwise; observe-findings.ts has to follow.");
      return code.replace(made, `(globalThis as never)[${JSON.stringify(firedKey)}]?.["add"](rule.id);\n  ${made}`);
    },
  };
}

import { expect, test } from "vitest";
import { wordsOnly } from "./words-only.js";

test("only the words stay, and what they need", async () => {
  const source = `
import { record } from "../subjects.js";
const lead = record({ a: 1 });
const names: { readonly [key: string]: string } = { a: "A" };
function shown(key: string): string { return names[key] ?? key; }
export const rule = defineRule({ id: "policy/x", cases: [{ subject: record({}) }] });
export const en = ({ key }: { key: string }) => ({ problem: shown(key), fix: "Mend it." });
export const fr = en;
`;
  expect(await wordsOnly(source)).toMatchInlineSnapshot(`
    "import { record } from "../subjects.js";

    const names = { a: "A" };
    function shown(key) {
      return names[key] ?? key;
    }
    const rule = undefined;
    const en = ({ key }) => ({ problem: shown(key), fix: "Mend it." });
    const fr = en;
    export {
      en,
      fr,
      rule
    };
    "
  `);
});

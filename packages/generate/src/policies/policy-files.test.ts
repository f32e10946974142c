import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withPackage } from "../../test/policy-package.js";
import { generatePackage } from "../generate-package.js";

const now = new Date("2027-01-15T12:00:00Z");

test("a package with a policy alone is generated, and is fresh after that", async () => {
  await withPackage({}, async (folder) => {
    const read = (file: string): string => readFileSync(join(folder, file), "utf8");
    const { written } = await generatePackage({ folder, now });
    expect(written).toEqual([
      "generated/policies/offers/index.d.ts",
      "generated/policies/offers/index.js",
      "generated/policies/offers/pages/policy/no-discount.fr.md",
      "generated/policies/offers/pages/policy/no-discount.md",
      "generated/policies/offers/words/en.d.ts",
      "generated/policies/offers/words/en.js",
      "generated/policies/offers/words/fr.d.ts",
      "generated/policies/offers/words/fr.js",
      "package.json",
      "trellis.json",
    ]);
    expect(JSON.parse(read("trellis.json"))).toEqual({
      trellis: 1,
      contracts: [],
      templates: [],
      policies: [
        {
          name: "offers",
          title: { en: "Offers", fr: "Offres" },
          owner: "pricing",
          rules: [{ id: "policy/no-discount", level: "hard", from: "2027-06-01" }],
          spans: { soft: "P30D" },
          module: "./policies/offers",
          export: "offers",
          digest: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
        },
      ],
    });
    expect(JSON.parse(read("package.json")).exports["./policies/offers/words/fr"]).toEqual({
      types: "./generated/policies/offers/words/fr.d.ts",
      default: "./generated/policies/offers/words/fr.js",
    });
    // Words and rules do not drag each other along.
    expect(read("generated/policies/offers/index.js")).not.toContain("too high");
    expect(read("generated/policies/offers/words/en.js")).toMatchInlineSnapshot(`
      "// Generated from policies/offers. Do not edit: change the policy, then run \`npx trellis generate\`.
      import { en as en2 } from "@trellis/findings/phrases/en";

      var en = ({ field }) => ({ problem: \`\${field} is too high.\`, fix: "Lower it." });
      export {
        en2 as phrases,
        en as policyNoDiscount
      };
      "
    `);
    expect((await generatePackage({ folder, now, check: true })).stale).toEqual([]);
  });
});

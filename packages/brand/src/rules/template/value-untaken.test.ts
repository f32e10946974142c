import { expect, test } from "vitest";
import { said } from "../../../test/acme.js";
import { packageOf } from "../../../test/package-of.js";
import { lintBrandPackage } from "../../lint/index.js";

test("finds a value that no template takes", async () => {
  const folder = packageOf({ "markets/fr.yaml": (text) => `${text}legl: Acme\n` });
  const { findings } = await lintBrandPackage({ folder });
  expect(findings).toEqual([
    {
      rule: "template/value-untaken",
      level: "soft",
      at: { file: "markets/fr.yaml", pointer: "/legl", line: 2, column: 1 },
      data: { name: "legl", layer: "market", nearest: "legal" },
    },
  ]);
  expect(said(findings)).toEqual({
    en: { problem: "No template takes “legl” from a market.", fix: "Did you mean “legal”? Otherwise take it out." },
    fr: {
      problem: "Aucun modèle ne prend «\u00a0legl\u00a0» d’un marché.",
      fix: "Vouliez-vous dire «\u00a0legal\u00a0»\u00a0? Sinon, retirez-le.",
    },
  });
});

test("stays silent when every value is taken", async () => {
  expect((await lintBrandPackage({ folder: packageOf() })).findings).toEqual([]);
});

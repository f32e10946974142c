import { expect, test } from "vitest";
import { said } from "../../../test/acme.js";
import { packageOf } from "../../../test/package-of.js";
import { readBrandPackage } from "../../index.js";

const yaml = "templates/notice/v1/template.yaml";

test("finds a template whose version or name is another folder's", async () => {
  const folder = packageOf({ [yaml]: (text) => text.replace("1.0.0", "2.0.0") });
  const { findings } = await readBrandPackage({ folder });
  expect(findings).toEqual([
    {
      rule: "template/folder-differs",
      level: "hard",
      at: { template: "notice@2", file: yaml, pointer: "/version", line: 2, column: 10 },
      data: { name: "notice@2", expected: "notice@1" },
    },
  ]);
  expect(said(findings)).toEqual({
    en: {
      problem: "The template calls itself notice@2, but its folder is that of notice@1.",
      fix: "Move the template to its own folder, or correct its name and the first number of its version.",
    },
    fr: {
      problem: "Le modèle se nomme notice@2, mais son dossier est celui de notice@1.",
      fix: "Déplacez le modèle dans son dossier, ou corrigez son nom et le premier nombre de sa version.",
    },
  });
  const named = packageOf({ [yaml]: (text) => text.replace("template: notice", "template: note") });
  expect((await readBrandPackage({ folder: named })).findings).toMatchObject([
    { at: { pointer: "/template", line: 1 }, data: { name: "note@1", expected: "notice@1" } },
  ]);
});

test("stays silent in the right folder", async () => {
  expect((await readBrandPackage({ folder: packageOf() })).findings).toEqual([]);
});

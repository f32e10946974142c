import { finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { upgradeNotice } from "../../../test/upgrade-to.js";
import { said } from "../../../test/workspace.js";
import { slotChanged } from "./slot-changed.js";

test("fires", async () => {
  const { findings, pages, ready } = await upgradeNotice("template: notice@1\nmarket: uk\nheadline: Chairs\n");
  expect({ pages, ready }).toEqual({ pages: 1, ready: 0 });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "contract": "notice@1",
          "file": "pages/a.yaml",
          "line": 3,
          "pointer": "/headline",
          "slot": "headline",
          "template": "notice@1",
        },
        "data": {
          "from": "headline",
          "name": "notice@2",
          "to": "title",
          "why": "renamed",
        },
        "level": "hard",
        "rule": "content/slot-changed",
      },
      {
        "at": {
          "column": 1,
          "contract": "notice@2",
          "file": "pages/a.yaml",
          "line": 1,
          "pointer": "/audience",
          "slot": "audience",
          "template": "notice@2",
        },
        "data": {
          "name": "notice@2",
          "why": "new",
          "write": "audience: "…"",
        },
        "level": "hard",
        "rule": "content/slot-changed",
      },
    ]
  `);
  expect(findings.map((one) => said([one]))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write “title:” instead of “headline:”.",
          "problem": "“headline” is called “title” in notice@2.",
        },
        "fr": {
          "fix": "Écrivez « title: » au lieu de « headline: ».",
          "problem": "« headline » s’appelle « title » dans notice@2.",
        },
      },
      {
        "en": {
          "fix": "Add: audience: "…"",
          "problem": "notice@2 asks for “audience”, which the file does not say.",
        },
        "fr": {
          "fix": "Ajoutez : audience: "…"",
          "problem": "notice@2 demande « audience », que le fichier ne dit pas.",
        },
      },
    ]
  `);
});

test("says what is gone, and what is written otherwise", () => {
  const at = { contract: "notice@1", pointer: "/lead" };
  const gone = { why: "gone", name: "notice@2", from: "lead" };
  expect(said([finding(slotChanged, at, gone)]).en.fix).toBe("Take “lead:” out.");
  expect(said([finding(slotChanged, at, { ...gone, to: "intro" })]).fr.fix).toContain("intro:");
  expect(said([finding(slotChanged, at, { why: "type", name: "notice@2", write: "lead: [1]" })]).en).toEqual({
    problem: "“lead” is written otherwise in notice@2.",
    fix: "Write: lead: [1]",
  });
});

test("stays silent", async () => {
  const { findings } = await upgradeNotice("template: notice@2\nmarket: uk\ntitle: Chairs\naudience: All\n");
  expect(findings).toEqual([]);
});

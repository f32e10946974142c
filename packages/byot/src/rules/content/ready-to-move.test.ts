import { expect, test } from "vitest";
import { upgradeNotice } from "../../../test/upgrade-to.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  // Written for the next version already, but for its first line.
  const { findings, ready } = await upgradeNotice("template: notice@1\nmarket: uk\ntitle: Chairs\naudience: All\n");
  expect(ready).toBe(1);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "contract": "notice@1",
          "file": "pages/a.yaml",
          "line": 1,
          "pointer": "/template",
          "template": "notice@1",
        },
        "data": {
          "name": "notice@2",
        },
        "level": "advisory",
        "rule": "content/ready-to-move",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write “template: notice@2”, here and where trellis.yaml publishes the page.",
        "problem": "This page can move to notice@2 as it is.",
      },
      "fr": {
        "fix": "Écrivez « template: notice@2 », ici et là où trellis.yaml publie la page.",
        "problem": "Cette page peut passer à notice@2 telle quelle.",
      },
    }
  `);
});

test("stays silent", async () => {
  const { findings } = await upgradeNotice("template: notice@1\nmarket: uk\nheadline: Chairs\n");
  expect(findings.map(({ rule }) => rule)).not.toContain("content/ready-to-move");
});

import { expect, test } from "vitest";
import { recordedAndChanged } from "../../../test/package.js";

test("fires", async () => {
  expect(await recordedAndChanged({ write: true })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Commit it with the change.",
          "problem": "“contracts/guest/v1/contract.yaml” was written.",
        },
        "finding": {
          "at": {
            "contract": "guest@1",
            "file": "contracts/guest/v1/contract.yaml",
          },
          "data": {
            "name": "contracts/guest/v1/contract.yaml",
            "what": "version",
          },
          "level": "advisory",
          "rule": "release/file-planned",
        },
        "fr": {
          "fix": "Validez-le avec le changement.",
          "problem": "« contracts/guest/v1/contract.yaml » a été écrit.",
        },
      },
      {
        "en": {
          "fix": "Read its words: they stand in the changelog.",
          "problem": "“.changeset/trellis-4dee0a63.md” was written.",
        },
        "finding": {
          "at": {
            "file": ".changeset/trellis-4dee0a63.md",
          },
          "data": {
            "name": ".changeset/trellis-4dee0a63.md",
            "what": "changeset",
          },
          "level": "advisory",
          "rule": "release/file-planned",
        },
        "fr": {
          "fix": "Relisez ses mots : ils seront dans le journal des changements.",
          "problem": "« .changeset/trellis-4dee0a63.md » a été écrit.",
        },
      },
    ]
  `);
});

test("stays silent", async () => {
  expect(await recordedAndChanged({ write: false })).toEqual([]);
});

import { expect, test } from "vitest";
import { told } from "../../../test/facts.js";
import { readSet } from "../../sets/read-set.js";

async function missing(spec: string): Promise<object[]> {
  const cwd = import.meta.dirname;
  const { findings } = await readSet({ spec: spec === "." ? "../../../../marketing-contracts" : spec, cwd });
  return told("run/contracts-missing", findings);
}

test("fires", async () => {
  expect(await missing("./nowhere")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Name a schema file, a contract’s or a package’s folder, package@version, or git:<commit>.",
          "problem": "There are no contracts to read in “./nowhere”: there is no such file or folder, and no package is called that.",
        },
        "finding": {
          "at": {},
          "data": {
            "name": "./nowhere",
            "why": "not-found",
          },
          "level": "absolute",
          "rule": "run/contracts-missing",
        },
        "fr": {
          "fix": "Nommez un fichier de schéma, le dossier d’un contrat ou d’un paquet, paquet@version, ou git:<commit>.",
          "problem": "Il n’y a pas de contrat à lire dans « ./nowhere » : ni fichier, ni dossier, ni paquet de ce nom.",
        },
      },
    ]
  `);
});

test("stays silent", async () => {
  expect(await missing(".")).toEqual([]);
});

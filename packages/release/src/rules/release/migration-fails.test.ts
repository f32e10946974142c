import { expect, test } from "vitest";
import { migrationTold } from "../../../test/migration.js";

test("fires", () => {
  expect(migrationTold(({ given, ...old }) => ({ ...old, name: given ?? old.email }))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Make upgrade in migrate.ts give a valid document for it.",
          "problem": "A document of “guest@1” does not come out as a valid “guest@2” (/name maxLength): {"email":"aaaaa.aaa.aaaaaa.aaaa.aaaaaaaaaaa.aa@aaaaaaaaaaa.aa"}",
        },
        "finding": {
          "at": {
            "contract": "guest@2",
            "file": "contracts/guest/v2/migrate.ts",
          },
          "data": {
            "because": "/name maxLength",
            "from": "guest@1",
            "to": "guest@2",
            "why": "invalid",
            "witness": "{"email":"aaaaa.aaa.aaaaaa.aaaa.aaaaaaaaaaa.aa@aaaaaaaaaaa.aa"}",
          },
          "level": "hard",
          "rule": "release/migration-fails",
        },
        "fr": {
          "fix": "Faites en sorte que upgrade, dans migrate.ts, donne un document valable.",
          "problem": "Un document de « guest@1 » ne devient pas un « guest@2 » valable (/name maxLength) : {"email":"aaaaa.aaa.aaaaaa.aaaa.aaaaaaaaaaa.aa@aaaaaaaaaaa.aa"}",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  const upgrade = ({ given, ...old }: { email: string; given?: string }): object => ({
    ...old,
    name: [...(given ?? old.email)].slice(0, 50).join(""),
  });
  expect(migrationTold(upgrade)).toEqual([]);
});

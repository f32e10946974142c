import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCollector } from "@trellis/findings";
import { expect, test } from "vitest";
import { signupContract } from "../../test/signup-contract.js";
import type { DataMap } from "../map/data-map.js";
import { checkData } from "./check-data.js";

/** Every record that was shown: its value, whether it holds, and the place of its e-mail address. */
async function shown(file: string, content: string, map?: DataMap): Promise<unknown[]> {
  const root = mkdtempSync(join(tmpdir(), "trellis-data-"));
  try {
    writeFileSync(join(root, file), content);
    const records: unknown[] = [];
    await checkData({
      root,
      file,
      contract: signupContract,
      collector: createCollector(),
      ...(map && { map }),
      onRecord: ({ value, holds, place }) => records.push([value, holds, place("/email")]),
    });
    return records;
  } finally {
    rmSync(root, { recursive: true });
  }
}

const at = { contract: "signup@1", pointer: "/email" };

test("a row of a table is shown in the shape of its contract, with its cells", async () => {
  const map = { email: "Mail", name: "Who" };
  expect(await shown("signups.csv", "Who,Mail\nAda,ada@acme.example\nBob,\n", map)).toMatchInlineSnapshot(`
    [
      [
        {
          "email": "ada@acme.example",
          "name": "Ada",
        },
        false,
        {
          "cell": "B2",
          "column": 5,
          "contract": "signup@1",
          "file": "signups.csv",
          "line": 2,
          "pointer": "/email",
          "record": 1,
        },
      ],
      [
        {
          "name": "Bob",
        },
        false,
        {
          "cell": "B3",
          "column": 5,
          "contract": "signup@1",
          "file": "signups.csv",
          "line": 3,
          "pointer": "/email",
          "record": 2,
        },
      ],
    ]
  `);
});

test("a record of JSON lines is shown with its lines, and one that cannot be read is not", async () => {
  const text = '{"email":"ada@acme.example"}\n{"email":\n{"email":7}\n';
  const records = await shown("signups.ndjson", text);
  expect(records.map((one) => (one as unknown[]).slice(0, 2))).toEqual([
    [{ email: "ada@acme.example" }, expect.any(Boolean)],
    [{ email: 7 }, false],
  ]);
  expect(records[1]).toMatchObject([{}, false, { ...at, file: "signups.ndjson", line: 3, column: 10, record: 3 }]);
});

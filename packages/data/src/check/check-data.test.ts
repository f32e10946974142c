import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCollector } from "@trellis/findings";
import { expect, it } from "vitest";
import { checkFile } from "../../test/check-file.js";
import { signupContract } from "../../test/signup-contract.js";
import { checkData, type DataProgress } from "./check-data.js";

it("maps a table, and says for every problem which cell it is", async () => {
  const text = [
    "Mail;Came from;Places;Paid;There;When;Topics;Basis;Extra",
    "ada@acme.example;webinar;2;1.234,5;oui;28/02/2026 14:30;seo, ads;consent;x",
    "grace.acme.example;website;two;12;perhaps;31/02/2026 14:30;seo;;",
    ";web;0;;;29/03/2026 02:30;far too long a topic;none;",
    "",
  ].join("\r\n");
  const { lines, records } = await checkFile("people.csv", text, {
    email: "Mail",
    source: "Came from",
    seats: "Places",
    paid: { column: "Paid", as: "number", form: "1.234,56" },
    present: { column: "There", as: "boolean" },
    signedUpAt: { column: "When", as: "date-time", form: "DD/MM/YYYY HH:mm", zone: "Europe/Paris" },
    topics: { column: "Topics", as: "list" },
    "consents[0].basis": "Basis",
    "consents[1].basis": { value: "contract" },
  });
  expect(records).toBe(3);
  expect(lines).toMatchInlineSnapshot(`
    [
      "1:52 I1 data/column-unmapped: The column “Extra” goes into no field of the contract, so it is not checked.",
      "3:28 C3 #2 data/conversion-failed: “two” in “Places” is not a whole number.",
      "3:35 E3 #2 data/conversion-failed: “perhaps” in “There” is neither a yes nor a no.",
      "3:43 F3 #2 data/conversion-failed: “31/02/2026 14:30” in “When” does not exist: no calendar or clock shows it.",
      "3:1 A3 #2 data/wrong-format: /email",
      "3:20 B3 #2 data/not-in-list: /source",
      "4:10 F4 #3 data/conversion-failed: “29/03/2026 02:30” in “When” never happened in Europe/Paris: the clocks went forward and left that hour out.",
      "4:1 A4 #3 data/required-missing: /email",
      "4:6 C4 #3 data/too-small: /seats",
      "4:27 G4 #3 data/too-long: /topics/0",
      "4:48 H4 #3 data/not-in-list: /consents/0/basis",
    ]
  `);
});

it("makes exactly the record that the map describes", async () => {
  const seen: unknown[] = [];
  const contract = {
    ...signupContract,
    contract: {
      ...signupContract.contract,
      parse: (value: unknown) => {
        seen.push(value);
        return { ok: true, value } as const;
      },
    },
  };
  const root = mkdtempSync(join(tmpdir(), "trellis-data-"));
  writeFileSync(
    join(root, "a.csv"),
    "Mail,Seats,Paid,Here,Topics,Zip\na@b.example,3,2.50,TRUE,x|y||,00123\n b ,,,,,\n",
  );
  await checkData({
    root,
    file: "a.csv",
    contract,
    map: {
      email: "Mail",
      seats: "Seats",
      paid: "Paid",
      present: "Here",
      topics: { column: "Topics", as: "list", form: "|" },
      "utm.medium": "Zip",
      "consents[0]": { value: { basis: "consent", note: "given" } },
    },
    collector: createCollector(),
  });
  rmSync(root, { recursive: true });
  const consents = [{ basis: "consent", note: "given" }];
  expect(seen).toEqual([
    {
      email: "a@b.example",
      seats: 3,
      paid: 2.5,
      present: true,
      topics: ["x", "y"],
      utm: { medium: "00123" },
      consents,
    },
    { email: " b ", consents },
  ]);
});

it("finds columns by their names, in any language, and their values' types", async () => {
  const text =
    "E_MAIL,Origine,Places,Support,consents[0].basis,Signed up at\nada@acme.example,web,x,mail,consents,2026-02-28T14:30:00Z\n";
  expect((await checkFile("a.csv", text)).lines).toMatchInlineSnapshot(`
    [
      "2:22 C2 #1 data/conversion-failed: “x” in “Places” is not a whole number.",
      "2:29 E2 #1 data/not-in-list: /consents/0/basis",
    ]
  `);
});

it("takes what JSON has as it is, and converts only what the map says", async () => {
  const text = [
    '{"mail":"ada@acme.example","from":{"kind":"web"},"seats":"2","when":"2026-03-29 02:30","more":1}',
    '{"mail":"grace@acme.example","from":{"kind":"fair"},"seats":3,"when":"2026-02-28 14:30"}',
    '"text"',
  ].join("\n");
  const { lines } = await checkFile("a.ndjson", text, {
    email: "mail",
    source: "from.kind",
    seats: { column: "seats", as: "integer" },
    signedUpAt: { column: "when", as: "date-time", zone: "Europe/Paris" },
    birthday: "born",
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "1:69 #1 data/conversion-failed: “2026-03-29 02:30” in “when” never happened in Europe/Paris: the clocks went forward and left that hour out.",
      "2:45 #2 data/not-in-list: /source",
      "3:1 #3 data/wrong-type: ",
      ": data/column-missing: The map takes “Birthday” from “born”, and no record has a value of that name.",
      "1:88 #1 data/column-unmapped: The value “more” goes into no field of the contract, so it is not checked.",
    ]
  `);
});

it("checks JSON as it is, and says where each value stands", async () => {
  const text =
    '[\n  {"email":"ada@acme.example","source":"web"},\n  {"emial":"x", "source":"fair",\n   "consents":[{"basis":"consent"},{}]}\n]\n';
  expect((await checkFile("a.json", text)).lines).toMatchInlineSnapshot(`
    [
      "3:3 #2 data/required-missing: /email",
      "3:26 #2 data/not-in-list: /source",
      "4:36 #2 data/required-missing: /consents/1/basis",
    ]
  `);
});

it("never touches what every object has", async () => {
  const csv = await checkFile("a.csv", "email,source,__proto__,constructor\nada@acme.example,web,x,y\n");
  const json = await checkFile("a.json", '[{"email":"ada@acme.example","source":"web","__proto__":{"polluted":1}}]');
  expect([csv.lines, json.lines]).toMatchInlineSnapshot(`
    [
      [
        "1:14 C1 data/column-unmapped: The column “__proto__” goes into no field of the contract, so it is not checked.",
        "1:24 D1 data/column-unmapped: The column “constructor” goes into no field of the contract, so it is not checked.",
      ],
      [
        "1:45 #1 data/dangerous-key: /__proto__",
      ],
    ]
  `);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it("says why a file cannot be read, and never throws", async () => {
  const root = mkdtempSync(join(tmpdir(), "trellis-data-"));
  writeFileSync(join(root, "outside.csv"), "email\n");
  const inside = mkdtempSync(join(root, "tool-"));
  symlinkSync(join(root, "outside.csv"), join(inside, "link.csv"));
  const rules: unknown[] = [];
  for (const file of ["none.csv", "../outside.csv", "link.csv", "folder.csv/x.csv"]) {
    const collector = createCollector();
    const checked = await checkData({ root: inside, file, contract: signupContract, collector });
    rules.push([file, checked, collector.findings().map(({ rule, data }) => [rule, data])]);
  }
  rmSync(root, { recursive: true });
  expect(rules).toMatchInlineSnapshot(`
    [
      [
        "none.csv",
        {
          "bytes": 0,
          "records": 0,
        },
        [
          [
            "file/unreadable",
            {
              "why": "not-found",
            },
          ],
        ],
      ],
      [
        "../outside.csv",
        {
          "bytes": 0,
          "records": 0,
        },
        [
          [
            "file/outside-folder",
            {
              "how": "upwards",
            },
          ],
        ],
      ],
      [
        "link.csv",
        {
          "bytes": 0,
          "records": 0,
        },
        [
          [
            "file/outside-folder",
            {
              "how": "link",
            },
          ],
        ],
      ],
      [
        "folder.csv/x.csv",
        {
          "bytes": 0,
          "records": 0,
        },
        [
          [
            "file/unreadable",
            {
              "why": "not-found",
            },
          ],
        ],
      ],
    ]
  `);
});

it("tells how far it has come, in bytes", async () => {
  const root = mkdtempSync(join(tmpdir(), "trellis-data-"));
  const line = '{"email":"ada@acme.example","source":"web"}\n';
  writeFileSync(join(root, "a.ndjson"), line.repeat(60_000));
  const heard: DataProgress[] = [];
  const checked = await checkData({
    root,
    file: "a.ndjson",
    contract: signupContract,
    collector: createCollector(),
    onProgress: (progress) => heard.push(progress),
  });
  rmSync(root, { recursive: true });
  expect(checked).toEqual({ records: 60_000, bytes: 60_000 * line.length });
  expect(heard.length).toBe(3);
  expect(heard.at(-1)).toEqual({ bytes: 60_000 * line.length, size: 60_000 * line.length, records: 60_000 });
});

it("shows personal values only when somebody asks", async () => {
  const root = mkdtempSync(join(tmpdir(), "trellis-data-"));
  writeFileSync(join(root, "a.csv"), "email,source,Note\nada.acme.example,web,secret\n");
  const shown = async (reveal: boolean) => {
    const collector = createCollector();
    const map = {
      email: "email",
      source: "source",
      "consents[0].basis": { value: "consent" },
      "consents[0].note": { column: "Note", as: "date" },
    } as const;
    await checkData({ root, file: "a.csv", contract: signupContract, collector, map, reveal });
    return collector.findings().map(({ data }) => data.value);
  };
  expect([await shown(false), await shown(true)]).toMatchInlineSnapshot(`
    [
      [
        {
          "classification": "personal",
          "masked": true,
          "value": "s•••",
        },
        {
          "classification": "personal",
          "masked": true,
          "value": "a•••",
        },
      ],
      [
        {
          "classification": "personal",
          "value": "secret",
        },
        {
          "classification": "personal",
          "value": "ada.acme.example",
        },
      ],
    ]
  `);
  rmSync(root, { recursive: true });
});

import { expect, it } from "vitest";
import { checkFile } from "../../test/check-file.js";

const shown = async (file: string, content: string, map: Parameters<typeof checkFile>[2]) => {
  const { findings } = await checkFile(file, content, map);
  return findings.flatMap(({ rule, data }) => (data.value === undefined ? [] : [[rule, data.value]]));
};

it("masks a cell that feeds a personal field wherever it is shown", async () => {
  const map = { email: "Contact", source: "Contact", birthday: { column: "Contact", as: "date" as const } };
  const masked = { value: "a•••", classification: "personal", masked: true };
  expect(await shown("a.csv", "Contact\nada@acme.example\n", map)).toEqual([
    ["data/conversion-failed", masked],
    ["data/not-in-list", masked],
  ]);
});

it("masks a property likewise, also when one source holds the other", async () => {
  const map = { email: "by", source: "by" };
  const masked = { value: "a•••", classification: "personal", masked: true };
  expect(await shown("a.ndjson", '{"by":"ada@acme.example"}\n', map)).toEqual([["data/not-in-list", masked]]);
  expect(
    await shown("a.ndjson", '{"by":{"mail":"ada@acme.example"}}\n', { email: "by", source: "by.mail" }),
  ).toContainEqual(["data/not-in-list", masked]);
});

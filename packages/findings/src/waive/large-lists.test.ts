import type { Finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { country, grant, hardCountry, judge, waiver } from "../../test/waive.js";
import { matchesPattern } from "./matches-pattern.js";

test("a hundred thousand problems and two hundred exceptions are soon judged", () => {
  const findings = Array.from(
    { length: 100_000 },
    (_, line): Finding => ({ ...hardCountry, at: { ...country.at, line } }),
  );
  const waivers = Array.from({ length: 200 }, (_, nth) => ({ ...waiver, id: `w${nth}`, place: { slot: `s${nth}` } }));
  const judged = judge({ findings, waivers: [waiver, ...waivers], grants: [grant], partial: true });
  expect(judged.findings.filter(({ waived }) => waived).length).toBe(100_000);
});

test("no pattern takes long", () => {
  expect(matchesPattern("a".repeat(5000), `${"*a".repeat(1000)}b`)).toBe(false);
  expect(matchesPattern("a/".repeat(1000), `${"**/a/".repeat(300)}b`)).toBe(false);
});

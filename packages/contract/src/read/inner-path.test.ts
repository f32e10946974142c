import { expect, it } from "vitest";
import { innerPath } from "./inner-path.js";

it.each([
  ["exports/leads.csv", "exports/leads.csv"],
  ["exports\\leads.csv", "exports/leads.csv"],
  ["./a//b/../c", "a/c"],
  ["", "."],
  ["...", "..."],
])("reads %j as %j", (written, path) => {
  expect(innerPath(written, "linux")).toEqual({ ok: true, path });
});

it.each(["nul", "CON.csv", "sub/aux", "com1.txt", "a.csv:stream", "a.csv.", "a "])(
  "refuses %j on Windows only",
  (written) => {
    expect(innerPath(written, "win32")).toEqual({ ok: false, why: "reserved-name" });
    expect(innerPath(written, "linux").ok).toBe(true);
  },
);

it("keeps names that only begin like a device", () => {
  expect(innerPath("console/nullable.csv", "win32").ok).toBe(true);
});

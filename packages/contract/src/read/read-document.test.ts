import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "@trellis/findings";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDocument } from "./index.js";

let base: string;
let root: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), "trellis-read-")));
  root = join(base, "tool");
  mkdirSync(root);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function read(path: string) {
  return readDocument({ root, path });
}

/** The only finding, and that nothing was read. */
function refusal(path: string): Finding | undefined {
  const { value, text, findings } = read(path);
  expect([value, text]).toEqual([undefined, undefined]);
  expect(findings).toHaveLength(1);
  return findings[0];
}

describe("readDocument", () => {
  it("reads YAML and JSON by the file's ending, and names the file as it is asked to", () => {
    mkdirSync(join(root, "sub"));
    writeFileSync(join(root, "sub/a.yaml"), "a: é\n");
    writeFileSync(join(root, "sub/a.json"), '{ "a": ');
    expect(read("sub/./a.yaml")).toMatchObject({ file: "sub/a.yaml", text: "a: é\n", value: { a: "é" }, findings: [] });
    const named = readDocument({ root, path: "sub\\a.json", file: "tools/mine/sub/a.json", at: { tool: "mine" } });
    expect(named.findings[0]?.at).toEqual({ tool: "mine", file: "tools/mine/sub/a.json", line: 1, column: 1 });
  });

  it("reads past a byte order mark and Windows line ends, and advises once on each", () => {
    writeFileSync(join(root, "a.yaml"), "\uFEFFa: 1\r\nb: 2\r\n");
    const { value, text, findings, locate } = read("a.yaml");
    expect(value).toEqual({ a: 1, b: 2 });
    expect(text).toBe("a: 1\r\nb: 2\r\n");
    expect(locate("/a", "key")).toEqual({ line: 1, column: 1 });
    expect(locate("/b")).toEqual({ line: 2, column: 4 });
    expect(findings).toEqual([
      { rule: "file/byte-order-mark", level: "advisory", at: { file: "a.yaml", line: 1, column: 1 }, data: {} },
      { rule: "file/windows-line-ends", level: "advisory", at: { file: "a.yaml", line: 1, column: 5 }, data: {} },
    ]);
  });

  it.each<[string, number[] | string, object, object]>([
    [
      "a byte that UTF-8 does not have",
      [...Buffer.from("a: é\nb: "), 0xe9, 0x0a],
      { what: "other", byte: 9 },
      { line: 2, column: 4 },
    ],
    [
      "a character that breaks off",
      [...Buffer.from("🌱 "), 0xf0, 0x9f, 0x8c],
      { what: "other", byte: 5 },
      { line: 1, column: 4 },
    ],
    ["a surrogate", [0x61, 0xed, 0xa0, 0x80], { what: "other", byte: 1 }, { line: 1, column: 2 }],
    ["UTF-16 with its mark", [0xff, 0xfe, 0x61, 0x00], { what: "utf-16" }, { line: 1, column: 1 }],
    ["UTF-16 without a mark", [...Buffer.from("a: 1\nb: 2\n", "utf16le")], { what: "utf-16" }, { line: 1, column: 1 }],
    ["a zip archive", [0x50, 0x4b, 0x03, 0x04, 0x14], { what: "archive" }, { line: 1, column: 1 }],
    ["a PDF", [...Buffer.from("%PDF-1.7")], { what: "pdf" }, { line: 1, column: 1 }],
  ])("does not read %s as text", (_, bytes, data, place) => {
    writeFileSync(join(root, "a.yaml"), Buffer.from(bytes as number[]));
    expect(refusal("a.yaml")).toEqual({ rule: "file/not-utf8", level: "hard", at: { file: "a.yaml", ...place }, data });
  });

  it("does not read on from a zero byte", () => {
    writeFileSync(join(root, "a.json"), '{\n "a": "\u0000" }');
    expect(refusal("a.json")).toEqual({
      rule: "file/nul-byte",
      level: "hard",
      at: { file: "a.json", line: 2, column: 8 },
      data: {},
    });
  });

  it("does not read a manifest of 10 MB", () => {
    writeFileSync(join(root, "trellis.yaml"), "");
    truncateSync(join(root, "trellis.yaml"), 10_000_000);
    expect(refusal("trellis.yaml")).toEqual({
      rule: "file/too-large",
      level: "hard",
      at: { file: "trellis.yaml" },
      data: { size: 10_000_000, limit: 1_000_000 },
    });
  });

  it.each<[string, string]>([
    ["/etc/passwd", "absolute"],
    ["\\\\server\\share\\a.csv", "absolute"],
    ["C:\\leads.csv", "absolute"],
    ["c:leads.csv", "absolute"],
    ["../secret.yaml", "upwards"],
    ["sub/../../secret.yaml", "upwards"],
    ["..\\secret.yaml", "upwards"],
  ])("does not open %s", (path, how) => {
    writeFileSync(join(base, "secret.yaml"), "a: 1\n");
    expect(refusal(path)).toEqual({
      rule: "file/outside-folder",
      level: "absolute",
      at: { file: path.replaceAll("\\", "/") },
      data: { how },
    });
  });

  it("does not follow a link out of the folder, nor a linked folder", () => {
    mkdirSync(join(base, "tool-of-others"));
    writeFileSync(join(base, "tool-of-others/secret.yaml"), "a: 1\n");
    symlinkSync(join(base, "tool-of-others"), join(root, "linked"), "junction");
    expect(refusal("linked/secret.yaml")).toEqual({
      rule: "file/outside-folder",
      level: "absolute",
      at: { file: "linked/secret.yaml" },
      data: { how: "link" },
    });
  });

  it("follows a link that stays in the folder, and a root that is a link", () => {
    mkdirSync(join(root, "sub"));
    writeFileSync(join(root, "sub/a.yaml"), "a: 1\n");
    symlinkSync(join(root, "sub"), join(root, "linked"), "junction");
    symlinkSync(root, join(base, "root"), "junction");
    expect(readDocument({ root: join(base, "root"), path: "linked/a.yaml" }).value).toEqual({ a: 1 });
  });

  it("says why a file cannot be read", () => {
    mkdirSync(join(root, "sub"));
    const why = (path: string) => [refusal(path)?.rule, refusal(path)?.data.why];
    expect(why("sub")).toEqual(["file/unreadable", "folder"]);
    expect(why(".")).toEqual(["file/unreadable", "folder"]);
    expect(why("nowhere.yaml")).toEqual(["file/unreadable", "not-found"]);
    expect(why("nowhere/a.yaml")).toEqual(["file/unreadable", "not-found"]);
    expect(why("a\u0000b.yaml")).toEqual(["file/unreadable", "other"]);
    symlinkSync(join(root, "gone"), join(root, "broken"), "junction");
    expect(why("broken")).toEqual(["file/unreadable", "broken-link"]);
  });

  // Windows has neither these links nor pipes in folders nor these rights.
  const posix = process.platform !== "win32";

  it.runIf(posix)("is not led in circles", () => {
    symlinkSync("circle", join(root, "circle"));
    expect(refusal("circle")?.data).toEqual({ why: "link-circle" });
  });

  it.runIf(posix)("does not wait for a pipe", () => {
    execFileSync("mkfifo", [join(root, "pipe.yaml")]);
    expect(refusal("pipe.yaml")?.data).toEqual({ why: "special" });
  });

  it.runIf(posix)("does not open a device through a link", () => {
    symlinkSync("/dev/zero", join(root, "zero.yaml"));
    expect(refusal("zero.yaml")?.data).toEqual({ how: "link" });
    expect(readDocument({ root: "/dev", path: "zero" }).findings[0]?.data).toEqual({ why: "special" });
  });

  it.runIf(posix)("says when it may not read a file", () => {
    writeFileSync(join(root, "a.yaml"), "a: 1\n");
    chmodSync(join(root, "a.yaml"), 0);
    expect(asOrdinaryUser(() => refusal("a.yaml")?.data)).toEqual({ why: "not-allowed" });
  });

  /** Root may read everything, so it steps down for a moment. */
  function asOrdinaryUser<T>(act: () => T): T {
    if (process.geteuid?.() !== 0) return act();
    chmodSync(base, 0o755);
    process.seteuid?.(65534);
    try {
      return act();
    } finally {
      process.seteuid?.(0);
    }
  }
});

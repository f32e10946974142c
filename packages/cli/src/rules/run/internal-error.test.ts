import { finding, describe as inWords } from "@trellis/findings";
import { describe, expect, test } from "vitest";
import { testIo } from "../../../test/test-io.js";
import { run } from "../../run.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";
import { internalError } from "./internal-error.js";

const facts = { trellis: "0.1.0", node: "20.19.0", system: "linux x64", command: "check", error: "TypeError: x" };

test("the finding and its words in both languages", () => {
  const found = finding(internalError, {}, facts);
  expect(found).toEqual({ rule: "run/internal-error", level: "absolute", at: {}, data: facts });
  expect([inWords(found, en), inWords(found, fr)]).toMatchInlineSnapshot(`
    [
      {
        "fix": "Please report it with these facts: trellis 0.1.0, node 20.19.0, linux x64; command: check; error: TypeError: x. TRELLIS_DEBUG=1 shows more.",
        "problem": "Trellis itself failed. This is our fault, not yours, and nothing was decided about your tools.",
      },
      {
        "fix": "Merci de le signaler avec ces faits : trellis 0.1.0, node 20.19.0, linux x64 ; commande : check ; erreur : TypeError: x. TRELLIS_DEBUG=1 en montre davantage.",
        "problem": "Trellis lui-même a échoué. C’est notre faute, pas la vôtre, et rien n’a été décidé au sujet de vos outils.",
      },
    ]
  `);
});

describe("when something in us breaks", () => {
  // A world whose disk is gone: the first thing that a command asks of it throws.
  const broken = (env: Record<string, string>) => ({
    ...testIo({ env }),
    get cwd(): string {
      throw new TypeError("the floor is gone\u001b[2J");
    },
  });

  test("it says so on stderr, without a stack, and ends with 2", async () => {
    const io = broken({});
    expect(await run(["contracts", "list"], io)).toBe(2);
    expect(io.out()).toBe("");
    expect(io.err()).toContain("Trellis itself failed.");
    expect(io.err().replaceAll(/\s+/g, " ")).toContain("error: TypeError: the floor is gone\\u{1b}[2J.");
    expect(io.err()).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test("TRELLIS_DEBUG=1 shows where", async () => {
    const io = broken({ TRELLIS_DEBUG: "1" });
    await run(["contracts", "list"], io);
    expect(io.err()).toMatch(/\bat .*:\d+:\d+/);
  });
});

test("stays silent when nothing breaks", async () => {
  const io = testIo();
  expect(await run(["explain", "run/internal-error"], io)).toBe(0);
  expect(io.err()).toBe("");
});

import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { formats } from "../src/read-outputs.js";
import { writeFiles } from "./acme.js";
import { entry, exceptionsWorld, list, soft } from "./exceptions-world.js";

const { root, trellis, read, config } = exceptionsWorld();

describe("trellis grant", () => {
  beforeEach(async () => {
    await config("waivers: { spans: { soft: P90D, hard: P180D } }\n");
    await writeFiles(root(), { [list]: `waivers:\n${entry()}` });
  });

  test("lists what is asked for, with reason and evidence", async () => {
    const { code, out } = await trellis("grant");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "One exception waits for a yes.

      picnic/words · data/not-in-list
        where      guests.csv, country
        found      “Country” is “Gaul”, which is not one of the allowed values. (1 ×,
                   tools/picnic/guests.csv)
        reason     The form asks in words.
        to learn   Who needs the code.
        owner      Events, events@acme.example
        until      29 January 2027, the end of the day (UTC), 69 days left
        waits for  Events, events@acme.example

      Say yes: trellis grant picnic/words
      "
    `);
    const json = JSON.parse((await trellis("grant --format json")).out);
    expect(json.waivers).toMatchObject([
      { tool: "picnic", id: "words", state: "asked", waitsFor: ["events"], evidence: { count: 1 } },
    ]);
  });

  test("writes the yes, and the tool passes", async () => {
    const dry = await trellis("grant --all --dry-run");
    expect([dry.code, await read("grants.yaml")]).toEqual([0, ""]);
    const { code, out } = await trellis("grant picnic/words --until 2026-12-31");
    expect([code, out.includes("Written: grants.yaml")]).toEqual([0, true]);
    expect(await read("grants.yaml")).toMatchInlineSnapshot(`
      "# The exceptions that owners have granted. “trellis grant” adds to it.

      grants:
        - tool: picnic
          waiver: words
          rule: data/not-in-list
          place: { file: guests.csv, field: country }
          reason: The form asks in words.
          until: 2026-12-31
          by: events
          granted: 2026-11-21
      "
    `);
    expect((await trellis("check tools/picnic")).code).toBe(0);
    expect((await trellis("grant")).out).toBe("Nobody asks for an exception.\n");
    expect((await trellis("check tools/picnic --now 2026-12-31T23:59:59.999Z")).code).toBe(0);
    expect((await trellis("check tools/picnic --now 2027-01-01T00:00:00Z")).code).toBe(1);
  });

  test("a yes to what was changed since is given again, in place of the old one", async () => {
    await trellis("grant --all");
    await writeFiles(root(), { [list]: `waivers:\n${entry({ reason: "Another one." })}` });
    const changed = await trellis("check tools/picnic");
    expect([changed.code, changed.out.includes("was changed after it was granted")]).toEqual([1, true]);
    await trellis("grant --all");
    expect((await trellis("check tools/picnic")).code).toBe(0);
    expect((await read("grants.yaml")).match(/tool: picnic/g)).toHaveLength(1);
  });

  test("into a guardrail package, and never into the tool's own folder", async () => {
    expect((await trellis("grant --all --write guardrails")).code).toBe(0);
    expect((await trellis("check tools/picnic")).code).toBe(0);
    await rm(join(root(), "guardrails/grants.yaml"));
    const own = await trellis("grant --all --write tools/picnic");
    expect([
      own.code,
      own.out.includes("a tool cannot say yes to itself"),
      await read("tools/picnic/grants.yaml"),
    ]).toEqual([1, true, ""]);
  });

  test.each([
    ["grant picnic/word", "picnic/words"],
    ["grant --all --by evens", "events"],
    ["grant --all --until 2026-11-20", "to 29 January 2027"],
    ["grant --all --until 2027-02-30", "--until 2027-01-29"],
  ])("%s: one sentence, 2, and nothing written", async (line, want) => {
    const { code, out, err } = await trellis(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err.replaceAll("\n", " ")).toContain(want);
    expect(await read("grants.yaml")).toBe("");
  });
});

describe("trellis waivers", () => {
  test("lists them by how they stand, over a tree", async () => {
    await writeFiles(root(), {
      [list]: `waivers:\n${[
        entry(),
        entry({ id: "soon", rule: "data/too-long", until: "2026-11-30" }),
        entry({ id: "past", until: "2026-11-20", since: "2026-10-01", outcome: "Nobody needed it." }),
        entry({ id: "wrong", owner: "nobody", place: "{ field: email }" }),
      ].join("")}`,
      "tools/dinner/waivers.yaml": `waivers:\n${entry()}`,
    });
    const { code, out } = await trellis("waivers tools");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Wrong, and bending nothing (1)

      picnic/wrong · data/not-in-list
        where   email
        reason  The form asks in words.
        owner   nobody
        until   29 January 2027, the end of the day (UTC), 69 days left
        “nobody” is in no owners.yaml, so nobody answers for the exception “wrong”.
        Name a team that is in owners.yaml, or ask whoever keeps that list to add
        yours.

      Ended (1)

      picnic/past · data/not-in-list
        where    guests.csv, country
        reason   The form asks in words.
        learned  Nobody needed it.
        owner    Events, events@acme.example
        until    20 November 2026, the end of the day (UTC), ended 1 day ago

      Unused (2)

      picnic/soon · data/too-long
        where   guests.csv, country
        reason  The form asks in words.
        owner   Events, events@acme.example
        until   30 November 2026, the end of the day (UTC), 9 days left
        The exception “soon” matches nothing: no problem “data/too-long” is there.
        Take the entry out; if you learned something, write it under “outcome” first.

      dinner/words · data/not-in-list
        where   guests.csv, country
        reason  The form asks in words.
        owner   Events, events@acme.example
        until   29 January 2027, the end of the day (UTC), 69 days left
        The exception “words” matches nothing: no problem “data/not-in-list” is there.
        Take the entry out; if you learned something, write it under “outcome” first.

      In force (1)

      picnic/words · data/not-in-list
        where   guests.csv, country
        reason  The form asks in words.
        owner   Events, events@acme.example
        until   29 January 2027, the end of the day (UTC), 69 days left

      5 exceptions.
      "
    `);
    const { waivers } = JSON.parse((await trellis("waivers --format json")).out);
    expect(waivers.map((one: { tool: string; id: string; state: string }) => [one.tool, one.id, one.state])).toEqual([
      ["picnic", "past", "expired"],
      ["picnic", "soon", "unused"],
      ["dinner", "words", "unused"],
      ["picnic", "words", "active"],
      ["picnic", "wrong", "refused"],
    ]);
  });

  test("none, and a path that is not there", async () => {
    expect(await trellis("waivers tools/dinner")).toEqual({ code: 0, out: "There are no exceptions here.\n", err: "" });
    expect((await trellis("waivers tols")).code).toBe(2);
  });
});

describe("trellis insights", () => {
  const tools = ["brunch", "lunch", "supper"];
  beforeAll(async () => {
    for (const tool of tools) {
      await writeFiles(root(), {
        [`tools/${tool}/trellis.yaml`]: `tool: ${tool}\nowner: events\nproduces: [{ contract: guest@1, data: guests.csv }]\n`,
        [`tools/${tool}/guests.csv`]: "Email Address,Country\nada@acme.example,Gaul\n",
        [`tools/${tool}/waivers.yaml`]: `waivers:\n${entry({ reason: `"The ${tool} form | asks <b>@all</b> in words."` })}`,
      });
    }
  });
  afterAll(async () => {
    for (const tool of tools) await rm(join(root(), "tools", tool), { recursive: true });
  });

  test("rules by how often they are bent and fail", async () => {
    const { code, out } = await trellis("insights");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "data/not-in-list
        bent by 3 tools (3 problems), fails 1 time in 1 tool or file
          brunch, lunch, supper

      One rule is bent by three tools or more. A draft of a proposal to those who keep
      the rule: --format markdown, or --write <folder>
      "
    `);
    const { rules } = JSON.parse((await trellis("insights --format json")).out);
    expect(rules[0]).toMatchObject({ rule: "data/not-in-list", bending: tools, fails: 1, waived: 3, proposed: true });
  });

  test("three tools that bend a rule draft a proposal", async () => {
    const { out } = await trellis("insights --format markdown");
    expect(out).toMatchInlineSnapshot(`
      "# Look again at \`data/not-in-list\`

      3 tools bend the rule \`data/not-in-list\`, and it fails 1 time in 1 other place. So many teams seldom err alike: they may know something that the rule does not.

      - Level: \`soft\`
      - What it says: A value is none of the allowed ones
      - Owner: Events, events@&#8203;acme.example

      ## What the teams say

      | tool | owner | why | hoped to learn | learned | until |
      | --- | --- | --- | --- | --- | --- |
      | \`brunch\` | events | The brunch form \\| asks &lt;b&gt;@&#8203;all&lt;/b&gt; in words. | Who needs the code. | nothing yet | 2027-01-29 |
      | \`lunch\` | events | The lunch form \\| asks &lt;b&gt;@&#8203;all&lt;/b&gt; in words. | Who needs the code. | nothing yet | 2027-01-29 |
      | \`supper\` | events | The supper form \\| asks &lt;b&gt;@&#8203;all&lt;/b&gt; in words. | Who needs the code. | nothing yet | 2027-01-29 |

      ## What could be decided

      - [ ] Keep the rule, and mend together what stops the teams: who helps them, until when?
      - [ ] Change the rule or the contract, so that it allows what turned out to be right: what exactly?
      - [ ] Make the rule milder for some time, and say from which day on it holds again.
      - [ ] Leave everything as it is, and write here why.

      Drafted by “trellis insights” on 21 November 2026 from what the teams wrote themselves. It decides nothing.
      "
    `);
    const written = await trellis("insights --write proposals");
    expect([written.code, written.out.includes("Written: proposals/data-not-in-list.md")]).toEqual([0, true]);
    expect(await read("proposals/data-not-in-list.md")).toBe(out);
    expect((await trellis("insights --format markdown --lang fr")).out).toContain("# Revoir `data/not-in-list`");
    await mkdir(join(root(), "taken"), { recursive: true });
    await writeFile(join(root(), "taken/file"), "");
    expect((await trellis("insights --write taken/file")).code).toBe(2);
  });
});

describe("the end of a span, in the command and in every form of its report", () => {
  const end = Date.parse("2027-01-29T23:00:00Z");

  test.each(formats)("%s: one millisecond decides, and it says why", async (form) => {
    await config(`${soft}waivers: { zone: Europe/Paris }\n`);
    await writeFiles(root(), { [list]: `waivers:\n${entry()}` });
    const at = (offset: number) =>
      trellis(`check tools/picnic --format ${form} --now ${new Date(end + offset).toISOString()}`);
    const [before, on, after] = [await at(-1), await at(0), await at(1)];
    expect([before.code, on.code, after.code]).toEqual([0, 1, 1]);
    // Before, the exception is told with its reason; after, what ended is.
    expect(before.out).toContain("The form asks in words.");
    expect(before.out).not.toContain("waiver/expired");
    for (const { out } of [on, after]) expect(out).toMatch(/waiver[/-]expired/);
    const later = new Date(end + 1).toISOString();
    expect(after.out.replaceAll(later, "")).toBe(on.out.replaceAll(new Date(end).toISOString(), ""));
  });
});

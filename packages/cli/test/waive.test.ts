import { readdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeFiles } from "./acme.js";
import { entry, exceptionsWorld, list, soft } from "./exceptions-world.js";

const { root, trellis, read, config } = exceptionsWorld();
const country = ["data/not-in-list", "--reason", "The form asks in words.", "--learn", "Who needs the code."];

describe("trellis waive", () => {
  test("writes the exception, and shows what the maker promises", async () => {
    const { code, out, err } = await trellis(["waive", ...country, "--until", "2027-01-31", "--tool", "tools/picnic"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatchInlineSnapshot(`
      "The exception “not-in-list-country”
        found     “Country” is “Gaul”, which is not one of the allowed values.
        rule      data/not-in-list
        where     guests.csv, guest@1, country
        reason    The form asks in words.
        to learn  Who needs the code.
        owner     Events, events@acme.example
        until     31 January 2027, the end of the day (UTC)

      You promise to answer for this problem until 31 January 2027. After that day it
      fails the check again; to go on, you first write down what you learned.

      Written: tools/picnic/waivers.yaml
      "
    `);
    expect(await read(list)).toMatchInlineSnapshot(`
      "# The rules that this tool bends for a time, and why. “trellis waive” adds to it.

      waivers:
        - id: not-in-list-country
          rule: data/not-in-list
          place: { file: guests.csv, contract: guest@1, field: country }
          reason: The form asks in words.
          learn: Who needs the code.
          owner: events
          since: 2026-11-21
          until: 2027-01-31
      "
    `);
    const checked = await trellis("check tools/picnic");
    expect([checked.code, checked.out.includes("exception of events until 2027-01-31")]).toEqual([0, true]);
  });

  test("a hard rule: whom to ask, and how they say yes", async () => {
    await config();
    const { code, out } = await trellis(["waive", ...country, "--until", "2027-01-31", "--tool", "tools/picnic"]);
    expect(code).toBe(0);
    expect(out).toContain("This rule also needs a yes from Events, events@acme.example.");
    expect(out).toContain("trellis grant picnic/not-in-list-country");
    expect((await trellis("check tools/picnic")).code).toBe(1);
  });

  test("asks a person for what is missing, and once more before it writes", async () => {
    const line = "waive data/not-in-list --tool tools/picnic --until 2027-01-31";
    const no = await trellis(line, { answers: ["In words.", "Who needs it.", "", "n"] });
    expect([no.code, await read(list)]).toEqual([0, ""]);
    const { code, out } = await trellis(line, { answers: ["In words.", "Who needs it.", "", "y"] });
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "“Country” is “Gaul”, which is not one of the allowed values.

      Why can the rule not be kept here for now? What do you hope to learn from the exception? Which team answers for it? (events) The exception “not-in-list-country”
        found     “Country” is “Gaul”, which is not one of the allowed values.
        rule      data/not-in-list
        where     guests.csv, guest@1, country
        reason    In words.
        to learn  Who needs it.
        owner     Events, events@acme.example
        until     31 January 2027, the end of the day (UTC)

      You promise to answer for this problem until 31 January 2027. After that day it
      fails the check again; to go on, you first write down what you learned.
      Write this exception? (y/n) 
      Written: tools/picnic/waivers.yaml
      "
    `);
    expect(await read(list)).toContain("owner: events");
  });

  test("asks which problem is meant", async () => {
    await writeFiles(root(), {
      "tools/picnic/guests.csv": "Email Address,Country\nada@acme.example,Gaul\n",
      "tools/picnic/old.csv": "Email Address,Country\nada@acme.example,Gaul\n",
    });
    const several = await trellis("waive data/not-in-list --tool tools/picnic");
    expect([several.code, several.out.includes("tools/picnic/old.csv")]).toEqual([2, true]);
    const args = ["waive", ...country, "--until", "2027-01-31", "--tool", "tools/picnic"];
    const { code } = await trellis(args, { answers: ["2", "", "y"] });
    await rm(join(root(), "tools/picnic/old.csv"));
    expect([code, (await read(list)).includes("file: old.csv")]).toEqual([0, true]);
  });

  test("in French", async () => {
    const { code, out } = await trellis([
      ...["waive", ...country, "--until", "2027-01-31", "--tool", "tools/picnic", "--lang", "fr", "--dry-run"],
    ]);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "La dérogation « not-in-list-country »
        constaté     Le champ « Pays » contient « Gaul », qui n’est pas l’une des
                     valeurs permises.
        règle        data/not-in-list
        où           guests.csv, guest@1, country
        raison       The form asks in words.
        à apprendre  Who needs the code.
        responsable  Events, events@acme.example
        jusqu’au     31 janvier 2027, à la fin du jour (UTC)

      Vous promettez de répondre de ce problème jusqu’au 31 janvier 2027. Après ce
      jour, il fait de nouveau échouer le contrôle ; pour continuer, vous écrirez
      d’abord ce que vous avez appris.

      Rien n’a été écrit. Sans --dry-run, ce sera écrit dans tools/picnic/waivers.yaml
      "
    `);
    expect(await read(list)).toBe("");
  });

  test("started in the tool, and by the first characters of a fingerprint", async () => {
    const { out } = await trellis("check tools/picnic --format json");
    const { fingerprint } = JSON.parse(out).findings.find(({ rule }: { rule: string }) => rule === "data/not-in-list");
    await writeFiles(root(), { "tools/picnic/trellis.config.yaml": `guardrails: ["@acme/contracts"]\n${soft}` });
    // Another start, another root: files are named from there, and so are fingerprints.
    const inside = JSON.parse((await trellis("check . --format json", { cwd: join(root(), "tools/picnic") })).out);
    const own = inside.findings.find(({ rule }: { rule: string }) => rule === "data/not-in-list").fingerprint;
    expect(own).not.toBe(fingerprint);
    const made = await trellis(["waive", own.slice(0, 8), ...country.slice(1), "--until", "2027-01-31"], {
      cwd: join(root(), "tools/picnic"),
    });
    await rm(join(root(), "tools/picnic/trellis.config.yaml"));
    expect(made.code).toBe(0);
    expect(await read(list)).toContain("place: { file: guests.csv, contract: guest@1, field: country }");
  });

  test.each([
    ["no reason", ["--learn", "x", "--until", "2027-01-31"], "“--reason” is missing."],
    ["no date", [...country.slice(1)], "“--until” is missing."],
    ["a date that is over", [...country.slice(1), "--until", "2026-11-20"], "“--until” does not take “2026-11-20”"],
    ["31 February", [...country.slice(1), "--until", "2027-02-31"], "“--until” does not take “2027-02-31”"],
    ["longer than policy allows", [...country.slice(1), "--until", "2027-02-20"], "to 19 February 2027"],
    ["an owner who is nobody", [...country.slice(1), "--until", "2027-01-31", "--owner", "evens"], "“events”"],
  ])("%s: one clear sentence, 2, and nothing written", async (_, flags, want) => {
    const { code, out, err } = await trellis(["waive", "data/not-in-list", "--tool", "tools/picnic", ...flags]);
    expect([code, out]).toEqual([2, ""]);
    expect(err.replaceAll("\n", " ")).toContain(want);
    expect(await read(list)).toBe("");
  });

  test("a problem that is not there, and one that has an exception", async () => {
    const args = [...country.slice(1), "--until", "2027-01-31", "--tool", "tools/picnic"];
    const none = await trellis(["waive", "data/not-in-lists", ...args]);
    expect([none.code, none.out.includes("Did you mean “data/not-in-list”?")]).toEqual([2, true]);
    await trellis(["waive", "data/not-in-list", ...args]);
    const again = await trellis(["waive", "data/not-in-list", ...args]);
    expect([again.code, again.out.includes("There is an exception for “data/not-in-list” already.")]).toEqual([
      2,
      true,
    ]);
  });

  test("comments and other entries stay; a list that is wrong is left alone", async () => {
    await writeFiles(root(), { [list]: "# Ours, since spring.\nwaivers: [] # none yet\n" });
    await trellis(["waive", ...country, "--until", "2027-01-31", "--tool", "tools/picnic"]);
    expect(await read(list)).toContain("# Ours, since spring.");
    for (const text of ["waivers: none\n", "waivers: [\n"]) {
      await writeFiles(root(), { [list]: text });
      const { code } = await trellis(["waive", ...country, "--until", "2027-01-31", "--tool", "tools/picnic"]);
      expect([code > 0, await read(list)]).toEqual([true, text]);
    }
    expect((await readdir(join(root(), "tools/picnic"))).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("a link in the tool's folder is not written through", async () => {
    await writeFiles(root(), { "elsewhere.yaml": "waivers: []\n" });
    await symlink(join(root(), "elsewhere.yaml"), join(root(), list));
    const { code } = await trellis(["waive", ...country, "--until", "2027-01-31", "--tool", "tools/picnic"]);
    expect(code).toBe(1);
    expect(await read("elsewhere.yaml")).toBe("waivers: []\n");
  });

  test("to go on, what was learned is written first", async () => {
    await writeFiles(root(), { [list]: `waivers:\n${entry({ until: "2026-11-20" })}` });
    const args = ["waive", ...country, "--until", "2027-01-31", "--tool", "tools/picnic"];
    const silent = await trellis(args);
    expect([silent.code, silent.err.includes("“--outcome” is missing.")]).toEqual([2, true]);
    const { code } = await trellis([...args, "--outcome", "Two reports need it."]);
    expect(code).toBe(0);
    const text = await read(list);
    expect(text).toContain("outcome: Two reports need it.");
    expect(text).toContain("renews: words");
    expect((await trellis("check tools/picnic")).code).toBe(0);
  });
});

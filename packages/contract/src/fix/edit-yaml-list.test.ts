import { expect, test } from "vitest";
import { editYamlList } from "./edit-yaml-list.js";

const entry = {
  id: "b",
  place: { file: "exports/*.csv", field: "country" },
  reason: "It: is # odd.",
  until: "2027-03-31",
};

test("a new entry comes last, and comments stay", () => {
  const text = `# Ours.
waivers:
  # The first.
  - id: a
    reason: >
      Folded
      text.
    until: 2027-01-01 # soon

  # At the end.
`;
  expect(editYamlList(text, "waivers", { add: [entry] })).toMatchInlineSnapshot(`
    "# Ours.
    waivers:
      # The first.
      - id: a
        reason: >
          Folded text.
        until: 2027-01-01 # soon
      - id: b
        place: { file: exports/*.csv, field: country }
        reason: "It: is # odd."
        until: 2027-03-31
      # At the end.
    "
  `);
});

test("an empty text becomes a document with its heading", () => {
  expect(editYamlList("", "waivers", { add: [entry], heading: " Ours." })).toMatchInlineSnapshot(`
    "# Ours.

    waivers:
      - id: b
        place: { file: exports/*.csv, field: country }
        reason: "It: is # odd."
        until: 2027-03-31
    "
  `);
});

test.each([
  ["a list without entries", "waivers: []\n"],
  ["a name without a list", "# Ours.\nwaivers:\n"],
  ["nothing but a comment", "# Ours.\n"],
  ["another list", "other: [1]\n"],
])("%s takes the entry", (_, text) => {
  const edited = editYamlList(text, "waivers", { add: [{ id: "b" }] });
  expect(edited).toContain("waivers:\n  - id: b\n");
  expect(edited?.includes("# Ours.")).toBe(text.includes("# Ours."));
});

test("entries go and change by what they say", () => {
  const text = "grants:\n  - { id: a, by: x }\n  - { id: b, by: y } # why\n";
  expect(
    editYamlList(text, "grants", {
      remove: (one) => typeof one === "object" && one !== null && "by" in one && one.by === "x",
      set: [{ index: 1, name: "outcome", value: "Nobody needed it." }],
    }),
  ).toBe("grants:\n  - { id: b, by: y, outcome: Nobody needed it. } # why\n");
  expect(editYamlList(text, "grants", { remove: () => true })).toBe("grants: []\n");
});

test.each(["waivers: [", "- a\n", "just text", "waivers: 7\n", "waivers: { a: b }\n"])(
  "%j is not guessed at",
  (text) => {
    expect(editYamlList(text, "waivers", { add: [entry] })).toBeUndefined();
  },
);

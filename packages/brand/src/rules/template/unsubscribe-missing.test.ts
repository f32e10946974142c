import { expect, test } from "vitest";
import { type Draft, refused, said } from "../../../test/acme.js";

function mail(body: string, slots: Draft["slots"], out = '<a href="{{ unsubscribe }}">Unsubscribe</a>'): Draft {
  const way = out === "" ? {} : { unsubscribe: { type: "link", title: "Unsubscribe" } };
  return {
    kind: "email",
    html: `<!doctype html><html lang="en"><head><title>Acme</title></head><body>${body}${out}</body></html>`,
    slots: { ...slots, ...way },
  };
}

test("fires", () => {
  const findings = refused(mail("<p>{{ preheader }}</p>", { preheader: { type: "text", title: "Preheader" } }, ""));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "file": "template.html",
          "line": 1,
          "template": "notice@1",
        },
        "data": {},
        "level": "hard",
        "rule": "template/unsubscribe-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Add a required link slot “unsubscribe” and, under no condition, <a href="{{ unsubscribe }}">.",
        "problem": "The e-mail has no way out that always shows.",
      },
      "fr": {
        "fix": "Ajoutez un champ lien obligatoire « unsubscribe » et, sans condition, <a href="{{ unsubscribe }}">.",
        "problem": "L’e-mail n’a pas de sortie toujours visible.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused(mail("<p>{{ preheader }}</p>", { preheader: { type: "text", title: "Preheader" } }))).toEqual([]);
});

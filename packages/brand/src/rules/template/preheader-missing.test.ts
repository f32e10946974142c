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
  const findings = refused(mail("", {}));
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
        "rule": "template/preheader-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Add a text slot “preheader” and show it: <mj-preview>{{ preheader }}</mj-preview>.",
        "problem": "The e-mail has no line for the inbox.",
      },
      "fr": {
        "fix": "Ajoutez un champ de texte « preheader » et montrez-le : <mj-preview>{{ preheader }}</mj-preview>.",
        "problem": "L’e-mail n’a pas de ligne pour la boîte de réception.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused(mail("<p>{{ preheader }}</p>", { preheader: { type: "text", title: "Preheader" } }))).toEqual([]);
});

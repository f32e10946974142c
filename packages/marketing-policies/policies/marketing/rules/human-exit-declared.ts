import type { Label, Shown, Words } from "@trellis/findings";
import { defineRule, type Hit } from "@trellis/findings/policy";
import { manifest } from "../case-subjects.js";

const scores = { what: "Which leads the sales team calls first", does: "profile" };

/** Whom a machine judges, answers or decides about can reach a person. */
export const humanExitDeclared = defineRule({
  id: "policy/human-exit-declared",
  level: "hard",
  owner: "customer-care",
  on: "manifest",
  check: ({ declared: { automates = [] } }): Hit[] =>
    automates.flatMap(({ what, humanExit }, nth) =>
      humanExit ? [] : [{ pointer: `/automates/${nth}`, data: { what: "missing", name: what } }],
    ),
  cases: [
    { name: "no way to a person", subject: manifest({ automates: [scores] }), finds: ["/automates/0"] },
    {
      name: "a way for one of two",
      subject: manifest({ automates: [{ ...scores, humanExit: "sales@acme.example" }, scores] }),
      finds: ["/automates/1"],
    },
    {
      name: "a way to a person",
      subject: manifest({ automates: [{ ...scores, humanExit: "sales@acme.example" }] }),
      finds: [],
    },
    { name: "nothing automatic", subject: manifest({}), finds: [] },
  ],
});

type Data = { field: Label; name: Shown };

export const en: Words<typeof humanExitDeclared, Data> = ({ name }) => ({
  problem: `The tool does something by itself (“${name}”), and does not say how people reach a person.`,
  fix: "Name somebody who can change the outcome, and write how to reach them under “humanExit”.",
});

export const fr: Words<typeof humanExitDeclared, Data> = ({ name }) => ({
  problem: `L’outil fait quelque chose de lui-même (« ${name} »), et ne dit pas comment joindre une personne.`,
  fix: "Désignez quelqu’un qui peut changer le résultat, et écrivez sous « humanExit » comment le joindre.",
});

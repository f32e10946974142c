import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A rule of a policy lacks a part of its family, or is not what its place says. */
export const ruleIncomplete = defineRule({ id: "policy/rule-incomplete", level: "hard" });

type What = "exports" | "id" | "page" | "test" | "words" | "not-listed" | "no-file" | "owner";
type Data = { name: Shown; what: What; part?: Shown };

export const en: Words<typeof ruleIncomplete, Data> = ({ name, what, part }) => ({
  problem: {
    exports: `The file of the rule “${name}” does not export ${part}.`,
    id: `The rule in the file of “${name}” has another id: “${part}”.`,
    page: `The rule “${name}” has no page “${part}”.`,
    test: `The rule “${name}” has no test “${part}”.`,
    words: `The words of the rule “${name}” do not work in “${part}”.`,
    "not-listed": `The rule “${name}” has a file and is not among the rules of its policy.`,
    "no-file": `The policy lists a rule “${name}” that has no file under “rules”.`,
    owner: `The rule “${name}” names an owner that owners.yaml does not know: “${part}”.`,
  }[what],
  fix: {
    exports: "A rule’s file exports the rule, named after the file, and its words as “en” and “fr”.",
    id: "Name the file after the rule: rules/<name>.ts holds policy/<name>.",
    page: "Write it: what the rule means, an example that breaks it, the same mended, whom to ask.",
    test: "Write it; expectFinding and expectNone of @trellis/findings/policy/test help.",
    words: "Make them give a problem and a fix for everything that the rule’s cases find.",
    "not-listed": "Add it to “rules” in policy.ts, or delete its files.",
    "no-file": "Move it into a file of its own, with its words and its pages.",
    owner: "Add the owner to owners.yaml, with a way to reach them.",
  }[what],
});

export const fr: Words<typeof ruleIncomplete, Data> = ({ name, what, part }) => ({
  problem: {
    exports: `Le fichier de la règle « ${name} » n’exporte pas ${part}.`,
    id: `La règle du fichier de « ${name} » a un autre identifiant : « ${part} ».`,
    page: `La règle « ${name} » n’a pas de page « ${part} ».`,
    test: `La règle « ${name} » n’a pas de test « ${part} ».`,
    words: `Les mots de la règle « ${name} » ne fonctionnent pas en « ${part} ».`,
    "not-listed": `La règle « ${name} » a un fichier et ne figure pas parmi les règles de sa politique.`,
    "no-file": `La politique liste une règle « ${name} » qui n’a pas de fichier sous « rules ».`,
    owner: `La règle « ${name} » nomme un responsable que owners.yaml ne connaît pas : « ${part} ».`,
  }[what],
  fix: {
    exports: "Le fichier d’une règle exporte la règle, du nom du fichier, et ses mots sous « en » et « fr ».",
    id: "Nommez le fichier d’après la règle : rules/<nom>.ts contient policy/<nom>.",
    page: "Écrivez-la : ce que la règle veut dire, un exemple qui l’enfreint, le même corrigé, à qui demander.",
    test: "Écrivez-le ; expectFinding et expectNone de @trellis/findings/policy/test vous aident.",
    words: "Qu’ils donnent un problème et un remède pour tout ce que les cas de la règle trouvent.",
    "not-listed": "Ajoutez-la à « rules » dans policy.ts, ou supprimez ses fichiers.",
    "no-file": "Placez-la dans un fichier à elle, avec ses mots et ses pages.",
    owner: "Ajoutez le responsable à owners.yaml, avec un moyen de le joindre.",
  }[what],
});

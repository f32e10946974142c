import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Nothing proves that a policy's rule finds what it should, and nothing else. */
export const ruleUnproven = defineRule({ id: "policy/rule-unproven", level: "absolute" });

type Data = {
  name: Shown;
  what: "no-case-fires" | "no-case-silent" | "case-differs" | "breaks";
  case?: Shown;
  found?: Shown;
};

export const en: Words<typeof ruleUnproven, Data> = ({ name, what, case: tried, found }) => ({
  problem: {
    "no-case-fires": `The rule “${name}” has no case in which it finds something.`,
    "no-case-silent": `The rule “${name}” has no case that it leaves alone.`,
    "case-differs": `The rule “${name}” finds something else than its case “${tried}” says: ${found}.`,
    breaks: `The rule “${name}” breaks on its case “${tried}”: ${found}`,
  }[what],
  fix: {
    "no-case-fires": "Add a case under “cases” whose “finds” names where the rule finds something.",
    "no-case-silent": "Add a case under “cases” that is in order, with finds: [].",
    "case-differs": "Mend the rule, or the case.",
    breaks: "Mend the rule: it should never throw, and give a list of hits.",
  }[what],
});

export const fr: Words<typeof ruleUnproven, Data> = ({ name, what, case: tried, found }) => ({
  problem: {
    "no-case-fires": `La règle « ${name} » n’a aucun cas où elle trouve quelque chose.`,
    "no-case-silent": `La règle « ${name} » n’a aucun cas qu’elle laisse tranquille.`,
    "case-differs": `La règle « ${name} » trouve autre chose que ce que dit son cas « ${tried} » : ${found}.`,
    breaks: `La règle « ${name} » échoue sur son cas « ${tried} » : ${found}`,
  }[what],
  fix: {
    "no-case-fires": "Ajoutez sous « cases » un cas dont « finds » nomme l’endroit où la règle trouve quelque chose.",
    "no-case-silent": "Ajoutez sous « cases » un cas en règle, avec finds: [].",
    "case-differs": "Corrigez la règle, ou le cas.",
    breaks: "Corrigez la règle : elle ne devrait jamais échouer, et donner une liste.",
  }[what],
});

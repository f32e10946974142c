import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A policy, or one of its rules, does not do its work. */
export const policyBroken = defineRule({ id: "run/policy-broken", level: "absolute" });

type What =
  | "throws"
  | "prints"
  | "no-list"
  | "bad-hit"
  | "too-many"
  | "row"
  | "missing"
  | "load"
  | "load-prints"
  | "differs";
type Data = { name: Shown; policy?: Shown; what: What; error?: Shown };

const said = (error: Shown | undefined): string => (error === undefined ? "" : ` (${error})`);

export const en: Words<typeof policyBroken, Data> = ({ name, policy, what, error }) => ({
  problem: {
    throws: `The rule “${name}” of the policy “${policy}” breaks off with an error${said(error)}.`,
    prints: `The rule “${name}” of the policy “${policy}” prints to the screen${said(error)}, which a rule must not do.`,
    "no-list": `The rule “${name}” of the policy “${policy}” gives something else than a list of hits.`,
    "bad-hit": `The rule “${name}” of the policy “${policy}” gives a hit that is none.`,
    "too-many": `The rule “${name}” of the policy “${policy}” does not come to an end.`,
    row: `The file trellis.json of the guardrail package “${name}” lists a policy that cannot be read.`,
    missing: `The code of the policy “${name}” is missing from its guardrail package (${error}).`,
    load: `The code of the policy “${name}” fails when it is loaded: ${error}`,
    "load-prints": `The code of the policy “${name}” prints to the screen when it is loaded (${error}).`,
    differs: `The guardrail package lists “${error}” for the policy “${name}”, and its code does not have it.`,
  }[what],
  fix: "This is no fault of the tool. Tell the owner of the guardrail package; “trellis generate” and “trellis lint” in that package show more.",
});

export const fr: Words<typeof policyBroken, Data> = ({ name, policy, what, error }) => ({
  problem: {
    throws: `La règle « ${name} » de la politique « ${policy} » s’interrompt sur une erreur${said(error)}.`,
    prints: `La règle « ${name} » de la politique « ${policy} » écrit à l’écran${said(error)}, ce qu’une règle ne doit pas faire.`,
    "no-list": `La règle « ${name} » de la politique « ${policy} » donne autre chose qu’une liste.`,
    "bad-hit": `La règle « ${name} » de la politique « ${policy} » donne un résultat illisible.`,
    "too-many": `La règle « ${name} » de la politique « ${policy} » n’en finit pas.`,
    row: `Le fichier trellis.json du paquet de garde-fous « ${name} » liste une politique illisible.`,
    missing: `Le code de la politique « ${name} » manque dans son paquet de garde-fous (${error}).`,
    load: `Le code de la politique « ${name} » échoue à son chargement : ${error}`,
    "load-prints": `Le code de la politique « ${name} » écrit à l’écran à son chargement (${error}).`,
    differs: `Le paquet de garde-fous liste « ${error} » pour la politique « ${name} », et son code ne l’a pas.`,
  }[what],
  fix: "L’outil n’y est pour rien. Dites-le au responsable du paquet de garde-fous ; « trellis generate » et « trellis lint » dans ce paquet en montrent davantage.",
});

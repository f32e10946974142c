import { defineRule, type Shown, type Words } from "@trellis/findings";

/** The code of a policy cannot be compiled, or does not give a policy. */
export const codeBroken = defineRule({ id: "policy/code-broken", level: "absolute" });

type Data = {
  name: Shown;
  what: "compile" | "load" | "prints" | "no-policy" | "other-name";
  error?: Shown;
  wanted?: Shown;
};

export const en: Words<typeof codeBroken, Data> = ({ name, what, error, wanted }) => ({
  problem: {
    compile: `The policy “${name}” cannot be compiled: ${error}`,
    load: `The code of the policy “${name}” fails when it is loaded: ${error}`,
    prints: `The policy “${name}” prints to the screen: ${error}`,
    "no-policy": `The file policy.ts of “${name}” exports no policy called “${wanted}”.`,
    "other-name": `The policy in the folder “${name}” calls itself “${error}”.`,
  }[what],
  fix: {
    compile: "Mend the code. A policy may import its neighbours and “@trellis/findings”, and nothing of Node.",
    load: "Mend the code; loading a policy should do nothing but define it.",
    prints: "Take the printing out: it would stand in the middle of every report.",
    "no-policy": `Write: export const ${wanted} = definePolicy({ … });`,
    "other-name": "Give the folder and the policy the same name.",
  }[what],
});

export const fr: Words<typeof codeBroken, Data> = ({ name, what, error, wanted }) => ({
  problem: {
    compile: `La politique « ${name} » ne se compile pas : ${error}`,
    load: `Le code de la politique « ${name} » échoue à son chargement : ${error}`,
    prints: `La politique « ${name} » écrit à l’écran : ${error}`,
    "no-policy": `Le fichier policy.ts de « ${name} » n’exporte pas de politique appelée « ${wanted} ».`,
    "other-name": `La politique du dossier « ${name} » s’appelle elle-même « ${error} ».`,
  }[what],
  fix: {
    compile: "Corrigez le code. Une politique peut importer ses voisins et « @trellis/findings », et rien de Node.",
    load: "Corrigez le code ; charger une politique ne devrait que la définir.",
    prints: "Retirez ce qui écrit à l’écran : cela se trouverait au milieu de chaque rapport.",
    "no-policy": `Écrivez : export const ${wanted} = definePolicy({ … });`,
    "other-name": "Donnez le même nom au dossier et à la politique.",
  }[what],
});

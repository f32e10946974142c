import { defineRule, type Sentences, type Shown, type Words } from "@trellis/findings";

/** A guardrail package is there, and does not hold what a guardrail package holds or what it says it does. */
export const guardrailsInvalid = defineRule({ id: "run/guardrails-invalid", level: "absolute" });

type What =
  | "contract-differs"
  | "contract-twice"
  | "export-missing"
  | "file-unreadable"
  | "index-wrong"
  | "module-fails"
  | "module-missing"
  | "newer-format"
  | "no-index"
  | "not-published"
  | "package-twice";

/** Each kind of fault has the parts that its sentence names. */
type Data = {
  name: Shown;
  what: What;
  part: Shown;
  contract: Shown;
  other: Shown;
  because: Shown;
  format: number;
};
type Table = { readonly [what in What]: (data: Data) => Sentences };

export const en: Words<typeof guardrailsInvalid, Data> = (data) => english[data.what](data);
export const fr: Words<typeof guardrailsInvalid, Data> = (data) => french[data.what](data);

const again = "Install the package again. If that does not help, tell the team that publishes it";

const english: Table = {
  "contract-differs": ({ name, contract }) => ({
    problem: `The guardrail package “${name}” lists “${contract}” in trellis.json, and its code holds another version.`,
    fix: `${again} that trellis.json and the generated code differ.`,
  }),
  "contract-twice": ({ name, contract, other }) => ({
    problem: `The contract “${contract}” comes from two guardrail packages, “${other}” and “${name}”.`,
    fix: "Keep one of them in trellis.config.yaml or after --guardrails, or ask their teams which one holds.",
  }),
  "export-missing": ({ name, contract, part }) => ({
    problem: `The code of “${contract}” in the guardrail package “${name}” does not export what it should (${part}).`,
    fix: `${again} that its code was not generated again.`,
  }),
  "file-unreadable": ({ name, part }) => ({
    problem: `“${part}” of the guardrail package “${name}” cannot be used.`,
    fix: `${again} what is wrong with the file.`,
  }),
  "index-wrong": ({ name, part }) => ({
    problem: `In trellis.json of the guardrail package “${name}”, ${part ? `“${part}” is missing or wrong` : "the list is missing"}.`,
    fix: `${again}; it makes trellis.json with “trellis generate”.`,
  }),
  "module-fails": ({ name, contract, because }) => ({
    problem: `The code of “${contract}” in the guardrail package “${name}” fails when it is loaded: ${because}`,
    fix: `${again} this message.`,
  }),
  "module-missing": ({ name, contract, part }) => ({
    problem: `The code of “${contract}” is missing from the guardrail package “${name}” (${part}).`,
    fix: `${again} that the file is not in “exports” of package.json, or not in the package.`,
  }),
  "newer-format": ({ name, format }) => ({
    problem: `The guardrail package “${name}” is made for a newer Trellis (format ${format}; this one reads format 1).`,
    fix: "Update Trellis: npm install @trellis/cli@latest.",
  }),
  "no-index": ({ name }) => ({
    problem: `“${name}” is no guardrail package: it has no trellis.json.`,
    fix: "Correct the name in trellis.config.yaml or after --guardrails. If the package is yours, run “trellis generate” in it.",
  }),
  "not-published": ({ contract }) => ({
    problem: `No guardrail package of this run publishes “${contract}”.`,
    fix: "Run “trellis contracts” to see which contracts there are.",
  }),
  "package-twice": ({ name }) => ({
    problem: `The guardrail package “${name}” was named twice, by two copies in different folders.`,
    fix: "Keep one of them in trellis.config.yaml or after --guardrails.",
  }),
};

const anew = "Réinstallez le paquet. Si cela ne suffit pas, signalez à l’équipe qui le publie";

const french: Table = {
  "contract-differs": ({ name, contract }) => ({
    problem: `Le paquet de garde-fous « ${name} » annonce « ${contract} » dans trellis.json, et son code contient une autre version.`,
    fix: `${anew} que trellis.json et le code généré diffèrent.`,
  }),
  "contract-twice": ({ name, contract, other }) => ({
    problem: `Le contrat « ${contract} » vient de deux paquets de garde-fous, « ${other} » et « ${name} ».`,
    fix: "Gardez l’un des deux dans trellis.config.yaml ou après --guardrails, ou demandez à leurs équipes lequel fait foi.",
  }),
  "export-missing": ({ name, contract, part }) => ({
    problem: `Le code de « ${contract} » dans le paquet de garde-fous « ${name} » n’exporte pas ce qu’il devrait (${part}).`,
    fix: `${anew} que le code n’a pas été généré de nouveau.`,
  }),
  "file-unreadable": ({ name, part }) => ({
    problem: `Le fichier « ${part} » du paquet de garde-fous « ${name} » est inutilisable.`,
    fix: `${anew} le défaut de ce fichier.`,
  }),
  "index-wrong": ({ name, part }) => ({
    problem: `Dans le fichier trellis.json du paquet de garde-fous « ${name} », ${part ? `« ${part} » manque ou est incorrect` : "la liste manque"}.`,
    fix: `${anew} ce défaut ; le fichier trellis.json se fabrique avec « trellis generate ».`,
  }),
  "module-fails": ({ name, contract, because }) => ({
    problem: `Le code de « ${contract} » dans le paquet de garde-fous « ${name} » échoue à son chargement : ${because}`,
    fix: `${anew} ce message.`,
  }),
  "module-missing": ({ name, contract, part }) => ({
    problem: `Le code de « ${contract} » manque dans le paquet de garde-fous « ${name} » (${part}).`,
    fix: `${anew} que le fichier manque dans « exports » de package.json, ou dans le paquet.`,
  }),
  "newer-format": ({ name, format }) => ({
    problem: `Le paquet de garde-fous « ${name} » est fait pour un Trellis plus récent (format ${format} ; celui-ci lit le format 1).`,
    fix: "Mettez Trellis à jour : npm install @trellis/cli@latest.",
  }),
  "no-index": ({ name }) => ({
    problem: `« ${name} » n’est pas un paquet de garde-fous : il n’a pas de trellis.json.`,
    fix: "Corrigez le nom dans trellis.config.yaml ou après --guardrails. Si le paquet est le vôtre, lancez-y « trellis generate ».",
  }),
  "not-published": ({ contract }) => ({
    problem: `Aucun paquet de garde-fous de ce contrôle ne publie « ${contract} ».`,
    fix: "Lancez « trellis contracts » pour voir les contrats disponibles.",
  }),
  "package-twice": ({ name }) => ({
    problem: `Le paquet de garde-fous «\u00A0${name}\u00A0» est indiqué deux fois, par deux copies dans des dossiers différents.`,
    fix: "Gardez l’une des deux dans trellis.config.yaml ou après --guardrails.",
  }),
};

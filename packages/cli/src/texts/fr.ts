import type { Bounds } from "../load-constraints.js";
import { help } from "./fr-help.js";
import type { Texts } from "./texts.js";

/** What the command says in French. */
export const texts: Texts = {
  ...help,
  progress: (records, file) => `Contrôle de ${file}\u00A0: ${records.toLocaleString("fr")} enregistrements`,
  endings: {
    looked: (tools, ending) =>
      `${tools} ${tools < 2 ? "outil regardé" : "outils regardés"}\u00A0; quelque chose prend fin dans ${ending === 0 ? "aucun" : ending}.`,
  },
  watch: {
    watching: (tools) => `${tools} ${tools < 2 ? "outil suivi" : "outils suivis"}. Ctrl-C pour arrêter.`,
    changed: (files, more) =>
      `Changé\u00A0: ${files.join(", ")}${more === 0 ? "" : ` et ${more} ${more === 1 ? "autre" : "autres"}`}`,
    state: (passing, failing) =>
      failing.length === 0
        ? `${passing} ${passing < 2 ? "conforme" : "conformes"}.`
        : `${passing} ${passing < 2 ? "conforme" : "conformes"}, ${failing.length} à corriger\u00A0: ${failing.join(", ")}.`,
    unaffected: "Rien de ce qui est contrôlé ici n’a été touché.",
    failed: "C’est le contrôle lui-même qui est à corriger.",
  },
  explain: {
    title: "Les règles",
    hint: "Pour en lire une\u00A0: trellis explain <règle>",
    levels: {
      advisory: "ne fait rien échouer\u00A0; il n’y a peut-être rien à faire",
      soft: "fait échouer\u00A0; vous pouvez y déroger en disant pourquoi",
      hard: "fait échouer\u00A0; une dérogation demande l’accord du responsable, que nomme «\u00A0trellis contracts show\u00A0»",
      absolute: "fait échouer, sans dérogation",
    },
  },
  contracts: {
    none: "Il n’y a aucun contrat dans ces paquets de garde-fous.",
    imported: (contracts, file) =>
      `${contracts} ${contracts < 2 ? "brouillon de contrat tiré" : "brouillons de contrats tirés"} de ${file}.`,
    version: (version) => `version ${version}`,
    required: "obligatoire",
    deprecated: "à ne plus utiliser",
    facts: {
      owner: "Responsable",
      status: "État",
      sunset: "Dernier jour",
      purpose: "But",
      package: "Paquet",
      import: "Import",
    },
    fields: "Champs",
    alsoCalled: (names) => `aussi appelé ${names.map((name) => `«\u00A0${name}\u00A0»`).join(", ")}`,
    oneOf: (values) => `l’une des valeurs ${values.join(", ")}`,
    length: (bounds) => `${between(bounds)} caractères`,
    range: between,
    items: (bounds) => `${between(bounds)} éléments`,
    like: (example) => `comme ${example}`,
    requiredWithin: (group) => `obligatoire si «\u00A0${group}\u00A0» est présent`,
    requiredInEach: (entry) => `obligatoire dans chaque «\u00A0${entry}\u00A0»`,
    types: {
      null: "rien",
      boolean: "oui ou non",
      integer: "nombre entier",
      number: "nombre",
      string: "texte",
      array: "liste",
      object: "groupe de champs",
    },
    formats: {
      date: "date",
      time: "heure",
      "date-time": "date et heure",
      duration: "durée",
      email: "adresse e-mail",
      hostname: "nom d’hôte",
      uri: "adresse web",
    },
    status: { draft: "brouillon", active: "en vigueur", deprecated: "en fin de vie", retired: "retiré" },
    classification: { public: "public", internal: "interne", personal: "personnel", sensitive: "sensible" },
  },
  lint: {
    checked: (contracts, templates, folder) => {
      const ofContracts = `${contracts} ${contracts < 2 ? "contrat" : "contrats"}`;
      const ofTemplates = `${templates} ${templates < 2 ? "modèle" : "modèles"}`;
      const said = [
        ...(contracts > 0 || templates === 0 ? [ofContracts] : []),
        ...(templates > 0 ? [ofTemplates] : []),
      ];
      return `${said.join(" et ")} ${contracts + templates < 2 ? "contrôlé" : "contrôlés"}${folder === "." ? "" : ` dans ${folder}`}.`;
    },
    mended: (files) =>
      files === 0
        ? "Rien ne pouvait être corrigé sans vous."
        : `${files} ${files < 2 ? "fichier corrigé" : "fichiers corrigés"}\u00A0:`,
    wouldMend: (files) =>
      files === 0
        ? "Rien ne pouvait être corrigé sans vous."
        : `${files} ${files < 2 ? "fichier serait corrigé" : "fichiers seraient corrigés"}, et rien n’a été écrit\u00A0:`,
    removed: (name) => `sans ${name}`,
    line: (line) => `ligne ${line}`,
  },
  suggest: {
    looked: (file, columns, records) =>
      `Examiné dans ${file}\u00A0: ${columns} ${columns > 1 ? "colonnes" : "colonne"} et ${records} ${records > 1 ? "enregistrements" : "enregistrement"}.`,
  },
  new: {
    ask: "Nom\u00A0: ",
    next: (steps) => `La suite\u00A0: ${steps.join(" · ")}`,
    afterContract: "puis donnez-lui le statut active dans contract.yaml",
  },
  baseline: {
    comment:
      "Les problèmes qu’avaient les outils à leur arrivée, et le jour où ils doivent avoir disparu.\nÉcrit par trellis check --baseline\u00A0; la liste peut rétrécir, et rien de nouveau n’y entre.",
    reason: (day) => `Présent au premier contrôle de l’outil, le ${day}.`,
  },
  newManifest: {
    guessed: (file) => [
      `Deviné d’après ${file}. Relisez chaque ligne, et écrivez le nom de votre équipe sous owner.`,
      "Les champs possibles\u00A0: trellis contracts show",
    ],
  },
  release: {
    compared: (contracts, changed) =>
      `${contracts} ${contracts > 1 ? "contrats comparés" : "contrat comparé"}, ${changed} ${changed > 1 ? "changés" : "changé"}.`,
    planned: (name, version, bump) =>
      bump === "none" ? `${name} reste à ${version}.` : `${name} passe à ${version} (${bump}).`,
    recorded: (files) =>
      `${files} ${files > 1 ? "fichiers écrits" : "fichier écrit"}, à valider avec ce qui est publié\u00A0:`,
    upgraded: (tool) => `${tool} examiné.`,
    markdown: {
      title: "Contrats",
      columns: ["Ce qui a changé", "Ce qu’il faut faire"],
      nothing: "Aucun contrat n’a changé.",
      record: "Un enregistrement qui le montre\u00A0:",
      elsewhere: "La publication",
    },
  },
  generate: {
    written: (files) => `${files} ${files < 2 ? "fichier écrit" : "fichiers écrits"}\u00A0:`,
    fresh: "Tous les fichiers générés sont à jour.",
    stale: (files) =>
      `${files} ${files < 2 ? "fichier généré n’est plus" : "fichiers générés ne sont plus"} à jour\u00A0:`,
    refresh: (command) => `Pour les réécrire\u00A0: ${command}`,
  },
};

function between({ min, max }: Bounds): string {
  if (min === undefined) return `au plus ${max}`;
  if (max === undefined) return `au moins ${min}`;
  return min === max ? `exactement ${min}` : `de ${min} à ${max}`;
}

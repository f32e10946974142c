import { fr as say } from "../phrases/fr.js";
import type { Place } from "../place.js";
import { mostPlaces, type ReportPhrases, tellApart } from "./report-phrases.js";

/** The text report's phrases in French. */
export const fr: ReportPhrases = {
  language: "fr",
  run: "Le lancement de ce contrôle",
  together: "L’ensemble des outils",
  level: {
    advisory: "conseil",
    soft: "vous pouvez y déroger",
    hard: "pour y déroger, demandez au responsable",
    absolute: "jamais de dérogation",
  },
  value: say.value,
  tool: (folder, owner) => [...(folder ? [folder] : []), ...(owner ? [`responsable\u00A0: ${owner}`] : [])].join(", "),
  data: (contract, records) => `${contract}, ${say.count(records, "enregistrement", "enregistrements")}`,
  moreFiles: (amount) => `et ${say.count(amount, "autre fichier", "autres fichiers")} où rien n’est à corriger`,
  place: placeOf,
  sample: (place, own) =>
    own.length === 0 ? place : `${place} (${own.map((part) => `«\u00A0${part}\u00A0»`).join(", ")})`,
  times: (amount, places, isAll) => {
    const lines = places.map(({ line }) => line);
    const said = tellApart(lines)
      ? [`${lines.length === 1 ? "ligne" : "lignes"} ${list(lines.map(String))}`]
      : places.map(placeOf).filter((place) => place !== "");
    return fr.timesSaid(amount, said, isAll);
  },
  timesSaid: (amount, places, isAll) => {
    const times = `${say.number(amount)} fois`;
    if (places.length === 0) return times;
    // Of a long list the first few are shown; the report for programs has them all.
    const shown = places.length > mostPlaces ? places.slice(0, mostPlaces - 2) : places;
    const rest = isAll && shown.length < places.length ? [`${amount - shown.length} autres`] : [];
    return `${times}${isAll ? "\u00A0: " : ", par exemple "}${list([...shown, ...rest])}`;
  },
  others: "dans ce champ et dans d’autres",
  seeAlso: (place) => `voir aussi ${place}`,
  waived: (until, owner, reason) => `dérogation de ${owner} jusqu’au ${until}\u00A0: ${reason}`,
  asked: (until, owner, reason) =>
    `dérogation demandée par ${owner} jusqu’au ${until}, pas encore accordée\u00A0: ${reason}`,
  checked: ({ tools, files, records, pages = 0 }) => {
    const said = [
      ...(tools > 0 ? [say.count(tools, "outil", "outils")] : []),
      ...(files > 0 ? [say.count(files, "fichier de données", "fichiers de données")] : []),
      ...(files > 0 ? [say.count(records, "enregistrement", "enregistrements")] : []),
      ...(pages > 0 ? [say.count(pages, "page", "pages")] : []),
    ];
    return said.length === 0 ? "Rien n’a été contrôlé." : `Contrôlé\u00A0: ${list(said)}.`;
  },
  passing: (tools, more) => `${tools.length + more === 1 ? "Conforme" : "Conformes"}\u00A0: ${names(tools, more)}`,
  failing: (tools, more) => `À corriger\u00A0: ${names(tools, more)}`,
  totals: ({ problems, advice, waived }) => {
    const said = [
      ...(problems > 0 ? [say.count(problems, "problème", "problèmes")] : ["Rien à corriger"]),
      ...(advice > 0 ? [say.count(advice, "conseil", "conseils")] : []),
      ...(waived > 0 ? [say.count(waived, "dérogation", "dérogations")] : []),
    ];
    return `${said.join(", ")}.`;
  },
  explain: (command) => `Ce que dit une règle, et comment corriger\u00A0: ${command}`,
};

function placeOf({ sheet, cell, line, column, record }: Place): string {
  const parts = [
    ...(sheet === undefined ? [] : [`feuille ${sheet}`]),
    ...(cell === undefined ? [] : [`cellule ${cell}`]),
    ...(line === undefined ? [] : [`ligne ${line}`]),
    ...(line === undefined || column === undefined || cell !== undefined ? [] : [`colonne ${column}`]),
    ...(record === undefined || line !== undefined || cell !== undefined
      ? []
      : [`enregistrement ${say.number(record)}`]),
  ];
  return parts.join(", ");
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} et ${parts.at(-1)}`;
}

function names(tools: readonly string[], more: number): string {
  return more === 0 ? tools.join(", ") : `${tools.join(", ")} et ${say.count(more, "autre", "autres")}`;
}

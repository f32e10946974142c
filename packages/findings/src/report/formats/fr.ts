import { fr as say } from "../../phrases/fr.js";
import { fr as report } from "../phrases-fr.js";
import type { FormatPhrases } from "./format-phrases.js";

/** The phrases of every form of a report in French. */
export const fr: FormatPhrases = {
  ...report,
  title: "Rapport de Trellis",
  verdict: (fails) => (fails ? "Il y a quelque chose à corriger." : "Tout est conforme."),
  passes: (fails) => (fails ? "à corriger" : "conforme"),
  kinds: { failing: "à corriger", waived: "dérogation", advice: "conseil" },
  clean: "rien à corriger",
  columns: { problem: "Problème", fix: "Que faire", where: "Où", rule: "Règle" },
  more: (amount) => `et ${say.count(amount, "autre problème", "autres problèmes")} hors de ce rapport.`,
  ran: (now, version) => `Contrôlé le ${now.slice(0, 10)} à ${now.slice(11, 16)} UTC avec Trellis\u00A0${version}.`,
  show: "Afficher",
  everything: "tout",
};

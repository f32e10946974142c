import { defineRule, type Shown, type Words } from "@trellis/findings";

/** The system does not let us look on any longer. */
export const watchFailed = defineRule({ id: "run/watch-failed", level: "absolute" });

type Data = { why: "too-many" | "other"; code: Shown };

export const en: Words<typeof watchFailed, Data> = ({ why, code }) => ({
  problem: "This computer does not say what changes any longer, so that --watch has ended.",
  fix:
    why === "too-many"
      ? "There are too many files to watch: name fewer tools, or have the system’s limit raised."
      : `Check without --watch. The system says: ${code}.`,
});

export const fr: Words<typeof watchFailed, Data> = ({ why, code }) => ({
  problem: "Cet ordinateur ne dit plus ce qui change\u00A0: --watch s’est arrêté.",
  fix:
    why === "too-many"
      ? "Il y a trop de fichiers à suivre\u00A0: nommez moins d’outils, ou faites relever la limite du système."
      : `Contrôlez sans --watch. Le système dit\u00A0: ${code}.`,
});

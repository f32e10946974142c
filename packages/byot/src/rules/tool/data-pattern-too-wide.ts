import { defineRule, type Shown, type Words } from "@trellis/findings";

export const dataPatternTooWide = defineRule({ id: "tool/data-pattern-too-wide", level: "hard" });

type Data = { name: Shown };

export const en: Words<typeof dataPatternTooWide, Data> = ({ name }) => ({
  problem: `The file pattern “${name}” has so many stars that looking for it could take for ever, so no data was checked.`,
  fix: "Use at most three * between two slashes and at most two **. Files with nothing in common each get an entry of their own under “produces”.",
});

export const fr: Words<typeof dataPatternTooWide, Data> = ({ name }) => ({
  problem: `Le motif de fichiers « ${name} » contient tant d’astérisques que la recherche pourrait ne jamais finir : aucune donnée n’a été vérifiée.`,
  fix: "Utilisez au plus trois * entre deux barres obliques, et au plus deux **. Des fichiers sans rien de commun ont chacun leur entrée sous « produces ».",
});

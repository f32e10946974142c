import { defineRule, type Shown, type Words } from "@trellis/findings";

export const dataPatternTooWide = defineRule({ id: "tool/data-pattern-too-wide", level: "hard" });

type Data = { name: Shown };

export const en: Words<typeof dataPatternTooWide, Data> = ({ name }) => ({
  problem: `The file pattern “${name}” leaves so much open, with its stars and braces, that looking for the files could take for ever, so no data was checked.`,
  fix: "Use at most three * or { } between two slashes, and at most two **. Files with nothing in common each get an entry of their own under “produces”.",
});

export const fr: Words<typeof dataPatternTooWide, Data> = ({ name }) => ({
  problem: `Le motif de fichiers « ${name} » laisse tant de possibilités, avec ses astérisques et ses accolades, que la recherche pourrait ne jamais finir : aucune donnée n’a été contrôlée.`,
  fix: "Utilisez au plus trois * ou { } entre deux barres obliques, et au plus deux **. Des fichiers sans rien de commun ont chacun leur entrée sous « produces ».",
});

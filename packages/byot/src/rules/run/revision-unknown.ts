import { defineRule, type Shown, type Words } from "@trellis/findings";

/** What changed since a revision cannot be told, so that nothing can be left out of a check. */
export const revisionUnknown = defineRule({ id: "run/revision-unknown", level: "absolute" });

type Data = { name: Shown; why: "no-git" | "no-repository" | "unknown" | "refused"; said?: Shown };

export const en: Words<typeof revisionUnknown, Data> = ({ name, why, said }) => ({
  problem: {
    "no-git": `What changed since “${name}” cannot be told: git is not installed here.`,
    "no-repository": `What changed since “${name}” cannot be told: this folder is in no git repository.`,
    unknown: `Git knows no revision “${name}” here.`,
    refused: `What changed since “${name}” cannot be told. Git says: ${said}.`,
  }[why],
  fix: {
    "no-git": "Install git, or check everything: leave out --changed.",
    "no-repository": "Start trellis in the repository, or check everything: leave out --changed.",
    unknown: "Name a branch, a tag or a commit that is here. In CI, fetch the history first, with fetch-depth: 0.",
    refused: "Mend what git says, or check everything: leave out --changed.",
  }[why],
});

export const fr: Words<typeof revisionUnknown, Data> = ({ name, why, said }) => ({
  problem: {
    "no-git": `Impossible de savoir ce qui a changé depuis «\u00A0${name}\u00A0»\u00A0: git n’est pas installé ici.`,
    "no-repository": `Impossible de savoir ce qui a changé depuis «\u00A0${name}\u00A0»\u00A0: ce dossier n’est dans aucun dépôt git.`,
    unknown: `Git ne connaît ici aucune révision «\u00A0${name}\u00A0».`,
    refused: `Impossible de savoir ce qui a changé depuis «\u00A0${name}\u00A0». Git dit\u00A0: ${said}.`,
  }[why],
  fix: {
    "no-git": "Installez git, ou contrôlez tout\u00A0: sans --changed.",
    "no-repository": "Lancez trellis dans le dépôt, ou contrôlez tout\u00A0: sans --changed.",
    unknown:
      "Nommez une branche, une étiquette ou un commit présent ici. En intégration continue, récupérez d’abord l’historique, avec fetch-depth: 0.",
    refused: "Corrigez ce que dit git, ou contrôlez tout\u00A0: sans --changed.",
  }[why],
});

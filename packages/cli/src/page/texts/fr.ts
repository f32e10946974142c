import type { PageTexts } from "./page-texts.js";

/** What the commands about pages say in French. */
export const pageTexts: PageTexts = {
  rendered: ({ written, held, dryRun }) =>
    [
      written.length === 0
        ? "Aucune page n’a été écrite."
        : `${written.length} ${written.length === 1 ? "page" : "pages"} ${dryRun ? (written.length === 1 ? "serait écrite" : "seraient écrites") : written.length === 1 ? "écrite" : "écrites"}\u00A0: ${written.join(", ")}.`,
      ...(held > 0 && written.length > 0
        ? [`${held} ${held === 1 ? "page attend" : "pages attendent"} que tout y soit corrigé.`]
        : []),
    ].join(" "),
  upgraded: ({ pages, ready, template }) =>
    pages === 0
      ? `Aucune page n’emploie ici une autre version de ${template}.`
      : `${pages} ${pages === 1 ? "page comparée" : "pages comparées"} avec ${template}\u00A0; ${ready === 0 ? "aucune ne peut" : ready === 1 ? "1 peut" : `${ready} peuvent`} y passer sans changement.`,
  begin: (check) =>
    `Remplacez ce qui est entre crochets. Un # suivi d’une espace annonce une note. Un # collé à un mot précède quelque chose dont la page peut se passer\u00A0: retirez-le pour l’employer. Ensuite\u00A0: ${check}`,
  market: (known) => `Le marché. Ce qui y est de règle en vient\u00A0: ${list(known, "ou")}.`,
  locale: "La langue de la page, et sa région si elle compte\u00A0: en, fr ou fr-FR.",
  kind: (kind, required) => `(${kind}\u00A0; ${required ? "obligatoire" : "facultatif"})`,
  titled: (title, description) => `${title}\u00A0: ${description}`,
  byDefault: (value) => `Sans cette ligne\u00A0: ${value}`,
  alsoSetBy: (layers) =>
    `Si la page ne le dit pas, la valeur vient ${list(
      layers.map((layer) => (layer === "market" ? "du marché" : "de la langue")),
      "ou",
    )}.`,
  example: (value) => `Exemple\u00A0: ${value}`,
  elsewhere: (titles) =>
    `Ne s’écrivent pas ici, car ils viennent du marché ou de la langue\u00A0: ${titles.join(", ")}.`,
  kinds: {
    text: (least, most) =>
      least > 1 ? `texte de ${least} à ${most} caractères` : `texte d’au plus ${most} caractères`,
    richText: (most, allow) =>
      `une liste de paragraphes, d’au plus ${most} caractères ensemble${
        allow.length > 0
          ? `\u00A0; avec au besoin ${list(
              allow.map((one) => richText[one]),
              "et",
            )}`
          : ""
      }`,
    list: (least, most) =>
      least > 0 ? `une liste de ${least} à ${most} éléments` : `une liste d’au plus ${most} éléments`,
    choice: (values) => `au choix ${list(values, "ou")}`,
    number: (min, max) =>
      min === undefined
        ? max === undefined
          ? "un nombre"
          : `un nombre jusqu’à ${max}`
        : max === undefined
          ? `un nombre à partir de ${min}`
          : `un nombre de ${min} à ${max}`,
    money: (currencies) =>
      `un montant et sa monnaie, ${currencies.length > 0 ? list(currencies, "ou") : "par exemple EUR"}`,
    date: (upcoming) => `un jour, écrit 2027-05-15${upcoming ? ", qui n’est pas passé" : ""}`,
    link: "une adresse qui commence par https://, ou par / dans votre propre site",
    image:
      "une image du dossier assets, et ce qu’elle montre en quelques mots\u00A0; un simple ornement a decorative: true au lieu de alt",
    boolean: "true (oui) ou false (non)",
  },
  mark: (title) => `[à compléter\u00A0: ${title}]`,
  linkMark: "[adresse-à-compléter]",
  imageMark: "nom-de-l-image.jpg",
  preview: {
    started: (address, file) => `Aperçu de ${file}\u00A0: ${address}\nIl change avec le fichier. Ctrl-C y met fin.`,
    stopped: "L’aperçu est terminé.",
    title: "Aperçu",
    findings: "Ce que dit le contrôle",
    nothing: "Rien à corriger.",
    stale: "Il y a quelque chose à corriger dans le fichier. La page montrée est la dernière où rien ne l’était.",
    none: "Il n’y a pas encore de page\u00A0: il faut d’abord corriger le fichier.",
    lost: "L’aperçu est terminé. Relancez-le avec trellis page preview.",
    views: { page: "Page", text: "Version texte" },
    widths: { legend: "Largeur", phone: "Téléphone", tablet: "Tablette", full: "Entière" },
    line: (line) => `ligne ${line}`,
  },
};

const richText = {
  heading: "des titres",
  list: "des listes",
  quote: "des citations",
  strong: "du gras",
  emphasis: "de l’italique",
  code: "du code",
  link: "des liens",
};

function list(parts: readonly string[], word: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
}

import { defineRule, type Shown, type Words } from "@trellis/findings";

export const outlineBroken = defineRule({ id: "template/outline-broken", level: "hard" });

type Data = { why: Shown; level?: number; next?: number };

export const en: Words<typeof outlineBroken, Data> = ({ why, level, next }) => ({
  problem:
    {
      "no-title": "The template has no title element.",
      "no-h1": "The template has no first heading.",
      "several-h1": "The template has more than one first heading.",
      main: "A page needs exactly one main element.",
    }[why] ?? `After a heading of level ${level} comes one of level ${next}.`,
  fix:
    {
      "no-title": "Put <title>{{ headline }}</title>, or the like, into the head.",
      "no-h1": "Make the page's subject an h1.",
      "several-h1": "Keep one h1; make the others h2.",
      main: "Put what is particular to the page into one main element.",
    }[why] ?? "Skip no level: readers aloud go through a page by its headings.",
});

export const fr: Words<typeof outlineBroken, Data> = ({ why, level, next }) => ({
  problem:
    {
      "no-title": "Le modèle n’a pas d’élément title.",
      "no-h1": "Le modèle n’a pas de titre principal.",
      "several-h1": "Le modèle a plus d’un titre principal.",
      main: "Une page a besoin d’exactement un élément main.",
    }[why] ?? `Après un titre de niveau ${level} vient un titre de niveau ${next}.`,
  fix:
    {
      "no-title": "Mettez <title>{{ headline }}</title>, ou l’équivalent, dans l’en-tête.",
      "no-h1": "Faites du sujet de la page un h1.",
      "several-h1": "Gardez un seul h1 ; faites des autres des h2.",
      main: "Mettez ce qui est propre à la page dans un seul élément main.",
    }[why] ?? "Ne sautez aucun niveau : les lecteurs d’écran parcourent une page par ses titres.",
});

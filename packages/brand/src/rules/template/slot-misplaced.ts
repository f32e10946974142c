import { defineRule, type Shown, type Words } from "@trellis/findings";

export const slotMisplaced = defineRule({ id: "template/slot-misplaced", level: "hard" });

type Data = { why: Shown; name: Shown; where?: Shown; type?: Shown };

export const en: Words<typeof slotMisplaced, Data> = ({ why, name, where, type }) => ({
  problem:
    {
      "address-adjacent": `Two slots stand side by side in one address.`,
      "address-path": `“${name}” stands in an address, but not as a value behind its question mark.`,
      "address-prefix": `What stands before “${name}” in the address has a space, or is cut in the middle of a sign.`,
      "address-start": `“${name}” begins an address that goes on after it.`,
      attribute: `“${name}” stands in the attribute “${where}”, in which no slot is safe.`,
      comment: `“${name}” stands in a comment.`,
      drawing: `“${name}” stands in a drawing.`,
      element: `“${name}” stands in a ${where} element, where a browser would move it elsewhere.`,
      identifier: `“${name}” stands in “${where}”, which names things.`,
      json: `“${name}” stands in JSON where no value can.`,
      optional: `“${name}” may be missing, and this place cannot do without it.`,
      raw: `“${name}” stands where text is not read as HTML.`,
      reference: `“${name}” stands in the middle of a character reference.`,
      "rich-text": `“${name}” is rich text, which cannot stand here.`,
      style: `“${name}” stands in a style where no token or number can.`,
      tag: `“${name}” stands inside a tag, outside the quotes of a value.`,
      unquoted: `“${name}” stands in an attribute without quotes.`,
      whole: `“${name}” must be the whole value of “${where}”.`,
    }[why] ?? `“${name}” is of the type ${type}, which cannot stand in ${where ?? "this place"}.`,
  fix:
    {
      optional: `Put data-when="${name}" on the element or one around it, or make the slot required.`,
      unquoted: `Put the value in quotes.`,
      "rich-text": `Put data-slot="${name}" on a div, section, article, li or td that is in no paragraph, link or heading.`,
      "address-path": `Use a link slot for the whole address, or put the slot behind “?name=”.`,
      "address-start": `Use a link slot for the whole address.`,
      identifier: `Take it out: identifiers are made by the compiler, and are unique in lists by themselves.`,
    }[why] ?? "Move the slot to a place that takes its type, or take it out.",
});

export const fr: Words<typeof slotMisplaced, Data> = ({ why, name, where, type }) => ({
  problem:
    {
      "address-adjacent": `Deux champs se suivent dans une adresse.`,
      "address-path": `« ${name} » est dans une adresse, mais pas comme valeur après le point d’interrogation.`,
      "address-prefix": `Ce qui précède « ${name} » dans l’adresse contient une espace, ou est coupé au milieu d’un signe.`,
      "address-start": `« ${name} » commence une adresse qui continue après lui.`,
      attribute: `« ${name} » est dans l’attribut « ${where} », où aucun champ n’est sûr.`,
      comment: `« ${name} » est dans un commentaire.`,
      drawing: `« ${name} » est dans un dessin.`,
      element: `« ${name} » est dans un élément ${where}, d’où un navigateur le déplacerait.`,
      identifier: `« ${name} » est dans « ${where} », qui nomme des choses.`,
      json: `« ${name} » est dans du JSON là où aucune valeur ne peut être.`,
      optional: `« ${name} » peut manquer, et cet endroit ne peut pas s’en passer.`,
      raw: `« ${name} » est là où le texte n’est pas lu comme du HTML.`,
      reference: `« ${name} » est au milieu d’une référence de caractère.`,
      "rich-text": `« ${name} » est du texte enrichi, qui ne peut pas être ici.`,
      style: `« ${name} » est dans un style là où ni jeton ni nombre ne peut être.`,
      tag: `« ${name} » est dans une balise, hors des guillemets d’une valeur.`,
      unquoted: `« ${name} » est dans un attribut sans guillemets.`,
      whole: `« ${name} » doit être toute la valeur de « ${where} ».`,
    }[why] ?? `« ${name} » est du type ${type}, qui ne peut pas être dans ${where ?? "cet endroit"}.`,
  fix:
    {
      optional: `Mettez data-when="${name}" sur l’élément ou sur un élément autour, ou rendez le champ obligatoire.`,
      unquoted: `Mettez la valeur entre guillemets.`,
      "rich-text": `Mettez data-slot="${name}" sur un div, section, article, li ou td qui ne soit dans aucun paragraphe, lien ou titre.`,
      "address-path": `Employez un champ lien pour toute l’adresse, ou placez le champ derrière « ?nom= ».`,
      "address-start": `Employez un champ lien pour toute l’adresse.`,
      identifier: `Retirez-le : les identifiants sont faits par le compilateur, et uniques dans les listes d’eux-mêmes.`,
    }[why] ?? "Déplacez le champ à un endroit qui accepte son type, ou retirez-le.",
});

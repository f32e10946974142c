import { defineRule, type Sentences, type Shown, type Words } from "@trellis/findings";
import type { ConversionProblem } from "../../convert/conversion.js";

/** A cell cannot be read as what its field is, or as what the map says it is. */
export const conversionFailed = defineRule({ id: "data/conversion-failed", level: "hard" });

/** `name` is the column; `example` is there where a form can be shown, `zone` where the map names one; `write` is a line for the map. */
type Data = { why: ConversionProblem; name: Shown; value: Shown; example?: Shown; zone?: Shown; write?: Shown };
type Table = { readonly [why in ConversionProblem]: (data: Data) => Sentences };

export const en: Words<typeof conversionFailed, Data> = (data) => english[data.why](data);
export const fr: Words<typeof conversionFailed, Data> = (data) => french[data.why](data);

const english: Table = {
  boolean: ({ name, value, example, write }) => ({
    problem: `“${value}” in “${name}” is neither a yes nor a no.`,
    fix: `Write ${example ?? "yes or no"}. If the whole column has other words, say them in the map: ${write}`,
  }),
  date: ({ name, value, example, write }) => ({
    problem: `“${value}” in “${name}” is not a date written as expected.`,
    fix: `Write it like ${example}. If the whole column is written otherwise, say how in the map: ${write}`,
  }),
  "date-time": ({ name, value, example, write }) => ({
    problem: `“${value}” in “${name}” is not a date and time written as expected.`,
    fix: `Write it like ${example}. If the whole column is written otherwise, say how in the map: ${write}`,
  }),
  integer: ({ name, value, example, write }) => ({
    problem: `“${value}” in “${name}” is not a whole number.`,
    fix: `Write it like ${example}, with digits only. If the whole column is written otherwise, say how in the map: ${write}`,
  }),
  "no-offset": ({ name, value, example, write }) => ({
    problem: `“${value}” in “${name}” does not say in which time zone it is.`,
    fix: `Say it in the map: ${write} – or write it like ${example}.`,
  }),
  "no-such-date": ({ name, value, example }) => ({
    problem: `“${value}” in “${name}” does not exist: no calendar or clock shows it.`,
    fix: `Correct it; it is to be written like ${example}. Are day and month swapped?`,
  }),
  "no-such-time": ({ name, value, zone }) => ({
    problem: `“${value}” in “${name}” never happened in ${zone}: the clocks went forward and left that hour out.`,
    fix: "Check the time zone in the map, or have the times exported in UTC.",
  }),
  number: ({ name, value, example, write }) => ({
    problem: `“${value}” in “${name}” is not a number written as expected.`,
    fix: `Write it like ${example}, without a unit. If the whole column is written otherwise, say how in the map: ${write}`,
  }),
  "number-too-long": ({ name, value }) => ({
    problem: `“${value}” in “${name}” is a number so long that programs change its last digits.`,
    fix: "Check that it is right. If it is an identifier, it belongs in a field for text.",
  }),
  "time-twice": ({ name, value, zone }) => ({
    problem: `“${value}” in “${name}” happened twice in ${zone}: the clocks went back and showed that hour again.`,
    fix: "Nobody can tell which one is meant. Have the times exported in UTC, or with their offset: +01:00.",
  }),
  "unread-date": ({ name, value, write }) => ({
    problem: `“${value}” in “${name}” is not written as a date has to be.`,
    fix: `If the whole column is written so, say how in the map: ${write} Otherwise write it like 2026-02-28.`,
  }),
  "unread-date-time": ({ name, value, write }) => ({
    problem: `“${value}” in “${name}” is not written as a date and time has to be.`,
    fix: `If the whole column is written so, say how and in which time zone in the map: ${write} Otherwise write it like 2026-02-28T14:30:00+01:00.`,
  }),
  "unread-list": ({ name, value, write }) => ({
    problem: `“${value}” in “${name}” is one text, and the field is a list.`,
    fix: `Say in the map that it is a list: ${write} With another sign than a comma between the entries, add form: ";".`,
  }),
};

const french: Table = {
  boolean: ({ name, value, example, write }) => ({
    problem: `« ${value} » dans « ${name} » n’est ni un oui ni un non.`,
    fix: `Écrivez ${example ?? "oui ou non"}. Si toute la colonne emploie d’autres mots, indiquez-les dans la correspondance (map) : ${write}`,
  }),
  date: ({ name, value, example, write }) => ({
    problem: `« ${value} » dans « ${name} » n’est pas une date écrite comme prévu.`,
    fix: `Écrivez-la comme ${example}. Si toute la colonne est écrite autrement, indiquez comment dans la correspondance (map) : ${write}`,
  }),
  "date-time": ({ name, value, example, write }) => ({
    problem: `« ${value} » dans « ${name} » n’est pas une date avec heure écrite comme prévu.`,
    fix: `Écrivez-la comme ${example}. Si toute la colonne est écrite autrement, indiquez comment dans la correspondance (map) : ${write}`,
  }),
  integer: ({ name, value, example, write }) => ({
    problem: `« ${value} » dans « ${name} » n’est pas un nombre entier.`,
    fix: `Écrivez-le comme ${example}, avec des chiffres seulement. Si toute la colonne est écrite autrement, indiquez comment dans la correspondance (map) : ${write}`,
  }),
  "no-offset": ({ name, value, example, write }) => ({
    problem: `« ${value} » dans « ${name} » ne dit pas de quel fuseau horaire il s’agit.`,
    fix: `Indiquez-le dans la correspondance (map) : ${write} – ou écrivez la valeur comme ${example}.`,
  }),
  "no-such-date": ({ name, value, example }) => ({
    problem: `« ${value} » dans « ${name} » n’existe pas : ni calendrier ni horloge ne l’affiche.`,
    fix: `Corrigez la valeur ; elle s’écrit comme ${example}. Le jour et le mois sont-ils inversés ?`,
  }),
  "no-such-time": ({ name, value, zone }) => ({
    problem: `« ${value} » dans « ${name} » n’a jamais existé dans le fuseau ${zone} : à cette heure-là, on est passé à l’heure d’été.`,
    fix: "Vérifiez le fuseau horaire dans la correspondance (map), ou faites exporter les heures en UTC.",
  }),
  number: ({ name, value, example, write }) => ({
    problem: `« ${value} » dans « ${name} » n’est pas un nombre écrit comme prévu.`,
    fix: `Écrivez-le comme ${example}, sans unité. Si toute la colonne est écrite autrement, indiquez comment dans la correspondance (map) : ${write}`,
  }),
  "number-too-long": ({ name, value }) => ({
    problem: `« ${value} » dans « ${name} » est un nombre si long que les programmes en changent les derniers chiffres.`,
    fix: "Vérifiez qu’il est juste. Si c’est un identifiant, il a sa place dans un champ de texte.",
  }),
  "time-twice": ({ name, value, zone }) => ({
    problem: `« ${value} » dans « ${name} » a existé deux fois dans le fuseau ${zone} : à cette heure-là, on est repassé à l’heure d’hiver.`,
    fix: "Personne ne peut savoir laquelle est la bonne. Faites exporter les heures en UTC, ou avec leur décalage : +01:00.",
  }),
  "unread-date": ({ name, value, write }) => ({
    problem: `« ${value} » dans « ${name} » n’est pas écrit comme une date doit l’être.`,
    fix: `Si toute la colonne est écrite ainsi, indiquez-le dans la correspondance (map) : ${write} Sinon, écrivez la valeur comme 2026-02-28.`,
  }),
  "unread-date-time": ({ name, value, write }) => ({
    problem: `« ${value} » dans « ${name} » n’est pas écrit comme une date avec heure doit l’être.`,
    fix: `Si toute la colonne est écrite ainsi, indiquez-le, avec le fuseau horaire, dans la correspondance (map) : ${write} Sinon, écrivez la valeur comme 2026-02-28T14:30:00+01:00.`,
  }),
  "unread-list": ({ name, value, write }) => ({
    problem: `« ${value} » dans « ${name} » est un seul texte, alors que le champ est une liste.`,
    fix: `Indiquez dans la correspondance (map) que c’est une liste : ${write} Si un autre signe que la virgule sépare les éléments, ajoutez form: ";".`,
  }),
};

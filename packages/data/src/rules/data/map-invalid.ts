import { defineRule, type Label, type Sentences, type Shown, type Words } from "@trellis/findings";
import type { MapFault } from "../../convert/conversion.js";

/** A line of the map says something that cannot be followed, whatever the data are. */
export const mapInvalid = defineRule({ id: "data/map-invalid", level: "hard" });

/**
 * `taken`: another line fills the same place. `target`: what stands on the left is no path of a field. `list`: it goes
 * into a list without saying which entry.
 */
type Fault = MapFault | "list" | "taken" | "target";
type Data = {
  what: Fault;
  field: Label;
  name: Shown;
  form: Shown;
  zone: Shown;
  as?: string;
  suggestion?: Shown;
  write?: Shown;
};
type Table = { readonly [what in Fault]: (data: Data) => Sentences };

export const en: Words<typeof mapInvalid, Data> = (data) => english[data.what](data);
export const fr: Words<typeof mapInvalid, Data> = (data) => french[data.what](data);

/** Forms look alike in every language. */
function formExample(as: string | undefined): string {
  if (as === "number" || as === "integer") return "1.234,56";
  if (as === "boolean") return "yes/no";
  if (as === "list") return ";";
  return as === "date" ? "DD/MM/YYYY" : "DD/MM/YYYY HH:mm";
}

const english: Table = {
  "date-only": ({ field, write }) => ({
    problem: `“${field}” is a date and time, and the map reads it as a date alone.`,
    fix: `Write: ${write} A form without a time stands for the beginning of that day in the zone.`,
  }),
  form: ({ field, form, as }) => ({
    problem: `The map says that “${field}” is written as “${form}”, and that cannot be read as a form.`,
    fix: `Write the form like ${formExample(as)}.`,
  }),
  "form-without-date": ({ field, form, as }) => ({
    problem: `The map says that “${field}” is written as “${form}”, which lacks the day, the month or the year.`,
    fix: `Write the form with all three, like ${formExample(as)}.`,
  }),
  list: ({ field, name, suggestion }) => ({
    problem: `“${field}” is a list, and “${name}” in the map does not say which entry of it is meant.`,
    fix: `Write "${suggestion}" for the first, with [1] for the second.`,
  }),
  taken: ({ field }) => ({
    problem: `Two lines of the map make “${field}”, or one makes it and another a part of it.`,
    fix: "Keep one of them.",
  }),
  target: ({ name }) => ({
    problem: `The map makes “${name}”, and that is not the path of a field.`,
    fix: "Write it with points and numbers in brackets, such as utm.source or consents[0].basis.",
  }),
  zone: ({ field, zone, suggestion }) => ({
    problem: `The map says that “${field}” is in the time zone “${zone}”, and there is none of that name.`,
    fix: suggestion
      ? `Did you mean “${suggestion}”?`
      : "Write it as a continent and a city, such as Europe/Paris, or UTC.",
  }),
  "zone-missing": ({ field, name }) => ({
    problem: `The map makes the date and time “${field}” from “${name}” and does not say in which time zone.`,
    fix: "Add the one its clocks keep, such as zone: Europe/Paris; for times in UTC, zone: UTC.",
  }),
};

const french: Table = {
  "date-only": ({ field, write }) => ({
    problem: `« ${field} » est une date avec heure, et la correspondance (map) la lit comme une simple date.`,
    fix: `Écrivez : ${write} Une forme sans heure vaut pour le début de ce jour dans ce fuseau.`,
  }),
  form: ({ field, form, as }) => ({
    problem: `La correspondance (map) dit que « ${field} » s’écrit « ${form} », ce qui ne peut pas être lu comme une forme.`,
    fix: `Écrivez la forme comme ${formExample(as)}.`,
  }),
  "form-without-date": ({ field, form, as }) => ({
    problem: `La correspondance (map) dit que « ${field} » s’écrit « ${form} », où il manque le jour, le mois ou l’année.`,
    fix: `Écrivez la forme avec les trois, comme ${formExample(as)}.`,
  }),
  list: ({ field, name, suggestion }) => ({
    problem: `« ${field} » est une liste, et « ${name} » dans la correspondance (map) ne dit pas de quel élément il s’agit.`,
    fix: `Écrivez "${suggestion}" pour le premier, avec [1] pour le deuxième.`,
  }),
  taken: ({ field }) => ({
    problem: `Deux lignes de la correspondance (map) donnent « ${field} », ou l’une le donne et l’autre en donne une partie.`,
    fix: "Gardez-en une seule.",
  }),
  target: ({ name }) => ({
    problem: `La correspondance (map) donne « ${name} », qui n’est pas le chemin d’un champ.`,
    fix: "Écrivez-le avec des points et des numéros entre crochets, comme utm.source ou consents[0].basis.",
  }),
  zone: ({ field, zone, suggestion }) => ({
    problem: `La correspondance (map) place « ${field} » dans le fuseau horaire « ${zone} », et aucun ne s’appelle ainsi.`,
    fix: suggestion
      ? `Vouliez-vous dire « ${suggestion} » ?`
      : "Écrivez un continent et une ville, comme Europe/Paris, ou UTC.",
  }),
  "zone-missing": ({ field, name }) => ({
    problem: `La correspondance (map) tire la date et l’heure « ${field} » de « ${name} » sans dire dans quel fuseau horaire.`,
    fix: "Ajoutez celui du lieu, par exemple zone: Europe/Paris ; pour des heures en UTC, zone: UTC.",
  }),
};

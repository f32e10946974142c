import { defineRule, type Label, type Sentences, type Shown, type Words } from "@trellis/findings";
import type { MapFault } from "../../convert/conversion.js";

/** A line of the map says something that cannot be followed, whatever the data are. */
export const mapInvalid = defineRule({ id: "data/map-invalid", level: "hard" });

/** `taken`: another line fills the same place. `target`: what stands on the left is no path of a field. */
type Fault = MapFault | "taken" | "target";
type Data = { what: Fault; field: Label; name: Shown; form: Shown; zone: Shown; as?: string; suggestion?: Shown };
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
  form: ({ field, form, as }) => ({
    problem: `The map says that “${field}” is written as “${form}”, which is not a form we know.`,
    fix: `Write the form like ${formExample(as)}.`,
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
  form: ({ field, form, as }) => ({
    problem: `La correspondance (map) dit que « ${field} » s’écrit « ${form} », une forme que nous ne connaissons pas.`,
    fix: `Écrivez la forme comme ${formExample(as)}.`,
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

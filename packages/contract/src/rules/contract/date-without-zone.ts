import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A moment may be written without saying in which time zone. */
export const dateWithoutZone = defineRule({ id: "contract/date-without-zone", level: "soft" });

export const en: Words<typeof dateWithoutZone, { name: Shown; why: "name" | "pattern" | "example" }> = ({
  name,
  why,
}) => ({
  problem:
    why === "name"
      ? `The field “${name}” is called like a moment, and takes any text.`
      : `The field “${name}” takes a date and time without a time zone.`,
  fix: "Use the format “date-time”, which asks for the zone; or “date” when only the day matters.",
});

export const fr: Words<typeof dateWithoutZone, { name: Shown; why: "name" | "pattern" | "example" }> = ({
  name,
  why,
}) => ({
  problem:
    why === "name"
      ? `Le champ « ${name} » porte le nom d’un moment, et accepte n’importe quel texte.`
      : `Le champ « ${name} » accepte une date et une heure sans fuseau horaire.`,
  fix: "Prenez le format « date-time », qui demande le fuseau ; ou « date » si seul le jour compte.",
});

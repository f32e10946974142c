import { defineRule, type Shown, type Words } from "@trellis/findings";

/** The configuration names a time zone that nobody knows. */
export const zoneUnknown = defineRule({ id: "run/zone-unknown", level: "absolute" });

type Data = { name: Shown };

export const en: Words<typeof zoneUnknown, Data> = ({ name }) => ({
  problem: `“${name}” is not the name of a time zone, so nobody could say when an exception ends. UTC was used.`,
  fix: "Write a place as the IANA list of time zones does: Europe/Paris",
});

export const fr: Words<typeof zoneUnknown, Data> = ({ name }) => ({
  problem: `« ${name} » n’est pas le nom d’un fuseau horaire : nul ne pourrait dire quand une dérogation prend fin. UTC a été utilisé.`,
  fix: "Écrivez un lieu comme le fait la liste IANA des fuseaux : Europe/Paris",
});

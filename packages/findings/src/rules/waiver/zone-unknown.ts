import { defineRule } from "../../rule.js";
import type { Shown, Words } from "../../words.js";

/** The time zone of an exception is none that is known by that name. */
export const zoneUnknown = defineRule({ id: "waiver/zone-unknown", level: "absolute" });

type Data = { name: Shown; zone: Shown };

export const en: Words<typeof zoneUnknown, Data> = ({ name, zone }) => ({
  problem: `“${zone}”, in the exception “${name}”, is not the name of a time zone.`,
  fix: "Write a place as the IANA list of time zones does: Europe/Paris",
});

export const fr: Words<typeof zoneUnknown, Data> = ({ name, zone }) => ({
  problem: `« ${zone} », dans la dérogation « ${name} », n’est pas le nom d’un fuseau horaire.`,
  fix: "Écrivez un lieu comme le fait la liste IANA des fuseaux : Europe/Paris",
});

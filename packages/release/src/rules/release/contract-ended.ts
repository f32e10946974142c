import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDate } from "../../words/release-words.js";

/** A contract was removed after its last day. */
export const contractEnded = defineRule({ id: "release/contract-ended", level: "advisory" });

type Data = { name: Shown; sunset?: Shown };

export const en: Words<typeof contractEnded, Data> = ({ name, sunset }, say) => ({
  problem: `“${name}” was taken away after its last day, ${sayDate(sunset ?? "", say)}.`,
  fix: "The package moves by a major version.",
});

export const fr: Words<typeof contractEnded, Data> = ({ name, sunset }, say) => ({
  problem: `« ${name} » a été retiré après son dernier jour, le ${sayDate(sunset ?? "", say)}.`,
  fix: "Le paquet avance d’une version majeure.",
});

import { defineRule, type Words } from "@trellis/findings";
import { is } from "../../words/en.js";
import { contains, quoted } from "../../words/fr.js";
import type { Given } from "../../words/given.js";

export const notAllowed = defineRule({ id: "data/not-allowed", level: "hard" });

interface Data extends Given {
  /** Whether a whole group of fields is meant, not one value. */
  readonly group?: true;
}

export const en: Words<typeof notAllowed, Data> = (given) =>
  given.group
    ? {
        problem: `“${given.field}” holds a combination of fields that is not allowed.`,
        fix: "Remove what must not stand together; the contract’s description says which.",
      }
    : { problem: `${is(given)}, which is not allowed here.`, fix: `Change “${given.field}”, or remove it.` };

export const fr: Words<typeof notAllowed, Data> = (given) =>
  given.group
    ? {
        problem: `Dans ${quoted(given.field)}, certains champs ne peuvent pas figurer ensemble.`,
        fix: "Comparez avec la description du contrat et supprimez ce qui est incompatible.",
      }
    : {
        problem: `${contains(given)}, ce qui n’est pas permis ici.`,
        fix: "Modifiez cette valeur ou supprimez le champ.",
      };

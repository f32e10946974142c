import { defineRule } from "../../rule.js";
import type { Shown, Words } from "../../words.js";

/** A grant comes from somebody who does not own the rule. */
export const grantedByOther = defineRule({ id: "waiver/granted-by-other", level: "absolute" });

type Data = { name: Shown; by: Shown; owners: readonly Shown[] };

export const en: Words<typeof grantedByOther, Data> = ({ name, by, owners }, say) => ({
  problem:
    owners.length === 0
      ? `“${by}” has granted the exception “${name}” and is in no owners.yaml.`
      : `“${by}” has granted the exception “${name}”, and that is for ${say.anyOf(owners)} to do.`,
  fix: owners.length === 0 ? "Ask a team that is in owners.yaml." : `Ask ${say.anyOf(owners)}.`,
});

export const fr: Words<typeof grantedByOther, Data> = ({ name, by, owners }, say) => ({
  problem:
    owners.length === 0
      ? `« ${by} » a accordé la dérogation « ${name} » et ne figure dans aucun owners.yaml.`
      : `« ${by} » a accordé la dérogation « ${name} », ce qui revient à ${say.anyOf(owners)}.`,
  fix: owners.length === 0 ? "Demandez à une équipe qui figure dans owners.yaml." : `Demandez à ${say.anyOf(owners)}.`,
});

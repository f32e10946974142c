import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A receiver may not get data in that region, or the region is not said. */
export const regionNotAllowed = defineRule({ id: "tool/region-not-allowed", level: "hard" });

type Data = { name: Shown; region?: Shown; regions: Shown[] };

export const en: Words<typeof regionNotAllowed, Data> = ({ name, region, regions }, say) => ({
  problem: region
    ? `“${name}” may not get data that it keeps in the region “${region}”.`
    : `It is not said in which region “${name}” keeps the data.`,
  fix:
    regions.length === 0
      ? `No data may be sent to “${name}” any more. Ask the owner of the policy.`
      : `As “region”, write ${say.anyOf(regions)}, if that is where the data is kept.`,
});

export const fr: Words<typeof regionNotAllowed, Data> = ({ name, region, regions }, say) => ({
  problem: region
    ? `« ${name} » ne peut pas recevoir de données conservées dans la région « ${region} ».`
    : `Il n’est pas dit dans quelle région « ${name} » conserve les données.`,
  fix:
    regions.length === 0
      ? `Plus aucune donnée ne peut être transmise à « ${name} ». Demandez au responsable de la politique.`
      : `Sous « region », écrivez ${say.anyOf(regions)}, si c’est bien là que les données sont conservées.`,
});

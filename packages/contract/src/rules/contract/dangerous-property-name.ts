import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A field is called what no record may hold, so no record could keep the contract. */
export const dangerousPropertyName = defineRule({ id: "contract/dangerous-property-name", level: "absolute" });

export const en: Words<typeof dangerousPropertyName, { name: Shown }> = ({ name }) => ({
  problem: `A field cannot be called “${name}”: records with such a field are always refused.`,
  fix: "Give the field another name.",
});

export const fr: Words<typeof dangerousPropertyName, { name: Shown }> = ({ name }) => ({
  problem: `Un champ ne peut pas s’appeler «\u00A0${name}\u00A0»\u00A0: les enregistrements qui ont un tel champ sont toujours refusés.`,
  fix: "Donnez un autre nom au champ.",
});

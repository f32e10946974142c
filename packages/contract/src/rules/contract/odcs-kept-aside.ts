import { defineRule, type Shown, type Words } from "@trellis/findings";

/** An imported document says what our contracts have no word for. */
export const odcsKeptAside = defineRule({ id: "contract/odcs-kept-aside", level: "advisory" });

export const en: Words<typeof odcsKeptAside, { name: Shown; kept: readonly Shown[] }> = ({ name, kept }, say) => ({
  problem: `The contract “${name}” has no word of its own for ${say.allOf(kept)}: nothing here checks that.`,
  fix: "Nothing needs to be done: it is kept in contract.yaml, under “customProperties”, and an export puts it back.",
});

export const fr: Words<typeof odcsKeptAside, { name: Shown; kept: readonly Shown[] }> = ({ name, kept }, say) => ({
  problem: `Le contrat « ${name} » n’a pas de mot pour ${say.allOf(kept)} : rien ne le contrôle ici.`,
  fix: "Il n’y a rien à faire : c’est conservé dans contract.yaml, sous « customProperties », et un export le remet en place.",
});

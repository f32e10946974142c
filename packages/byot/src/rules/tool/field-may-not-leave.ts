import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A field is sent to a receiver that may not have what it holds. */
export const fieldMayNotLeave = defineRule({ id: "tool/field-may-not-leave", level: "hard" });

type How = "itself" | "holds" | "column" | "same-column" | "called" | "everything";
type Kind = "public" | "internal" | "personal" | "sensitive";
type Data = {
  name: Shown;
  holds: Shown;
  how: How;
  column?: Shown;
  classification: Kind;
  to: Shown;
  region: Shown;
  allowed: Kind[];
};

export const en: Words<typeof fieldMayNotLeave, Data> = (data, say) => {
  const { name, holds, how, column, classification, to, region, allowed } = data;
  const there = `and “${to}” in the region “${region}” may get ${allowed.length === 0 ? "nothing" : `only ${say.allOf(allowed)} data`}`;
  return {
    problem: {
      itself: `“${name}” is ${classification}, ${there}.`,
      holds: `“${name}” holds “${holds}”, which is ${classification}, ${there}.`,
      column: `The column “${name}” becomes “${holds}”, which is ${classification}, ${there}.`,
      "same-column": `“${name}” comes from the column “${column}”, which also becomes “${holds}” and is ${classification}, ${there}.`,
      called: `“${name}” comes from the column “${column}”, which by its name is “${holds}” and ${classification}, ${there}.`,
      everything: `It is not said which fields are sent, so “${holds}” counts as sent: it is ${classification}, ${there}.`,
    }[how],
    fix:
      how === "everything"
        ? "List under “fields” what is really sent."
        : `Leave “${name}” out of what is sent, or ask the owner of the policy.`,
  };
};

const kinds: { readonly [kind in Kind]: string } = {
  public: "publique",
  internal: "interne",
  personal: "personnelle",
  sensitive: "sensible",
};

export const fr: Words<typeof fieldMayNotLeave, Data> = (data, say) => {
  const { name, holds, how, column, to, region, allowed } = data;
  const kind = `une donnée ${kinds[data.classification]}`;
  const only = say.allOf(allowed.map((one) => kinds[one]));
  const there = `et « ${to} » dans la région « ${region} » ne peut ${allowed.length === 0 ? "rien recevoir" : `recevoir que ce qui est de nature ${only}`}`;
  return {
    problem: {
      itself: `« ${name} » est ${kind}, ${there}.`,
      holds: `« ${name} » contient « ${holds} », qui est ${kind}, ${there}.`,
      column: `La colonne « ${name} » devient « ${holds} », qui est ${kind}, ${there}.`,
      "same-column": `« ${name} » vient de la colonne « ${column} », qui devient aussi « ${holds} » et est ${kind}, ${there}.`,
      called: `« ${name} » vient de la colonne « ${column} », qui par son nom est « ${holds} », ${kind}, ${there}.`,
      everything: `Les champs transmis ne sont pas indiqués ; « ${holds} » compte donc comme transmis : c’est ${kind}, ${there}.`,
    }[how],
    fix:
      how === "everything"
        ? "Listez sous « fields » ce qui est vraiment transmis."
        : `Retirez « ${name} » de ce qui est transmis, ou demandez au responsable de la politique.`,
  };
};

import { defineRule, type Shown, type Words } from "@trellis/findings";

/** Version 3.1 of ODCS says in another way what a document of version 3.0 said. */
export const odcsChanged = defineRule({ id: "contract/odcs-changed", level: "advisory" });

export const en: Words<typeof odcsChanged, { name: Shown; why: "moved" | "renamed" | "limits" | "not-a-check" }> = ({
  name,
  why,
}) => ({
  problem: whyEn[why](name),
  fix: "Look at it once. An export writes it in the new way.",
});

export const fr: Words<typeof odcsChanged, { name: Shown; why: "moved" | "renamed" | "limits" | "not-a-check" }> = ({
  name,
  why,
}) => ({
  problem: whyFr[why](name),
  fix: "Regardez-y une fois. Un export l’écrit de la nouvelle manière.",
});

const whyEn = {
  moved: (name: string) => `“${name}” has no place there in ODCS 3.1, and is a custom property now.`,
  renamed: (name: string) => `The check “${name}” has another name in ODCS 3.1.`,
  limits: (name: string) => `“${name}” is a limit of its own in ODCS 3.1, and no longer a yes or no.`,
  "not-a-check": (name: string) => `ODCS 3.1 does not take the check “${name}” as it is; it is kept as a custom one.`,
} as const;

const whyFr = {
  moved: (name: string) => `« ${name} » n’a pas sa place là dans ODCS 3.1, et devient une propriété personnalisée.`,
  renamed: (name: string) => `Le contrôle « ${name} » porte un autre nom dans ODCS 3.1.`,
  limits: (name: string) => `« ${name} » est une limite à part entière dans ODCS 3.1, et non plus un oui ou non.`,
  "not-a-check": (name: string) =>
    `ODCS 3.1 n’accepte pas le contrôle « ${name} » tel quel ; il est conservé comme contrôle personnalisé.`,
} as const;

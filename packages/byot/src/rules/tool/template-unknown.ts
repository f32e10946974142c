import { defineRule, type Shown, type Words } from "@trellis/findings";

export const templateUnknown = defineRule({ id: "tool/template-unknown", level: "hard" });

type Data = { name: Shown; nearest?: Shown; known: readonly Shown[] };

export const en: Words<typeof templateUnknown, Data> = ({ name, nearest, known }, say) => ({
  problem: `No template is called “${name}”.`,
  fix: nearest
    ? `Did you mean “${nearest}”?`
    : known.length === 0
      ? "The guardrail packages of this check hold no template. Remove the entry, or ask the team that owns the brand for one."
      : `Choose ${say.anyOf(known)}.`,
});

export const fr: Words<typeof templateUnknown, Data> = ({ name, nearest, known }, say) => ({
  problem: `Aucun modèle ne s’appelle « ${name} ».`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : known.length === 0
      ? "Les paquets de garde-fous de ce contrôle ne contiennent aucun modèle. Retirez l’entrée, ou demandez un modèle à l’équipe responsable de la marque."
      : `Choisissez ${say.anyOf(known)}.`,
});

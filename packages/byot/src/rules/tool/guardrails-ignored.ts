import { defineRule, type Shown, type Words } from "@trellis/findings";

export const guardrailsIgnored = defineRule({ id: "tool/guardrails-ignored", level: "advisory" });

type Data = { name: Shown };

export const en: Words<typeof guardrailsIgnored, Data> = ({ name }) => ({
  problem: `“${name}” was ignored: a tool cannot bring the guardrails that it is checked against.`,
  fix: "Guardrails are named in the trellis.config.yaml of the folder where trellis is started, or with --guardrails. Remove the file if the tool does not need it.",
});

export const fr: Words<typeof guardrailsIgnored, Data> = ({ name }) => ({
  problem: `« ${name} » a été ignoré : un outil ne peut pas apporter les garde-fous auxquels il est soumis.`,
  fix: "Les garde-fous se nomment dans le trellis.config.yaml du dossier où trellis est lancé, ou avec --guardrails. Retirez ce fichier si l’outil n’en a pas besoin.",
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

export const receiptContractChanged = defineRule({ id: "tool/receipt-contract-changed", level: "hard" });

type Data = { name: Shown; before: Shown; after: Shown };

export const en: Words<typeof receiptContractChanged, Data> = ({ name, before, after }) => ({
  problem:
    before === after
      ? `The contract “${name}” was changed after the data was checked against it.`
      : `The data was checked against version ${before} of “${name}”; now it is version ${after}.`,
  fix: "Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
});

export const fr: Words<typeof receiptContractChanged, Data> = ({ name, before, after }) => ({
  problem:
    before === after
      ? `Le contrat « ${name} » a été modifié depuis que les données ont été contrôlées.`
      : `Les données ont été contrôlées selon la version ${before} de « ${name} » ; c’est maintenant la version ${after}.`,
  fix: "Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
});

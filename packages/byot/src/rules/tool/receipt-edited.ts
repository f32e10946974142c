import { defineRule, type Words } from "@trellis/findings";

export const receiptEdited = defineRule({ id: "tool/receipt-edited", level: "hard" });

export const en: Words<typeof receiptEdited> = () => ({
  problem: "The receipt was changed after the check wrote it.",
  fix: "Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
});

export const fr: Words<typeof receiptEdited> = () => ({
  problem: "Le reçu a été modifié après que le contrôle l’a écrit.",
  fix: "Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

export const receiptOfOther = defineRule({ id: "tool/receipt-of-other", level: "hard" });

type Data = { name: Shown };

export const en: Words<typeof receiptOfOther, Data> = ({ name }) => ({
  problem: `The receipt is of another tool, “${name}”.`,
  fix: "Take it away, or give the tool back its name in trellis.yaml. Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
});

export const fr: Words<typeof receiptOfOther, Data> = ({ name }) => ({
  problem: `Le reçu est celui d’un autre outil, « ${name} ».`,
  fix: "Retirez-le, ou rendez à l’outil son nom dans trellis.yaml. Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

export const receiptEntryMissing = defineRule({ id: "tool/receipt-entry-missing", level: "hard" });

type Data = { name: Shown; contract: Shown; what: "absent" | "changed" };

export const en: Words<typeof receiptEntryMissing, Data> = ({ name, contract, what }) => ({
  problem:
    what === "changed"
      ? `The data of “${name}” is not here, and trellis.yaml says something else of “${contract}” than when the receipt was made.`
      : `The data of “${name}” is not here, and the receipt says nothing of it.`,
  fix: "Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
});

export const fr: Words<typeof receiptEntryMissing, Data> = ({ name, contract, what }) => ({
  problem:
    what === "changed"
      ? `Les données de « ${name} » ne sont pas ici, et trellis.yaml dit de « ${contract} » autre chose que lorsque le reçu a été fait.`
      : `Les données de « ${name} » ne sont pas ici, et le reçu n’en dit rien.`,
  fix: "Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
});

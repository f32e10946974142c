import { defineRule, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";

export const receiptStale = defineRule({ id: "tool/receipt-stale", level: "hard" });

type Data = { date: string; validDays: number };

export const en: Words<typeof receiptStale, Data> = ({ date, validDays }, say) => ({
  problem: `The receipt is of ${sayDay(date, say)}; here a receipt speaks for the data for ${say.count(validDays, "day", "days")}.`,
  fix: "Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
});

export const fr: Words<typeof receiptStale, Data> = ({ date, validDays }, say) => ({
  problem: `Le reçu est du ${sayDay(date, say)} ; ici, un reçu répond des données pendant ${say.count(validDays, "jour", "jours")}.`,
  fix: "Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
});

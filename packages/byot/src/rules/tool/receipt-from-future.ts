import { defineRule, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";

export const receiptFromFuture = defineRule({ id: "tool/receipt-from-future", level: "hard" });

type Data = { date: string };

export const en: Words<typeof receiptFromFuture, Data> = ({ date }, say) => ({
  problem: `The receipt says that the check was made on ${sayDay(date, say)}, which has not come yet.`,
  fix: "Look at the clock of the computer that made it. Run trellis check --receipt where the data is, and commit the new trellis.receipt.json.",
});

export const fr: Words<typeof receiptFromFuture, Data> = ({ date }, say) => ({
  problem: `Le reçu dit que le contrôle a été fait le ${sayDay(date, say)}, un moment qui n’est pas encore venu.`,
  fix: "Voyez l’horloge de l’ordinateur qui l’a fait. Lancez trellis check --receipt là où sont les données, puis enregistrez le nouveau trellis.receipt.json.",
});

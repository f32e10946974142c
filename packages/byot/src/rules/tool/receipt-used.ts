import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDay } from "@trellis/findings/waive";

export const receiptUsed = defineRule({ id: "tool/receipt-used", level: "advisory" });

type Data = { name: Shown; date: string; files: number; records: number };

export const en: Words<typeof receiptUsed, Data> = ({ name, date, files, records }, say) => ({
  problem: `The data of “${name}” is not here; the receipt of ${sayDay(date, say)} speaks for it: ${say.count(files, "file", "files")}, ${say.count(records, "record", "records")}.`,
  fix: "Nothing to do. To check the data again, run trellis check --receipt where it is.",
});

export const fr: Words<typeof receiptUsed, Data> = ({ name, date, files, records }, say) => ({
  problem: `Les données de « ${name} » ne sont pas ici ; le reçu du ${sayDay(date, say)} en répond : ${say.count(files, "fichier", "fichiers")}, ${say.count(records, "enregistrement", "enregistrements")}.`,
  fix: "Rien à faire. Pour contrôler de nouveau les données, lancez trellis check --receipt là où elles sont.",
});

import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

/** Data for which a new contract was asked for are much like a published one. */
export const contractResembled = defineRule({ id: "data/contract-resembled", level: "advisory" });

type Data = {
  /** The contract’s title. */
  field: Label;
  name: Shown;
  mapped: number;
  columns: number;
  /** The columns that it does not have. */
  fresh: readonly Shown[];
};

export const en: Words<typeof contractResembled, Data> = ({ field, name, mapped, columns, fresh }, say) => ({
  problem: `${say.number(mapped)} of the ${say.count(columns, "column", "columns")} ${mapped === 1 ? "is" : "are"} ${name} (${field}); ${
    fresh.length === 0 ? "none is new" : `new ${fresh.length === 1 ? "is" : "are"} ${say.allOf(fresh)}`
  }.`,
  fix: `Use that contract rather than one more: check the file with --contract ${name}${fresh.length === 0 ? "" : ", or extend it for your tool"}.`,
});

export const fr: Words<typeof contractResembled, Data> = ({ field, name, mapped, columns, fresh }, say) => ({
  problem: `${say.number(mapped)} ${columns > 1 ? `des ${say.number(columns)} colonnes` : "colonne"} ${mapped > 1 ? "sont" : "est"} dans ${name} (${field})\u00A0; ${
    fresh.length === 0
      ? "aucune n’est nouvelle"
      : `${fresh.length > 1 ? "sont nouvelles" : "est nouvelle"}\u00A0: ${say.allOf(fresh)}`
  }.`,
  fix: `Servez-vous de ce contrat plutôt que d’un de plus\u00A0: contrôlez le fichier avec --contract ${name}${fresh.length === 0 ? "" : ", ou étendez-le pour votre outil"}.`,
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A contract has a sunset and is not deprecated. */
export const sunsetWithoutDeprecated = defineRule({ id: "contract/sunset-without-deprecated", level: "hard" });

export const en: Words<typeof sunsetWithoutDeprecated, { status: Shown }> = ({ status }) => ({
  problem: `The contract has a sunset date, and its status is “${status}”.`,
  fix: "Set the status to “deprecated”, or delete the sunset.",
});

export const fr: Words<typeof sunsetWithoutDeprecated, { status: Shown }> = ({ status }) => ({
  problem: `Le contrat a une date de fin, et son état est « ${status} ».`,
  fix: "Donnez à status la valeur « deprecated », ou supprimez sunset.",
});

import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A new version of the template calls a slot by another name. */
export const slotRenamed = defineRule({ id: "content/slot-renamed", level: "hard" });

type Data = { name: Shown; instead: Shown; template: Shown };

export const en: Words<typeof slotRenamed, Data> = ({ name, instead, template }) => ({
  problem: `${template} calls “${name}” by another name.`,
  fix: `Write “${instead}:” instead of “${name}:”. What stands behind it may stay.`,
});

export const fr: Words<typeof slotRenamed, Data> = ({ name, instead, template }) => ({
  problem: `${template} donne un autre nom à « ${name} ».`,
  fix: `Écrivez « ${instead}: » au lieu de « ${name}: ». Ce qui suit peut rester.`,
});

import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const slotChanged = defineRule({ id: "content/slot-changed", level: "hard" });

/** `name` is the template's other version; `from` and `to` are slots; `write` is a line of the content. */
type Data = {
  why: "renamed" | "gone" | "type" | "new";
  name: Shown;
  from: Shown;
  to?: Shown;
  write: Shown;
  field: Label;
};

export const en: Words<typeof slotChanged, Data> = ({ why, name, from, to, write, field }) =>
  ({
    renamed: {
      problem: `“${field}” is called “${to}” in ${name}.`,
      fix: `Write “${to}:” instead of “${from}:”.`,
    },
    gone: {
      problem: `${name} has no place for “${field}”.`,
      fix: to === undefined ? `Take “${from}:” out.` : `Take “${from}:” out; “${to}:” comes nearest to it.`,
    },
    type: { problem: `“${field}” is written otherwise in ${name}.`, fix: `Write: ${write}` },
    new: { problem: `${name} asks for “${field}”, which the file does not say.`, fix: `Add: ${write}` },
  })[why];

export const fr: Words<typeof slotChanged, Data> = ({ why, name, from, to, write, field }) =>
  ({
    renamed: {
      problem: `« ${field} » s’appelle « ${to} » dans ${name}.`,
      fix: `Écrivez « ${to}: » au lieu de « ${from}: ».`,
    },
    gone: {
      problem: `${name} n’a pas de place pour « ${field} ».`,
      fix:
        to === undefined
          ? `Retirez « ${from}: ».`
          : `Retirez « ${from}: » ; « ${to}: » est ce qui s’en approche le plus.`,
    },
    type: { problem: `« ${field} » s’écrit autrement dans ${name}.`, fix: `Écrivez : ${write}` },
    new: { problem: `${name} demande « ${field} », que le fichier ne dit pas.`, fix: `Ajoutez : ${write}` },
  })[why];

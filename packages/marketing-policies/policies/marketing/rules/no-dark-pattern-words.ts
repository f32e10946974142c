import type { Label, Shown, Words } from "@trellis/findings";
import { defineRule, type Hit } from "@trellis/findings/policy";
import { page } from "../case-subjects.js";
import { plain } from "../values.js";

/** No page talks people into something by pressure or shame. */
export const noDarkPatternWords = defineRule({
  id: "policy/no-dark-pattern-words",
  level: "soft",
  owner: "brand",
  on: "content",
  check: ({ slots }, { list, language }): Hit[] => {
    const phrases = list(`dark-pattern-words-${language.split("-")[0]}`);
    return slots.flatMap(({ texts }) =>
      texts.flatMap(({ text, pointer }) => {
        const said = ` ${plain(text).replace(/[^\p{L}\p{N}']+/gu, " ")} `;
        const phrase = phrases.find((one) => said.includes(` ${plain(one)} `));
        return phrase === undefined ? [] : [{ pointer, data: { phrase } }];
      }),
    );
  },
  cases: [
    { name: "pressure", subject: page("Hurry up: this is your LAST chance!"), finds: ["/headline"], language: "en" },
    {
      name: "shame",
      subject: page("No thanks, I don’t like saving money", [], "en"),
      finds: ["/headline"],
      language: "en",
    },
    {
      name: "pressure in French",
      subject: page("Dépêchez-vous, plus que quelques heures", [], "fr"),
      finds: ["/headline"],
      language: "fr-CA",
    },
    {
      name: "an end that is said plainly",
      subject: page("The offer ends on 30 June 2027."),
      finds: [],
      language: "en",
    },
    {
      name: "a word that holds another",
      subject: page("Our chancellor is the last speaker"),
      finds: [],
      language: "en",
    },
  ],
});

type Data = { field: Label; phrase: Shown };

export const en: Words<typeof noDarkPatternWords, Data> = ({ field, phrase }) => ({
  problem: `“${field}” presses people or shames them: “${phrase}”.`,
  fix: "Say plainly what is offered and until when, and make “no” as easy as “yes”.",
});

export const fr: Words<typeof noDarkPatternWords, Data> = ({ field, phrase }) => ({
  problem: `« ${field} » presse les personnes ou les culpabilise : « ${phrase} ».`,
  fix: "Dites simplement ce qui est offert et jusqu’à quand, et rendez le « non » aussi facile que le « oui ».",
});

/**
 * The words of a name, in small letters, without accents, endings and abbreviations: "customerEmails", "Customer E-Mail"
 * and "cust_email" are all customer, email.
 */
export function nameWords(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<=\b|\p{Ll})(URL|ID)s(?!\p{Ll})/gu, "$1")
    .replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, "$1 ")
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1 ")
    .toLowerCase()
    .replace(/\be[\s_-]?mail/g, "email")
    .replace(/#/g, " number ")
    .replace(/['’](?:s\b)?/g, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !empty.has(word))
    .map((word) => standIns.get(word) ?? singular(word));
}

// Articles and prepositions of the two languages; what they join says enough.
const empty = new Set(
  "the a an of for in to at on is was le la les l de du des d un une et en sur au aux line".split(" "),
);

/** Words that mean one thing in the head of a column, whatever the contract. */
const standIns: ReadonlyMap<string, string> = new Map(
  [
    "number no num nr nb numero count",
    "identifier id ids key uid uuid guid identifiant reference ref code",
    "email mail courriel emails",
    "phone telephone tel phones",
    "mobile cell cellphone portable gsm",
    "organization organisation org company companies account entreprise societe",
    "date day jour",
    "time timestamp datetime heure",
    "address addr adr adresse",
    "postal zip zipcode postcode plz",
    "quantity qty quantite",
    "amount amt montant sum",
    "description desc",
    "country pays",
    "city town ville locality suburb",
    "shipping ship",
    "state region province",
    "url link href website site web",
    "language lang locale langue",
    "currency devise",
    "price prix",
    "created create creation added cree",
    "updated modified update modification changed lastmodified",
    "subscribed optin subscription",
    "unsubscribed optout unsubscribe",
    "birth dob birthday birthdate naissance",
    "clicked click clicks",
    "opened open opens",
    "sent send delivered delivery",
    "registered registration register inscription",
    "attended attendance present",
    "respondent recipient attendee registrant participant",
    "job role position fonction poste",
    "comment note remark notes commentaire memo",
    "total grand",
    "spent spend spending",
    "solved resolved resolution",
  ].flatMap((group) => {
    const [first = "", ...others] = group.split(" ");
    return [first, ...others].map((word): [string, string] => [word, first]);
  }),
);

function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return standIns.get(word) ?? word;
  const one = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.endsWith("s") ? word.slice(0, -1) : word;
  return standIns.get(one) ?? one;
}

import { finding } from "@trellis/findings";
import { secretLikeField } from "../rules/contract/secret-like-field.js";
import { type Check, placeIn } from "./check.js";
import { lastName, placedFields, wordsOf } from "./field-positions.js";

/** `contract/secret-like-field`: a field seems to hold what opens doors: a password, a key, the code of a card. */
export const checkSecretLikeField: Check = function* (subject) {
  const { source } = subject;
  for (const one of placedFields(subject).fields) {
    const { node, pointer, field } = one;
    // "Has a password: yes" is no password, and a group that is called so is judged by its fields.
    if (node.path === "" || !field.types.some((type) => type === "string" || type === "integer" || type === "number"))
      continue;
    if (!isSecret(wordsOf(lastName(one)))) continue;
    yield finding(secretLikeField, placeIn(source, source.schemaDocument, pointer, "key"), { name: node.path });
  }
};

/** What a name says last is what it names: a `passwordChangedAt` is a time. */
function isSecret(words: readonly string[]): boolean {
  const joined = words.join("");
  return words.some((_, nth) => secrets.has(words.slice(nth).join(""))) || secrets.has(joined);
}

// prettier-ignore
const secrets = new Set([
  "password",
  "passwd",
  "pwd",
  "passphrase",
  "passcode",
  "secret",
  "secrets",
  "credential",
  "credentials",
  "apikey",
  "accesskey",
  "privatekey",
  "secretkey",
  "encryptionkey",
  "signingkey",
  "sshkey",
  "token",
  "accesstoken",
  "refreshtoken",
  "authtoken",
  "bearertoken",
  "sessiontoken",
  "cvv",
  "cvc",
  "cvv2",
  "pin",
  "pincode",
  "cardnumber",
  "creditcardnumber",
  "securitycode",
  "otp",
  "motdepasse",
  "mdp",
  "secretanswer",
  "securityanswer",
]);

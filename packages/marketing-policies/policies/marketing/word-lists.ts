/** Names of address parameters that are about a person, folded: without case, spaces and signs. */
export const personalUrlParameters: readonly string[] = (
  "address adresse anniversaire birthdate birthday courriel dateofbirth datedenaissance dob email emailaddress familyname " +
  "firstname fname fullname givenname iban lastname lname mail mailaddress mobile mobilephone nom nomcomplet password " +
  "phone phonenumber portable postaladdress prenom ssn surname tel telephone username"
).split(" ");

/** Names of fields that are sensitive whatever contract they are of, folded. */
export const sensitiveFields: readonly string[] = (
  "accessneeds allergies bankaccount cardnumber creditcard diagnosis disability ethnicity handicap health healthstatus iban " +
  "maladie medication nir orientation politicalopinion politicalview pregnancy religion salary sante sexuality " +
  "socialsecuritynumber ssn syndicat tradeunion"
).split(" ");

/** What presses or shames, in English. */
export const darkPatternWordsEn: readonly string[] = [
  "last chance",
  "act now",
  "hurry up",
  "don't miss out",
  "before it's too late",
  "selling out fast",
  "almost sold out",
  "only a few left",
  "while you still can",
  "no thanks i don't like",
  "no thanks i don't want",
  "no thanks i prefer to pay more",
  "no thanks i hate",
  "i don't care about my",
  "no i don't want to save",
  "you will regret",
];

/** What presses or shames, in French. */
export const darkPatternWordsFr: readonly string[] = [
  "dernière chance",
  "dépêchez-vous",
  "dépêchez vous",
  "faites vite",
  "avant qu'il ne soit trop tard",
  "plus que quelques heures",
  "presque épuisé",
  "ne ratez pas",
  "non merci je n'aime pas",
  "non merci je ne veux pas",
  "non merci je préfère payer plus",
  "je me fiche de",
  "vous allez le regretter",
  "vous le regretterez",
];

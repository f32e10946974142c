// Generated from policies/marketing. Do not edit: change the policy, then run `npx trellis generate`.
import { en as en15 } from "@trellis/findings/phrases/en";

var en = ({ field, what, end, longest = 0 }, say) => ({
  problem: {
    missing: `“${field}” is missing, so the campaign never ends.`,
    "before-start": `The campaign ends before it begins: “${field}” says ${end}.`,
    "too-far": `The campaign would run until ${end}, longer than ${say.count(longest, "day", "days")}.`,
    over: `The campaign is running, and its end was ${end}.`
  }[what],
  fix: what === "over" ? "Set its status to finished, or give it a new end." : "Write the day on which the campaign is planned to end."
});

var en2 = ({ field }) => ({
  problem: `This person gets advertising by e-mail, and there is no consent under “${field}” that holds today.`,
  fix: "Leave the person out until there is a consent, or correct the record if it was given."
});

var en3 = ({ field, what, market }) => ({
  problem: what === "messages" ? `Advertising by e-mail goes to ${market}, and the tool does not say that addresses are confirmed first.` : `“${field}” is missing: a consent to e-mail in ${market} counts only when the address was confirmed.`,
  fix: what === "messages" ? "Send a first message with a link to confirm, and write doubleOptIn: true here; or leave the market out." : "Ask the person to confirm, and treat the consent as pending until then."
});

var en4 = ({ what, most }, say) => ({
  problem: what === "missing" ? "It is not said how often one person gets these messages at most." : `One person would get these messages more often than ${say.count(most, "time", "times")} a month.`,
  fix: what === "missing" ? "Decide on a limit and write it, for example frequency: { atMost: 1, per: week }." : "Write less often, or let people choose how often."
});

var en5 = ({ name }) => ({
  problem: `The tool does something by itself (“${name}”), and does not say how people reach a person.`,
  fix: "Name somebody who can change the outcome, and write how to reach them under “humanExit”."
});

var en6 = ({ what, adult }) => ({
  problem: {
    consent: `This person is not ${adult} yet, and is marked for profiling.`,
    score: `This person is not ${adult} yet, and has a score.`,
    tool: `This person is not ${adult} yet, and the tool profiles whom it holds.`
  }[what],
  fix: what === "tool" ? "Leave everybody under age out of this tool’s data." : "Take it out of the record: minors are not profiled."
});

var en7 = ({ field, phrase }) => ({
  problem: `“${field}” presses people or shames them: “${phrase}”.`,
  fix: "Say plainly what is offered and until when, and make “no” as easy as “yes”."
});

var en8 = ({ field, what, parameter }) => ({
  problem: what === "parameter" ? `The web address in “${field}” carries “${parameter}”, which is about a person.` : `The web address in “${field}” carries a person’s e-mail address, telephone number or name.`,
  fix: "Take it out of the address, and use an identifier that says nothing to strangers."
});

var en9 = ({ field, what, name }) => ({
  problem: {
    card: `“${field}” shows the number of a payment card.`,
    account: `“${field}” shows the number of a bank account (IBAN).`,
    "social-security": `“${field}” shows a social security number.`,
    placeholder: `“${field}” would show “${name}”, which is sensitive data about a person.`
  }[what],
  fix: "Take it out. If people need it, show it behind a sign-in and not on a page."
});

var en10 = ({ what, wanted, purpose }, say) => ({
  problem: what === "message" ? `A message was sent for “${purpose}”, and the tool says that it writes for ${say.allOf(wanted)}.` : `This person agreed to other things than ${say.anyOf(wanted)}, which the tool writes for.`,
  fix: what === "message" ? "Add the purpose under “messages” in trellis.yaml, with all that belongs to it, or correct it here." : "Leave the person out of these messages: a consent holds for the purpose that it was given for."
});

var en11 = ({ what, contract: ref, retention, most = 0 }, say) => ({
  problem: {
    missing: `The tool holds data about people (${ref}), and does not say for how long.`,
    unreadable: `“${retention}” says no time.`,
    "too-long": `The tool keeps data about people for “${retention}”; at most ${say.count(most, "month", "months")} are allowed.`
  }[what],
  fix: what === "too-long" ? "Delete earlier, or ask the privacy office for an exception." : "Write when it is deleted, for example retention: P3Y for three years, or P0D if nothing is kept."
});

var en12 = ({ what }) => ({
  problem: {
    name: "It is not said in whose name the messages are sent.",
    address: "The sender of the messages has no postal address.",
    unsubscribe: "It is not said how people can unsubscribe from the messages."
  }[what],
  fix: {
    name: "Write the name of the company under “sender”, as people read it.",
    address: "Write the postal address under “sender”; it stands in every message.",
    unsubscribe: "Write the page or address under “unsubscribe”; one click there has to be enough."
  }[what]
});

var en13 = ({ to }) => ({
  problem: `This person must not be contacted, and the record goes to “${to}”.`,
  fix: "Leave the person out of what is sent. Only a list of whom not to contact may carry them."
});

var en14 = ({ what, part, value, tidy: better }) => ({
  problem: what === "missing" ? `“${part}” is missing.` : `“${part}” says “${value}”, with capitals or spaces.`,
  fix: what === "missing" ? `Add “${part}”, or take out the other parts that begin with utm_.` : `Write “${better}”, so that reports count one campaign and not two.`
});
export {
  en15 as phrases,
  en as policyCampaignHasEnd,
  en2 as policyConsentBeforeEmail,
  en3 as policyDoubleOptInMarket,
  en4 as policyFrequencyLimitDeclared,
  en5 as policyHumanExitDeclared,
  en6 as policyMinorNotProfiled,
  en7 as policyNoDarkPatternWords,
  en8 as policyNoPersonalFieldInUrl,
  en9 as policyNoSensitiveDataOnAPage,
  en10 as policyPurposeMatchesConsent,
  en11 as policyRetentionDeclared,
  en12 as policySenderIdentified,
  en13 as policySuppressedNeverExported,
  en14 as policyUtmCompleteAndLowerCase
};

import { definePolicy } from "@trellis/findings/policy";
import { campaignHasEnd } from "./rules/campaign-has-end.js";
import { consentBeforeEmail } from "./rules/consent-before-email.js";
import { doubleOptInMarket } from "./rules/double-opt-in-market.js";
import { frequencyLimitDeclared } from "./rules/frequency-limit-declared.js";
import { humanExitDeclared } from "./rules/human-exit-declared.js";
import { minorNotProfiled } from "./rules/minor-not-profiled.js";
import { noDarkPatternWords } from "./rules/no-dark-pattern-words.js";
import { noPersonalFieldInUrl } from "./rules/no-personal-field-in-url.js";
import { noSensitiveDataOnAPage } from "./rules/no-sensitive-data-on-a-page.js";
import { purposeMatchesConsent } from "./rules/purpose-matches-consent.js";
import { retentionDeclared } from "./rules/retention-declared.js";
import { senderIdentified } from "./rules/sender-identified.js";
import { suppressedNeverExported } from "./rules/suppressed-never-exported.js";
import { utmCompleteAndLowerCase } from "./rules/utm-complete-and-lower-case.js";
import { darkPatternWordsEn, darkPatternWordsFr, personalUrlParameters, sensitiveFields } from "./word-lists.js";

/** What a marketing department keeps to. Lists, figures and receivers are data; an organisation replaces those that differ. */
export const marketing = definePolicy({
  name: "marketing",
  title: { en: "Marketing", fr: "Marketing" },
  owner: "privacy-office",
  rules: [
    campaignHasEnd,
    consentBeforeEmail,
    doubleOptInMarket,
    frequencyLimitDeclared,
    humanExitDeclared,
    minorNotProfiled,
    noDarkPatternWords,
    noPersonalFieldInUrl,
    noSensitiveDataOnAPage,
    purposeMatchesConsent,
    retentionDeclared,
    senderIdentified,
    suppressedNeverExported,
    utmCompleteAndLowerCase,
  ],
  spans: { soft: "P90D", hard: "P180D" },
  lists: {
    "bases-for-email": ["consent"],
    "channels-with-sender": ["email", "sms", "messaging"],
    "dark-pattern-words-en": darkPatternWordsEn,
    "dark-pattern-words-fr": darkPatternWordsFr,
    "double-opt-in-markets": ["AT", "DE"],
    "personal-url-parameters": personalUrlParameters,
    "purposes-without-consent": ["transactional"],
    "sensitive-fields": sensitiveFields,
    "suppression-destinations": ["mailing-vendor-suppression"],
    "utm-required": ["source", "medium", "campaign"],
  },
  limits: { "adult-age": 18, "campaign-longest-days": 400, "messages-per-month": 12, "retention-months": 36 },
  destinations: [
    {
      name: "mailing-vendor",
      title: { en: "Mailing vendor", fr: "Prestataire d’e-mailing" },
      regions: { eu: ["public", "internal", "personal"] },
    },
    {
      name: "mailing-vendor-suppression",
      title: {
        en: "Mailing vendor’s list of whom not to write to",
        fr: "Liste d’exclusion du prestataire d’e-mailing",
      },
      regions: { eu: ["public", "internal", "personal"] },
    },
    {
      name: "crm-vendor",
      title: { en: "CRM vendor", fr: "Éditeur du CRM" },
      regions: { eu: ["public", "internal", "personal"] },
    },
    {
      name: "event-platform",
      title: { en: "Event platform", fr: "Plateforme d’événements" },
      regions: { eu: ["public", "internal", "personal"] },
    },
    {
      name: "analytics-vendor",
      title: { en: "Analytics vendor", fr: "Outil d’analyse d’audience" },
      regions: { eu: ["public", "internal"], us: ["public"] },
    },
    {
      name: "advertising-network",
      title: { en: "Advertising network", fr: "Régie publicitaire" },
      regions: { eu: ["public", "internal"], us: ["public"] },
    },
  ],
});

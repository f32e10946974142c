// Generated from templates/invitation/v1. Do not edit: change the template, then run `npx trellis generate`.
import { collect, field, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const list1 = { "template": { "title": "Template", "description": "The template that the content is for.", "x-classification": "public", "x-labels": { "fr": { "title": "Modèle", "description": "Le modèle auquel ce contenu est destiné." } }, "const": "invitation@1", "x-reason": "Content is written for one major version of one template." }, "market": { "title": "Market", "description": "The market of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Marché", "description": "Le marché de la page." } }, "type": "string", "maxLength": 64, "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "examples": ["fr"] }, "locale": { "title": "Locale", "description": "The language of the page, and its region.", "x-classification": "public", "x-labels": { "fr": { "title": "Langue", "description": "La langue de la page, et sa région." } }, "type": "string", "pattern": "^[a-z]{2}(?:-[A-Z]{2})?$", "examples": ["fr-FR"] }, "look": { "title": "Look of the market", "description": "The market whose colours the page has.", "x-classification": "public", "x-labels": { "fr": { "title": "Aspect du marché", "description": "Le marché dont la page a les couleurs." } }, "enum": ["international", "fr"], "x-reason": "The template knows these." }, "homeLink": { "title": "Start page", "description": "The market’s start page.", "x-classification": "public", "x-labels": { "fr": { "title": "Accueil", "description": "La page d’accueil du marché." } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" }, "legal": { "title": "Legal line", "description": "Who publishes the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Mention légale", "description": "Qui publie la page." } }, "type": "string", "minLength": 1, "maxLength": 300 }, "privacyLink": { "title": "Privacy notice", "description": "Where the privacy notice stands.", "x-classification": "public", "x-labels": { "fr": { "title": "Politique de confidentialité", "description": "Où se trouve la politique de confidentialité." } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" }, "unsubscribe": { "title": "Way out", "description": "The mark that the mailing system replaces by each reader’s own address.", "x-classification": "public", "x-labels": { "fr": { "title": "Désinscription", "description": "La marque que l’outil d’envoi remplace par l’adresse propre à chaque lecteur." } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" }, "onlineLink": { "title": "View online", "description": "The mark that the mailing system replaces by the address of the e-mail on the web.", "x-classification": "public", "x-labels": { "fr": { "title": "Voir en ligne", "description": "La marque que l’outil d’envoi remplace par l’adresse du message en ligne." } }, "type": "string", "maxLength": 2e3, "pattern": "^[^\\s\\p{Cc}]+$" } };
const pattern1 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern2 = /^[a-z]{2}(?:-[A-Z]{2})?$/u;
const pattern3 = /^[^\s\p{Cc}]+$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!Object.prototype.hasOwnProperty.call(list1, key0)) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.template !== void 0) {
      if ("invitation@1" !== data.template) {
        if (!here) return false;
        report(field(here, "template"), "const", { allowedValue: "invitation@1" });
      }
    }
    if (data.market !== void 0) {
      let data1 = data.market;
      const here1 = here && field(here, "market");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 64)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 64 });
        }
        if (!pattern1.test(data1)) {
          if (!here) return false;
          report(here1, "pattern", { example: "fr" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.locale !== void 0) {
      let data2 = data.locale;
      const here2 = here && field(here, "locale");
      if (typeof data2 === "string") {
        if (!pattern2.test(data2)) {
          if (!here) return false;
          report(here2, "pattern", { example: "fr-FR" });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.look !== void 0) {
      let data3 = data.look;
      if (!(data3 === "international" || data3 === "fr")) {
        if (!here) return false;
        report(field(here, "look"), "enum", { allowedValues: ["international", "fr"] });
      }
    }
    if (data.homeLink !== void 0) {
      let data4 = data.homeLink;
      const here3 = here && field(here, "homeLink");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 2e3)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 2e3 });
        }
        if (!pattern3.test(data4)) {
          if (!here) return false;
          report(here3, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.legal !== void 0) {
      let data5 = data.legal;
      const here4 = here && field(here, "legal");
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 300)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 300 });
        }
        if (isShorterThan(data5, 1)) {
          if (!here) return false;
          report(here4, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "string" });
      }
    }
    if (data.privacyLink !== void 0) {
      let data6 = data.privacyLink;
      const here5 = here && field(here, "privacyLink");
      if (typeof data6 === "string") {
        if (isLongerThan(data6, 2e3)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 2e3 });
        }
        if (!pattern3.test(data6)) {
          if (!here) return false;
          report(here5, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "string" });
      }
    }
    if (data.unsubscribe !== void 0) {
      let data7 = data.unsubscribe;
      const here6 = here && field(here, "unsubscribe");
      if (typeof data7 === "string") {
        if (isLongerThan(data7, 2e3)) {
          if (!here) return false;
          report(here6, "maxLength", { limit: 2e3 });
        }
        if (!pattern3.test(data7)) {
          if (!here) return false;
          report(here6, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "string" });
      }
    }
    if (data.onlineLink !== void 0) {
      let data8 = data.onlineLink;
      const here7 = here && field(here, "onlineLink");
      if (typeof data8 === "string") {
        if (isLongerThan(data8, 2e3)) {
          if (!here) return false;
          report(here7, "maxLength", { limit: 2e3 });
        }
        if (!pattern3.test(data8)) {
          if (!here) return false;
          report(here7, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here7, "type", { type: "string" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
export {
  errors,
  is
};

// Generated from templates/invitation/v1. Do not edit: change the template, then run `npx trellis generate`.
import { collect, field, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const list1 = { "template": { "title": "Template", "description": "The template that the content is for.", "x-classification": "public", "x-labels": { "fr": { "title": "Modèle", "description": "Le modèle auquel ce contenu est destiné." } }, "const": "invitation@1", "x-reason": "Content is written for one major version of one template." }, "market": { "title": "Market", "description": "The market of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Marché", "description": "Le marché de la page." } }, "type": "string", "maxLength": 64, "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "examples": ["fr"] }, "locale": { "title": "Locale", "description": "The language of the page, and its region.", "x-classification": "public", "x-labels": { "fr": { "title": "Langue", "description": "La langue de la page, et sa région." } }, "type": "string", "pattern": "^[a-z]{2}(?:-[A-Z]{2})?$", "examples": ["fr-FR"] }, "replyLabel": { "title": "“Please answer by”", "description": "A word of the frame, in the language of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "« Réponse souhaitée avant le »", "description": "Un mot du cadre, dans la langue de la page." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "homeLabel": { "title": "Name of the start page", "description": "What the sign at the top is called for those who hear the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Nom de l’accueil", "description": "Le nom du signe en haut pour qui écoute la page." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "privacyLabel": { "title": "Name of the privacy notice", "description": "What the link is called.", "x-classification": "public", "x-labels": { "fr": { "title": "Nom de la politique de confidentialité", "description": "Le nom du lien." } }, "type": "string", "minLength": 1, "maxLength": 40 }, "unsubscribeLabel": { "title": "“Unsubscribe”", "description": "A word of the frame, in the language of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "« Se désinscrire »", "description": "Un mot du cadre, dans la langue de la page." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "onlineLabel": { "title": "“View in your browser”", "description": "A word of the frame, in the language of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "« Voir dans le navigateur »", "description": "Un mot du cadre, dans la langue de la page." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "reasonText": { "title": "Why one gets it", "description": "Why the reader gets this e-mail.", "x-classification": "public", "x-labels": { "fr": { "title": "Pourquoi ce message", "description": "Pourquoi le lecteur reçoit ce message." } }, "type": "string", "minLength": 1, "maxLength": 200 } };
const pattern1 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern2 = /^[a-z]{2}(?:-[A-Z]{2})?$/u;
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
    if (data.replyLabel !== void 0) {
      let data3 = data.replyLabel;
      const here3 = here && field(here, "replyLabel");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 60)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 60 });
        }
        if (isShorterThan(data3, 1)) {
          if (!here) return false;
          report(here3, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.homeLabel !== void 0) {
      let data4 = data.homeLabel;
      const here4 = here && field(here, "homeLabel");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 60)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 60 });
        }
        if (isShorterThan(data4, 1)) {
          if (!here) return false;
          report(here4, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "string" });
      }
    }
    if (data.privacyLabel !== void 0) {
      let data5 = data.privacyLabel;
      const here5 = here && field(here, "privacyLabel");
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 40)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 40 });
        }
        if (isShorterThan(data5, 1)) {
          if (!here) return false;
          report(here5, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "string" });
      }
    }
    if (data.unsubscribeLabel !== void 0) {
      let data6 = data.unsubscribeLabel;
      const here6 = here && field(here, "unsubscribeLabel");
      if (typeof data6 === "string") {
        if (isLongerThan(data6, 60)) {
          if (!here) return false;
          report(here6, "maxLength", { limit: 60 });
        }
        if (isShorterThan(data6, 1)) {
          if (!here) return false;
          report(here6, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "string" });
      }
    }
    if (data.onlineLabel !== void 0) {
      let data7 = data.onlineLabel;
      const here7 = here && field(here, "onlineLabel");
      if (typeof data7 === "string") {
        if (isLongerThan(data7, 60)) {
          if (!here) return false;
          report(here7, "maxLength", { limit: 60 });
        }
        if (isShorterThan(data7, 1)) {
          if (!here) return false;
          report(here7, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here7, "type", { type: "string" });
      }
    }
    if (data.reasonText !== void 0) {
      let data8 = data.reasonText;
      const here8 = here && field(here, "reasonText");
      if (typeof data8 === "string") {
        if (isLongerThan(data8, 200)) {
          if (!here) return false;
          report(here8, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data8, 1)) {
          if (!here) return false;
          report(here8, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here8, "type", { type: "string" });
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

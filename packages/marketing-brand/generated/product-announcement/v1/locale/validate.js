// Generated from templates/product-announcement/v1. Do not edit: change the template, then run `npx trellis generate`.
import { collect, field, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const list1 = { "template": { "title": "Template", "description": "The template that the content is for.", "x-classification": "public", "x-labels": { "fr": { "title": "Modèle", "description": "Le modèle auquel ce contenu est destiné." } }, "const": "product-announcement@1", "x-reason": "Content is written for one major version of one template." }, "market": { "title": "Market", "description": "The market of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Marché", "description": "Le marché de la page." } }, "type": "string", "maxLength": 64, "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "examples": ["fr"] }, "locale": { "title": "Locale", "description": "The language of the page, and its region.", "x-classification": "public", "x-labels": { "fr": { "title": "Langue", "description": "La langue de la page, et sa région." } }, "type": "string", "pattern": "^[a-z]{2}(?:-[A-Z]{2})?$", "examples": ["fr-FR"] }, "newLabel": { "title": "“New”", "description": "A word of the frame, in the language of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "« Nouveau »", "description": "Un mot du cadre, dans la langue de la page." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "fromLabel": { "title": "“From”", "description": "A word of the frame, in the language of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "« À partir de »", "description": "Un mot du cadre, dans la langue de la page." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "availableLabel": { "title": "“Available from”", "description": "A word of the frame, in the language of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "« Disponible à partir du »", "description": "Un mot du cadre, dans la langue de la page." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "featuresTitle": { "title": "“What is new”", "description": "A word of the frame, in the language of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "« Ce qui change »", "description": "Un mot du cadre, dans la langue de la page." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "versionsTitle": { "title": "“Which one is yours?”", "description": "A word of the frame, in the language of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "« Laquelle est la vôtre ? »", "description": "Un mot du cadre, dans la langue de la page." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "factsTitle": { "title": "“In detail”", "description": "A word of the frame, in the language of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "« En détail »", "description": "Un mot du cadre, dans la langue de la page." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "pressTitle": { "title": "“For the press”", "description": "A word of the frame, in the language of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "« Presse »", "description": "Un mot du cadre, dans la langue de la page." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "skipLabel": { "title": "Skip link", "description": "The link that leads past the head of the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Lien d’évitement", "description": "Le lien qui mène au-delà de l’en-tête." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "homeLabel": { "title": "Name of the start page", "description": "What the sign at the top is called for those who hear the page.", "x-classification": "public", "x-labels": { "fr": { "title": "Nom de l’accueil", "description": "Le nom du signe en haut pour qui écoute la page." } }, "type": "string", "minLength": 1, "maxLength": 60 }, "privacyLabel": { "title": "Name of the privacy notice", "description": "What the link is called.", "x-classification": "public", "x-labels": { "fr": { "title": "Nom de la politique de confidentialité", "description": "Le nom du lien." } }, "type": "string", "minLength": 1, "maxLength": 40 }, "imprintLabel": { "title": "Name of the company page", "description": "What the link is called.", "x-classification": "public", "x-labels": { "fr": { "title": "Nom de la page de l’entreprise", "description": "Le nom du lien." } }, "type": "string", "minLength": 1, "maxLength": 40 } };
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
      if ("product-announcement@1" !== data.template) {
        if (!here) return false;
        report(field(here, "template"), "const", { allowedValue: "product-announcement@1" });
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
    if (data.newLabel !== void 0) {
      let data3 = data.newLabel;
      const here3 = here && field(here, "newLabel");
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
    if (data.fromLabel !== void 0) {
      let data4 = data.fromLabel;
      const here4 = here && field(here, "fromLabel");
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
    if (data.availableLabel !== void 0) {
      let data5 = data.availableLabel;
      const here5 = here && field(here, "availableLabel");
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 60)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 60 });
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
    if (data.featuresTitle !== void 0) {
      let data6 = data.featuresTitle;
      const here6 = here && field(here, "featuresTitle");
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
    if (data.versionsTitle !== void 0) {
      let data7 = data.versionsTitle;
      const here7 = here && field(here, "versionsTitle");
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
    if (data.factsTitle !== void 0) {
      let data8 = data.factsTitle;
      const here8 = here && field(here, "factsTitle");
      if (typeof data8 === "string") {
        if (isLongerThan(data8, 60)) {
          if (!here) return false;
          report(here8, "maxLength", { limit: 60 });
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
    if (data.pressTitle !== void 0) {
      let data9 = data.pressTitle;
      const here9 = here && field(here, "pressTitle");
      if (typeof data9 === "string") {
        if (isLongerThan(data9, 60)) {
          if (!here) return false;
          report(here9, "maxLength", { limit: 60 });
        }
        if (isShorterThan(data9, 1)) {
          if (!here) return false;
          report(here9, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here9, "type", { type: "string" });
      }
    }
    if (data.skipLabel !== void 0) {
      let data10 = data.skipLabel;
      const here10 = here && field(here, "skipLabel");
      if (typeof data10 === "string") {
        if (isLongerThan(data10, 60)) {
          if (!here) return false;
          report(here10, "maxLength", { limit: 60 });
        }
        if (isShorterThan(data10, 1)) {
          if (!here) return false;
          report(here10, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here10, "type", { type: "string" });
      }
    }
    if (data.homeLabel !== void 0) {
      let data11 = data.homeLabel;
      const here11 = here && field(here, "homeLabel");
      if (typeof data11 === "string") {
        if (isLongerThan(data11, 60)) {
          if (!here) return false;
          report(here11, "maxLength", { limit: 60 });
        }
        if (isShorterThan(data11, 1)) {
          if (!here) return false;
          report(here11, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here11, "type", { type: "string" });
      }
    }
    if (data.privacyLabel !== void 0) {
      let data12 = data.privacyLabel;
      const here12 = here && field(here, "privacyLabel");
      if (typeof data12 === "string") {
        if (isLongerThan(data12, 40)) {
          if (!here) return false;
          report(here12, "maxLength", { limit: 40 });
        }
        if (isShorterThan(data12, 1)) {
          if (!here) return false;
          report(here12, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here12, "type", { type: "string" });
      }
    }
    if (data.imprintLabel !== void 0) {
      let data13 = data.imprintLabel;
      const here13 = here && field(here, "imprintLabel");
      if (typeof data13 === "string") {
        if (isLongerThan(data13, 40)) {
          if (!here) return false;
          report(here13, "maxLength", { limit: 40 });
        }
        if (isShorterThan(data13, 1)) {
          if (!here) return false;
          report(here13, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here13, "type", { type: "string" });
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

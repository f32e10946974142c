// Generated from contracts/manifest/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { below, collect, field, findDuplicate, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const set1 = /* @__PURE__ */ new Set(["text", "number", "integer", "boolean", "date", "date-time", "list"]);
const set2 = /* @__PURE__ */ new Set(["email", "sms", "phone", "post", "push", "messaging", "advertising"]);
const pattern1 = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const pattern2 = /^[A-Z]{2}$/u;
const set3 = /* @__PURE__ */ new Set(["day", "week", "month", "year"]);
const set4 = /* @__PURE__ */ new Set(["profile", "decide", "answer"]);
const list1 = { "tool": { "title": "Tool name", "description": "The name of the tool, as reports and other teams will see it. Small letters, digits and hyphens; no two tools share one.", "type": "string", "maxLength": 64, "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$", "x-classification": "internal", "x-labels": { "fr": { "title": "Nom de l’outil", "description": "Le nom de l’outil, tel que les rapports et les autres équipes le verront. Des minuscules, des chiffres et des traits d’union ; deux outils n’ont jamais le même." } }, "examples": ["webinar-import", "newsletter-signup"] }, "owner": { "title": "Owner", "description": "The team that answers for the tool: a team, not a person, so that somebody still answers when people move on.", "type": "string", "minLength": 1, "maxLength": 100, "x-classification": "internal", "x-labels": { "fr": { "title": "Équipe responsable", "description": "L’équipe qui répond de l’outil : une équipe et non une personne, pour que quelqu’un réponde encore quand les personnes changent de poste." } }, "examples": ["field-marketing-emea"] }, "contact": { "title": "Contact", "description": "How to reach the owner: a shared e-mail address, or the address of a channel or a page.", "type": "string", "minLength": 1, "maxLength": 200, "x-classification": "internal", "x-labels": { "fr": { "title": "Contact", "description": "Comment joindre l’équipe responsable : une adresse e-mail partagée, ou l’adresse d’un canal ou d’une page." } }, "examples": ["emea-marketing@acme.example"] }, "purpose": { "title": "Purpose", "description": "What the tool is for, in a sentence that somebody from another team understands.", "type": "string", "minLength": 1, "maxLength": 1e3, "x-classification": "internal", "x-labels": { "fr": { "title": "But", "description": "À quoi sert l’outil, en une phrase qu’une personne d’une autre équipe comprend." } }, "examples": ["Brings webinar attendees from the event platform into the core."] }, "retention": { "title": "Retention", "description": "How long the tool keeps what it holds about people, as an ISO 8601 duration: P3Y is three years, P18M eighteen months, P30D thirty days. P0D says that it keeps nothing.", "type": "string", "maxLength": 20, "pattern": "^P(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,5}D)?$", "x-classification": "internal", "x-labels": { "fr": { "title": "Durée de conservation", "description": "Combien de temps l’outil garde ce qu’il sait des personnes, en durée ISO 8601 : P3Y pour trois ans, P18M pour dix-huit mois, P30D pour trente jours. P0D dit qu’il ne garde rien." } }, "examples": ["P3Y", "P18M"] }, "produces": { "title": "Produces", "description": "The shared data that the tool makes: one entry for each contract. Add `data` to have the files checked; a tool that is code can leave it out.", "type": "array", "items": { "$ref": "#/$defs/produced" }, "maxItems": 100, "x-classification": "public", "x-labels": { "fr": { "title": "Produit", "description": "Les données communes que l’outil produit : une entrée par contrat. Ajoutez `data` pour faire contrôler les fichiers ; un outil fait de code peut s’en passer." } }, "examples": [[{ "contract": "lead@1", "data": "exports/*.csv", "map": { "email": "Email Address" } }]] }, "consumes": { "title": "Consumes", "description": "The shared data that the tool reads: one entry for each contract. List the fields it needs, and its owner hears of it before one of them changes.", "type": "array", "items": { "$ref": "#/$defs/consumed" }, "maxItems": 100, "x-classification": "public", "x-labels": { "fr": { "title": "Lit", "description": "Les données communes que l’outil lit : une entrée par contrat. Listez les champs dont il a besoin : son équipe sera prévenue avant que l’un d’eux ne change." } }, "examples": [[{ "contract": "campaign@1", "fields": ["id", "name", "utm.source"] }]] }, "publishes": { "title": "Publishes", "description": "The pages and e-mails that the tool makes from brand templates: one entry for each template.", "type": "array", "items": { "$ref": "#/$defs/published" }, "maxItems": 100, "x-classification": "public", "x-labels": { "fr": { "title": "Publie", "description": "Les pages et les e-mails que l’outil tire des modèles de la marque : une entrée par modèle." } }, "examples": [[{ "template": "landing-page@1", "content": "pages/*.yaml" }]] }, "sends": { "title": "Sends", "description": "Where shared data leaves the organisation: one entry for each receiver.", "type": "array", "items": { "$ref": "#/$defs/sent" }, "maxItems": 100, "x-classification": "internal", "x-labels": { "fr": { "title": "Transmet", "description": "Vers qui des données communes sortent de l’organisation : une entrée par destinataire." } }, "examples": [[{ "to": "mailing-vendor", "region": "eu", "fields": ["email"] }]] }, "messages": { "title": "Messages", "description": "What the tool sends to people by itself: one entry for each kind of message.", "type": "array", "items": { "$ref": "#/$defs/messages" }, "maxItems": 100, "x-classification": "internal", "x-labels": { "fr": { "title": "Messages", "description": "Ce que l’outil envoie lui-même aux personnes : une entrée par sorte de message." } }, "examples": [[{ "channel": "email", "purpose": "newsletter", "sender": { "name": "Acme SAS", "address": "12 rue de la Paix, 75002 Paris" }, "unsubscribe": "https://acme.example/unsubscribe", "frequency": { "atMost": 4, "per": "month" } }]] }, "automates": { "title": "Automates", "description": "What the tool decides, answers or judges about people without a person: one entry for each.", "type": "array", "items": { "$ref": "#/$defs/automated" }, "maxItems": 100, "x-classification": "internal", "x-labels": { "fr": { "title": "Automatise", "description": "Ce que l’outil décide, répond ou juge au sujet des personnes sans l’aide d’une personne : une entrée pour chaque chose." } }, "examples": [[{ "what": "Which leads the sales team calls first", "does": "profile", "humanExit": "sales@acme.example" }]] } };
const pattern3 = /^P(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,5}D)?$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check1(data, here) {
  let count = 0;
  const _errs0 = count;
  const kept0 = here && here.out.length;
  let valid0 = false;
  const _errs1 = count;
  branch1: {
    const here1 = here && below(here, "", "/anyOf/0");
    if (typeof data === "string") {
      if (isLongerThan(data, 300)) {
        count++;
        if (!here) break branch1;
        report(here1, "maxLength", { limit: 300 });
      }
      if (isShorterThan(data, 1)) {
        count++;
        if (!here) break branch1;
        report(here1, "minLength", { limit: 1 });
      }
    } else {
      count++;
      if (!here) break branch1;
      report(here1, "type", { type: "string" });
    }
  }
  var _valid0 = _errs1 === count;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs5 = count;
    branch5: {
      const here2 = here && below(here, "", "/anyOf/1");
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.column === void 0) {
          count++;
          if (!here) break branch5;
          report(here2, "required", { missingProperty: "column" });
        }
        for (const key0 in data) {
          if (!(key0 === "column" || key0 === "as" || key0 === "form" || key0 === "zone")) {
            count++;
            if (!here) break branch5;
            report(here2, "additionalProperties", { additionalProperty: key0 });
          }
        }
        if (data.column !== void 0) {
          let data0 = data.column;
          const here3 = here && below(here, "/column", "/anyOf/1/properties/column");
          if (typeof data0 === "string") {
            if (isLongerThan(data0, 300)) {
              count++;
              if (!here) break branch5;
              report(here3, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data0, 1)) {
              count++;
              if (!here) break branch5;
              report(here3, "minLength", { limit: 1 });
            }
          } else {
            count++;
            if (!here) break branch5;
            report(here3, "type", { type: "string" });
          }
        }
        if (data.as !== void 0) {
          if (!set1.has(data.as)) {
            count++;
            if (!here) break branch5;
            report(below(here, "/as", "/anyOf/1/properties/as"), "enum", { allowedValues: [...set1] });
          }
        }
        if (data.form !== void 0) {
          let data2 = data.form;
          const here4 = here && below(here, "/form", "/anyOf/1/properties/form");
          if (typeof data2 === "string") {
            if (isLongerThan(data2, 100)) {
              count++;
              if (!here) break branch5;
              report(here4, "maxLength", { limit: 100 });
            }
            if (isShorterThan(data2, 1)) {
              count++;
              if (!here) break branch5;
              report(here4, "minLength", { limit: 1 });
            }
          } else {
            count++;
            if (!here) break branch5;
            report(here4, "type", { type: "string" });
          }
        }
        if (data.zone !== void 0) {
          let data3 = data.zone;
          const here5 = here && below(here, "/zone", "/anyOf/1/properties/zone");
          if (typeof data3 === "string") {
            if (isLongerThan(data3, 100)) {
              count++;
              if (!here) break branch5;
              report(here5, "maxLength", { limit: 100 });
            }
            if (isShorterThan(data3, 1)) {
              count++;
              if (!here) break branch5;
              report(here5, "minLength", { limit: 1 });
            }
          } else {
            count++;
            if (!here) break branch5;
            report(here5, "type", { type: "string" });
          }
        }
      } else {
        count++;
        if (!here) break branch5;
        report(here2, "type", { type: "object" });
      }
    }
    var _valid0 = _errs5 === count;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs26 = count;
      branch26: {
        const here6 = here && below(here, "", "/anyOf/2");
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.value === void 0) {
            count++;
            if (!here) break branch26;
            report(here6, "required", { missingProperty: "value" });
          }
          for (const key1 in data) {
            if (!(key1 === "value")) {
              count++;
              if (!here) break branch26;
              report(here6, "additionalProperties", { additionalProperty: key1 });
            }
          }
          if (data.value !== void 0) {
            let data4 = data.value;
            if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && data4 !== null) {
              count++;
              if (!here) break branch26;
              report(below(here, "/value", "/anyOf/2/properties/value"), "type", { type: ["string", "number", "boolean", "null"] });
            }
          }
        } else {
          count++;
          if (!here) break branch26;
          report(here6, "type", { type: "object" });
        }
      }
      var _valid0 = _errs26 === count;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    if (!here) return false;
    report(here, "anyOf");
  } else {
    count = _errs0;
    if (here) here.out.length = kept0;
  }
  return count === 0;
}
function check2(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contract === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "contract" });
    }
    for (const key0 in data) {
      if (!(key0 === "contract" || key0 === "data" || key0 === "map")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.contract !== void 0) {
      let data0 = data.contract;
      const here1 = here && field(here, "contract");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 100)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data0, 1)) {
          if (!here) return false;
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      const here2 = here && field(here, "data");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 200)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data1, 1)) {
          if (!here) return false;
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.map !== void 0) {
      let data2 = data.map;
      const here3 = here && field(here, "map");
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 1e3) {
          if (!here) return false;
          report(here3, "maxProperties", { limit: 1e3 });
        }
        for (const key1 in data2) {
          if (!check1(data2[key1], here && below(here, "/map/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "/properties/map/additionalProperties/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "object" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check3(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contract === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "contract" });
    }
    for (const key0 in data) {
      if (!(key0 === "contract" || key0 === "fields")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.contract !== void 0) {
      let data0 = data.contract;
      const here1 = here && field(here, "contract");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 100)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data0, 1)) {
          if (!here) return false;
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.fields !== void 0) {
      let data1 = data.fields;
      const here2 = here && field(here, "fields");
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          if (!here) return false;
          report(here2, "maxItems", { limit: 1e3 });
        }
        if (data1.length < 1) {
          if (!here) return false;
          report(here2, "minItems", { limit: 1 });
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          const here3 = here && below(here, "/fields/" + i0, "/properties/fields/items");
          if (typeof data2 === "string") {
            if (isLongerThan(data2, 300)) {
              if (!here) return false;
              report(here3, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data2, 1)) {
              if (!here) return false;
              report(here3, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here3, "type", { type: "string" });
          }
        }
        const equal0 = findDuplicate(data1);
        if (equal0 !== void 0) {
          if (!here) return false;
          report(here2, "uniqueItems", { i: equal0[0], j: equal0[1] });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "array" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check4(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.template === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "template" });
    }
    if (data.content === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "content" });
    }
    for (const key0 in data) {
      if (!(key0 === "template" || key0 === "content")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.template !== void 0) {
      let data0 = data.template;
      const here1 = here && field(here, "template");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 100)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data0, 1)) {
          if (!here) return false;
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.content !== void 0) {
      let data1 = data.content;
      const here2 = here && field(here, "content");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 200)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data1, 1)) {
          if (!here) return false;
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check5(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "to" });
    }
    for (const key0 in data) {
      if (!(key0 === "to" || key0 === "region" || key0 === "contract" || key0 === "fields")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.to !== void 0) {
      let data0 = data.to;
      const here1 = here && field(here, "to");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 100)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data0, 1)) {
          if (!here) return false;
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.region !== void 0) {
      let data1 = data.region;
      const here2 = here && field(here, "region");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 50)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 50 });
        }
        if (isShorterThan(data1, 1)) {
          if (!here) return false;
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.contract !== void 0) {
      let data2 = data.contract;
      const here3 = here && field(here, "contract");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 100)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data2, 1)) {
          if (!here) return false;
          report(here3, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.fields !== void 0) {
      let data3 = data.fields;
      const here4 = here && field(here, "fields");
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          if (!here) return false;
          report(here4, "maxItems", { limit: 1e3 });
        }
        if (data3.length < 1) {
          if (!here) return false;
          report(here4, "minItems", { limit: 1 });
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          const here5 = here && below(here, "/fields/" + i0, "/properties/fields/items");
          if (typeof data4 === "string") {
            if (isLongerThan(data4, 300)) {
              if (!here) return false;
              report(here5, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data4, 1)) {
              if (!here) return false;
              report(here5, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here5, "type", { type: "string" });
          }
        }
        const equal0 = findDuplicate(data3);
        if (equal0 !== void 0) {
          if (!here) return false;
          report(here4, "uniqueItems", { i: equal0[0], j: equal0[1] });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "array" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check6(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channel === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "channel" });
    }
    if (data.purpose === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "purpose" });
    }
    for (const key0 in data) {
      if (!(key0 === "channel" || key0 === "purpose" || key0 === "markets" || key0 === "sender" || key0 === "unsubscribe" || key0 === "doubleOptIn" || key0 === "frequency")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.channel !== void 0) {
      if (!set2.has(data.channel)) {
        if (!here) return false;
        report(field(here, "channel"), "enum", { allowedValues: [...set2] });
      }
    }
    if (data.purpose !== void 0) {
      let data1 = data.purpose;
      const here1 = here && field(here, "purpose");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 64)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 64 });
        }
        if (!pattern1.test(data1)) {
          if (!here) return false;
          report(here1, "pattern", { example: "newsletter" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.markets !== void 0) {
      let data2 = data.markets;
      const here2 = here && field(here, "markets");
      if (Array.isArray(data2)) {
        if (data2.length > 300) {
          if (!here) return false;
          report(here2, "maxItems", { limit: 300 });
        }
        if (data2.length < 1) {
          if (!here) return false;
          report(here2, "minItems", { limit: 1 });
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          const here3 = here && below(here, "/markets/" + i0, "/properties/markets/items");
          if (typeof data3 === "string") {
            if (!pattern2.test(data3)) {
              if (!here) return false;
              report(here3, "pattern", { example: "FR" });
            }
          } else {
            if (!here) return false;
            report(here3, "type", { type: "string" });
          }
        }
        const equal0 = findDuplicate(data2);
        if (equal0 !== void 0) {
          if (!here) return false;
          report(here2, "uniqueItems", { i: equal0[0], j: equal0[1] });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "array" });
      }
    }
    if (data.sender !== void 0) {
      let data4 = data.sender;
      const here4 = here && field(here, "sender");
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "name" || key1 === "address" || key1 === "replyTo")) {
            if (!here) return false;
            report(here4, "additionalProperties", { additionalProperty: key1 });
          }
        }
        if (data4.name !== void 0) {
          let data5 = data4.name;
          const here5 = here && below(here, "/sender/name", "/properties/sender/properties/name");
          if (typeof data5 === "string") {
            if (isLongerThan(data5, 200)) {
              if (!here) return false;
              report(here5, "maxLength", { limit: 200 });
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
        if (data4.address !== void 0) {
          let data6 = data4.address;
          const here6 = here && below(here, "/sender/address", "/properties/sender/properties/address");
          if (typeof data6 === "string") {
            if (isLongerThan(data6, 500)) {
              if (!here) return false;
              report(here6, "maxLength", { limit: 500 });
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
        if (data4.replyTo !== void 0) {
          let data7 = data4.replyTo;
          const here7 = here && below(here, "/sender/replyTo", "/properties/sender/properties/replyTo");
          if (typeof data7 === "string") {
            if (isLongerThan(data7, 200)) {
              if (!here) return false;
              report(here7, "maxLength", { limit: 200 });
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
      } else {
        if (!here) return false;
        report(here4, "type", { type: "object" });
      }
    }
    if (data.unsubscribe !== void 0) {
      let data8 = data.unsubscribe;
      const here8 = here && field(here, "unsubscribe");
      if (typeof data8 === "string") {
        if (isLongerThan(data8, 500)) {
          if (!here) return false;
          report(here8, "maxLength", { limit: 500 });
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
    if (data.doubleOptIn !== void 0) {
      if (typeof data.doubleOptIn !== "boolean") {
        if (!here) return false;
        report(field(here, "doubleOptIn"), "type", { type: "boolean" });
      }
    }
    if (data.frequency !== void 0) {
      let data10 = data.frequency;
      const here9 = here && field(here, "frequency");
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.atMost === void 0) {
          if (!here) return false;
          report(here9, "required", { missingProperty: "atMost" });
        }
        if (data10.per === void 0) {
          if (!here) return false;
          report(here9, "required", { missingProperty: "per" });
        }
        for (const key2 in data10) {
          if (!(key2 === "atMost" || key2 === "per")) {
            if (!here) return false;
            report(here9, "additionalProperties", { additionalProperty: key2 });
          }
        }
        if (data10.atMost !== void 0) {
          let data11 = data10.atMost;
          const here10 = here && below(here, "/frequency/atMost", "/properties/frequency/properties/atMost");
          if (!Number.isInteger(data11)) {
            if (!here) return false;
            report(here10, "type", { type: "integer" });
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 1e3) {
              if (!here) return false;
              report(here10, "maximum", { comparison: "<=", limit: 1e3 });
            }
            if (data11 < 1) {
              if (!here) return false;
              report(here10, "minimum", { comparison: ">=", limit: 1 });
            }
          }
        }
        if (data10.per !== void 0) {
          if (!set3.has(data10.per)) {
            if (!here) return false;
            report(below(here, "/frequency/per", "/properties/frequency/properties/per"), "enum", { allowedValues: [...set3] });
          }
        }
      } else {
        if (!here) return false;
        report(here9, "type", { type: "object" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check7(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "what" });
    }
    if (data.does === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "does" });
    }
    for (const key0 in data) {
      if (!(key0 === "what" || key0 === "does" || key0 === "humanExit")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.what !== void 0) {
      let data0 = data.what;
      const here1 = here && field(here, "what");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 500)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 500 });
        }
        if (isShorterThan(data0, 1)) {
          if (!here) return false;
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.does !== void 0) {
      if (!set4.has(data.does)) {
        if (!here) return false;
        report(field(here, "does"), "enum", { allowedValues: [...set4] });
      }
    }
    if (data.humanExit !== void 0) {
      let data2 = data.humanExit;
      const here2 = here && field(here, "humanExit");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 500)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 500 });
        }
        if (isShorterThan(data2, 1)) {
          if (!here) return false;
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tool === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "tool" });
    }
    if (data.owner === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "owner" });
    }
    for (const key0 in data) {
      if (!Object.prototype.hasOwnProperty.call(list1, key0)) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.tool !== void 0) {
      let data0 = data.tool;
      const here1 = here && field(here, "tool");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 64)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 64 });
        }
        if (!pattern1.test(data0)) {
          if (!here) return false;
          report(here1, "pattern", { example: "webinar-import" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.owner !== void 0) {
      let data1 = data.owner;
      const here2 = here && field(here, "owner");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 100)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data1, 1)) {
          if (!here) return false;
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.contact !== void 0) {
      let data2 = data.contact;
      const here3 = here && field(here, "contact");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 200)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data2, 1)) {
          if (!here) return false;
          report(here3, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.purpose !== void 0) {
      let data3 = data.purpose;
      const here4 = here && field(here, "purpose");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 1e3)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 1e3 });
        }
        if (isShorterThan(data3, 1)) {
          if (!here) return false;
          report(here4, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "string" });
      }
    }
    if (data.retention !== void 0) {
      let data4 = data.retention;
      const here5 = here && field(here, "retention");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 20)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 20 });
        }
        if (!pattern3.test(data4)) {
          if (!here) return false;
          report(here5, "pattern", { example: "P3Y" });
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "string" });
      }
    }
    if (data.produces !== void 0) {
      let data5 = data.produces;
      const here6 = here && field(here, "produces");
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          if (!here) return false;
          report(here6, "maxItems", { limit: 100 });
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check2(data5[i0], here && below(here, "/produces/" + i0, "/properties/produces/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "array" });
      }
    }
    if (data.consumes !== void 0) {
      let data7 = data.consumes;
      const here7 = here && field(here, "consumes");
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          if (!here) return false;
          report(here7, "maxItems", { limit: 100 });
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!check3(data7[i1], here && below(here, "/consumes/" + i1, "/properties/consumes/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here7, "type", { type: "array" });
      }
    }
    if (data.publishes !== void 0) {
      let data9 = data.publishes;
      const here8 = here && field(here, "publishes");
      if (Array.isArray(data9)) {
        if (data9.length > 100) {
          if (!here) return false;
          report(here8, "maxItems", { limit: 100 });
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!check4(data9[i2], here && below(here, "/publishes/" + i2, "/properties/publishes/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here8, "type", { type: "array" });
      }
    }
    if (data.sends !== void 0) {
      let data11 = data.sends;
      const here9 = here && field(here, "sends");
      if (Array.isArray(data11)) {
        if (data11.length > 100) {
          if (!here) return false;
          report(here9, "maxItems", { limit: 100 });
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!check5(data11[i3], here && below(here, "/sends/" + i3, "/properties/sends/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here9, "type", { type: "array" });
      }
    }
    if (data.messages !== void 0) {
      let data13 = data.messages;
      const here10 = here && field(here, "messages");
      if (Array.isArray(data13)) {
        if (data13.length > 100) {
          if (!here) return false;
          report(here10, "maxItems", { limit: 100 });
        }
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!check6(data13[i4], here && below(here, "/messages/" + i4, "/properties/messages/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here10, "type", { type: "array" });
      }
    }
    if (data.automates !== void 0) {
      let data15 = data.automates;
      const here11 = here && field(here, "automates");
      if (Array.isArray(data15)) {
        if (data15.length > 100) {
          if (!here) return false;
          report(here11, "maxItems", { limit: 100 });
        }
        const len5 = data15.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!check7(data15[i5], here && below(here, "/automates/" + i5, "/properties/automates/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here11, "type", { type: "array" });
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

// Generated from contracts/contract-header/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { below, collect, field, findDuplicate, isDate, isDuration, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const list1 = { "contract": { "title": "Contract", "description": "The contract’s name: lower-case words with hyphens, the same as its folder.", "type": "string", "maxLength": 64, "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "examples": ["lead"], "x-classification": "internal", "x-labels": { "fr": { "title": "Contrat", "description": "Le nom du contrat : des mots en minuscules reliés par des traits d’union, comme son dossier." } } }, "version": { "title": "Version", "description": "Three numbers. The first is that of the folder; a change that breaks nobody raises the second or the third.", "type": "string", "pattern": "^[1-9]\\d{0,5}\\.\\d{1,6}\\.\\d{1,6}$", "examples": ["1.2.0"], "x-classification": "internal", "x-labels": { "fr": { "title": "Version", "description": "Trois nombres. Le premier est celui du dossier ; un changement qui ne casse rien augmente le deuxième ou le troisième." } } }, "title": { "title": "Title", "description": "What people call the contract, in English. Other languages stand in the schema’s x-labels.", "type": "string", "minLength": 1, "maxLength": 100, "examples": ["Lead"], "x-classification": "internal", "x-labels": { "fr": { "title": "Titre", "description": "Le nom courant du contrat, en anglais. Les autres langues se trouvent dans x-labels, dans le schéma." } } }, "owner": { "title": "Owner", "description": "The team that answers for the contract: a name from owners.yaml.", "type": "string", "minLength": 1, "maxLength": 100, "examples": ["demand-generation"], "x-classification": "internal", "x-labels": { "fr": { "title": "Responsable", "description": "L’équipe qui répond du contrat : un nom de owners.yaml." } } }, "status": { "title": "Status", "description": "draft: still changing. active: to be used. deprecated: to be left by its sunset. retired: no longer accepted.", "enum": ["draft", "active", "deprecated", "retired"], "x-reason": "The life of a contract as Trellis knows it: rules and types depend on these four.", "x-classification": "internal", "x-labels": { "fr": { "title": "État", "description": "draft : encore en mouvement. active : à utiliser. deprecated : à quitter avant sa date de fin. retired : plus accepté." } } }, "sunset": { "title": "Sunset", "description": "The last day on which a deprecated contract is accepted.", "type": "string", "format": "date", "examples": ["2027-06-30"], "x-classification": "internal", "x-labels": { "fr": { "title": "Date de fin", "description": "Le dernier jour où un contrat déprécié est accepté." } } }, "description": { "title": "Description", "description": "Why the contract exists and how to use it.", "type": "object", "x-classification": "internal", "x-labels": { "fr": { "title": "Description", "description": "Pourquoi le contrat existe et comment s’en servir." } }, "additionalProperties": false, "required": ["purpose"], "properties": { "purpose": { "title": "Purpose", "description": "What the contract is for.", "type": "string", "minLength": 1, "maxLength": 2e3, "x-classification": "internal", "x-labels": { "fr": { "title": "But", "description": "À quoi sert le contrat." } } }, "usage": { "title": "Usage", "description": "How and where to use it.", "type": "string", "minLength": 1, "maxLength": 2e3, "x-classification": "internal", "x-labels": { "fr": { "title": "Usage", "description": "Comment et où s’en servir." } } }, "limitations": { "title": "Limitations", "description": "What it must not be used for, and what it does not say.", "type": "string", "minLength": 1, "maxLength": 2e3, "x-classification": "internal", "x-labels": { "fr": { "title": "Limites", "description": "Ce pour quoi il ne faut pas s’en servir, et ce qu’il ne dit pas." } } } } }, "compatibility": { "title": "Compatibility", "description": "What a new version may change. backward: what was accepted still is. forward: what is accepted now was accepted before. full: both. none: neither. With -transitive it holds for every earlier version, not only the last.", "enum": ["backward", "forward", "full", "none", "backward-transitive", "forward-transitive", "full-transitive", "none-transitive"], "x-reason": "The promises that the comparison of two versions can hold a contract to.", "x-classification": "internal", "x-labels": { "fr": { "title": "Compatibilité", "description": "Ce qu’une nouvelle version peut changer. backward : ce qui était accepté le reste. forward : ce qui est accepté maintenant l’était déjà. full : les deux. none : ni l’un ni l’autre. Avec -transitive, cela vaut pour toutes les versions précédentes, pas seulement la dernière." } } }, "comparison": { "title": "Comparison", "description": "How versions are compared. declared-fields: only fields that the contract names. strict: also those that it merely lets pass.", "enum": ["declared-fields", "strict"], "x-reason": "The ways in which the comparison of two versions works.", "x-classification": "internal", "x-labels": { "fr": { "title": "Comparaison", "description": "Comment les versions sont comparées. declared-fields : seulement les champs que le contrat nomme. strict : aussi ceux qu’il laisse seulement passer." } } }, "quality": { "title": "Quality", "description": "What holds for a whole set of records, beyond each single one.", "type": "array", "maxItems": 50, "x-classification": "internal", "x-labels": { "fr": { "title": "Qualité", "description": "Ce qui vaut pour un ensemble d’enregistrements, au-delà de chacun d’eux." } }, "items": { "title": "Quality promise", "description": "One promise: unique, fresh or complete.", "type": "object", "minProperties": 1, "maxProperties": 1, "x-classification": "internal", "x-labels": { "fr": { "title": "Promesse de qualité", "description": "Une seule promesse : unique, fresh ou complete." } }, "additionalProperties": false, "properties": { "unique": { "title": "Unique", "description": "The fields that together tell one record from all others.", "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "x-classification": "internal", "x-labels": { "fr": { "title": "Unique", "description": "Les champs qui, ensemble, distinguent un enregistrement de tous les autres." } }, "items": { "title": "Field", "description": "A field of the contract.", "type": "string", "maxLength": 200, "pattern": "^[A-Za-z_][A-Za-z0-9_]*(?:\\[\\])?(?:\\.[A-Za-z_][A-Za-z0-9_]*(?:\\[\\])?)*$", "x-classification": "internal", "x-labels": { "fr": { "title": "Champ", "description": "Un champ du contrat." } } } }, "fresh": { "title": "Fresh", "description": "How old the newest record may be.", "type": "object", "x-classification": "internal", "x-labels": { "fr": { "title": "Fraîcheur", "description": "L’âge que peut avoir l’enregistrement le plus récent." } }, "additionalProperties": false, "required": ["field", "within"], "properties": { "field": { "title": "Field", "description": "The field that says when the record was made.", "type": "string", "maxLength": 200, "pattern": "^[A-Za-z_][A-Za-z0-9_]*(?:\\[\\])?(?:\\.[A-Za-z_][A-Za-z0-9_]*(?:\\[\\])?)*$", "x-classification": "internal", "x-labels": { "fr": { "title": "Champ", "description": "Le champ qui dit quand l’enregistrement a été créé." } } }, "within": { "title": "Within", "description": "A number with m for minutes, h for hours or d for days.", "type": "string", "pattern": "^[1-9]\\d{0,3}[mhd]$", "examples": ["24h"], "x-classification": "internal", "x-labels": { "fr": { "title": "Délai", "description": "Un nombre suivi de m pour minutes, h pour heures ou d pour jours." } } } } }, "complete": { "title": "Complete", "description": "How many records must have a field that is not required.", "type": "object", "x-classification": "internal", "x-labels": { "fr": { "title": "Complétude", "description": "La part des enregistrements qui doivent avoir un champ facultatif." } }, "additionalProperties": false, "required": ["field", "atLeast"], "properties": { "field": { "title": "Field", "description": "The field that must be there.", "type": "string", "maxLength": 200, "pattern": "^[A-Za-z_][A-Za-z0-9_]*(?:\\[\\])?(?:\\.[A-Za-z_][A-Za-z0-9_]*(?:\\[\\])?)*$", "x-classification": "internal", "x-labels": { "fr": { "title": "Champ", "description": "Le champ qui doit être présent." } } }, "atLeast": { "title": "At least", "description": "The share of the records, from 0 to 1.", "type": "number", "minimum": 0, "maximum": 1, "examples": [0.99], "x-classification": "internal", "x-labels": { "fr": { "title": "Au moins", "description": "La part des enregistrements, de 0 à 1." } } } } } } } }, "service": { "title": "Service", "description": "What users of the data can count on.", "type": "object", "x-classification": "internal", "x-labels": { "fr": { "title": "Service", "description": "Ce sur quoi les utilisateurs des données peuvent compter." } }, "additionalProperties": false, "properties": { "retention": { "title": "Retention", "description": "How long the data is kept, as an ISO 8601 duration.", "type": "string", "format": "duration", "examples": ["P2Y"], "x-classification": "internal", "x-labels": { "fr": { "title": "Conservation", "description": "La durée de conservation des données, en durée ISO 8601." } } }, "availability": { "title": "Availability", "description": "How much of the time the data can be had, in per cent.", "type": "string", "pattern": "^\\d{1,3}(?:\\.\\d{1,4})?%$", "examples": ["99.9%"], "x-classification": "internal", "x-labels": { "fr": { "title": "Disponibilité", "description": "La part du temps pendant laquelle les données sont accessibles, en pour cent." } } }, "latency": { "title": "Latency", "description": "How long a change takes to arrive, as an ISO 8601 duration.", "type": "string", "format": "duration", "examples": ["PT1H"], "x-classification": "internal", "x-labels": { "fr": { "title": "Latence", "description": "Le temps que met un changement à arriver, en durée ISO 8601." } } }, "frequency": { "title": "Frequency", "description": "How often the data is brought up to date, as an ISO 8601 duration.", "type": "string", "format": "duration", "examples": ["P1D"], "x-classification": "internal", "x-labels": { "fr": { "title": "Fréquence", "description": "La fréquence de mise à jour des données, en durée ISO 8601." } } }, "support": { "title": "Support", "description": "Where to ask, and when an answer can be expected.", "type": "string", "minLength": 1, "maxLength": 500, "x-classification": "internal", "x-labels": { "fr": { "title": "Assistance", "description": "Où demander, et quand attendre une réponse." } } } } }, "tags": { "title": "Tags", "description": "Words to find the contract by.", "type": "array", "maxItems": 50, "uniqueItems": true, "x-classification": "internal", "x-labels": { "fr": { "title": "Mots-clés", "description": "Des mots pour retrouver le contrat." } }, "items": { "title": "Tag", "description": "One word.", "type": "string", "minLength": 1, "maxLength": 60, "x-classification": "internal", "x-labels": { "fr": { "title": "Mot-clé", "description": "Un mot." } } } }, "customProperties": { "title": "Custom properties", "description": "What your organisation wants to say that has no word here. As in the Open Data Contract Standard.", "type": "array", "maxItems": 100, "x-classification": "internal", "x-labels": { "fr": { "title": "Propriétés propres", "description": "Ce que votre organisation veut dire et qui n’a pas de mot ici. Comme dans l’Open Data Contract Standard." } }, "items": { "title": "Custom property", "description": "A name and a value.", "type": "object", "x-classification": "internal", "x-labels": { "fr": { "title": "Propriété propre", "description": "Un nom et une valeur." } }, "additionalProperties": false, "required": ["property", "value"], "properties": { "property": { "title": "Property", "description": "The name, in camel case.", "type": "string", "maxLength": 100, "pattern": "^[a-z][A-Za-z0-9]*$", "x-classification": "internal", "x-labels": { "fr": { "title": "Propriété", "description": "Le nom, en camelCase." } } }, "value": { "title": "Value", "description": "Any value.", "x-classification": "internal", "x-labels": { "fr": { "title": "Valeur", "description": "Une valeur quelconque." } } }, "description": { "title": "Description", "description": "What the value means.", "type": "string", "minLength": 1, "maxLength": 500, "x-classification": "internal", "x-labels": { "fr": { "title": "Description", "description": "Ce que la valeur signifie." } } } } } } };
const pattern1 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern2 = /^[1-9]\d{0,5}\.\d{1,6}\.\d{1,6}$/u;
const set1 = /* @__PURE__ */ new Set(["draft", "active", "deprecated", "retired"]);
const set2 = /* @__PURE__ */ new Set(["backward", "forward", "full", "none", "backward-transitive", "forward-transitive", "full-transitive", "none-transitive"]);
const pattern3 = /^[A-Za-z_][A-Za-z0-9_]*(?:\[\])?(?:\.[A-Za-z_][A-Za-z0-9_]*(?:\[\])?)*$/u;
const pattern4 = /^[1-9]\d{0,3}[mhd]$/u;
const pattern5 = /^\d{1,3}(?:\.\d{1,4})?%$/u;
const pattern6 = /^[a-z][A-Za-z0-9]*$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contract === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "contract" });
    }
    if (data.version === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "version" });
    }
    if (data.title === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "title" });
    }
    if (data.owner === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "owner" });
    }
    if (data.status === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "status" });
    }
    if (data.description === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "description" });
    }
    for (const key0 in data) {
      if (!Object.prototype.hasOwnProperty.call(list1, key0)) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.contract !== void 0) {
      let data0 = data.contract;
      const here1 = here && field(here, "contract");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 64)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 64 });
        }
        if (!pattern1.test(data0)) {
          if (!here) return false;
          report(here1, "pattern", { example: "lead" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      const here2 = here && field(here, "version");
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          if (!here) return false;
          report(here2, "pattern", { example: "1.2.0" });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      const here3 = here && field(here, "title");
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
    if (data.owner !== void 0) {
      let data3 = data.owner;
      const here4 = here && field(here, "owner");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 100)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 100 });
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
    if (data.status !== void 0) {
      if (!set1.has(data.status)) {
        if (!here) return false;
        report(field(here, "status"), "enum", { allowedValues: [...set1] });
      }
    }
    if (data.sunset !== void 0) {
      let data5 = data.sunset;
      const here5 = here && field(here, "sunset");
      if (typeof data5 === "string") {
        if (!isDate(data5)) {
          if (!here) return false;
          report(here5, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "string" });
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      const here6 = here && field(here, "description");
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.purpose === void 0) {
          if (!here) return false;
          report(here6, "required", { missingProperty: "purpose" });
        }
        for (const key1 in data6) {
          if (!(key1 === "purpose" || key1 === "usage" || key1 === "limitations")) {
            if (!here) return false;
            report(here6, "additionalProperties", { additionalProperty: key1 });
          }
        }
        if (data6.purpose !== void 0) {
          let data7 = data6.purpose;
          const here7 = here && below(here, "/description/purpose", "/properties/description/properties/purpose");
          if (typeof data7 === "string") {
            if (isLongerThan(data7, 2e3)) {
              if (!here) return false;
              report(here7, "maxLength", { limit: 2e3 });
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
        if (data6.usage !== void 0) {
          let data8 = data6.usage;
          const here8 = here && below(here, "/description/usage", "/properties/description/properties/usage");
          if (typeof data8 === "string") {
            if (isLongerThan(data8, 2e3)) {
              if (!here) return false;
              report(here8, "maxLength", { limit: 2e3 });
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
        if (data6.limitations !== void 0) {
          let data9 = data6.limitations;
          const here9 = here && below(here, "/description/limitations", "/properties/description/properties/limitations");
          if (typeof data9 === "string") {
            if (isLongerThan(data9, 2e3)) {
              if (!here) return false;
              report(here9, "maxLength", { limit: 2e3 });
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
      } else {
        if (!here) return false;
        report(here6, "type", { type: "object" });
      }
    }
    if (data.compatibility !== void 0) {
      if (!set2.has(data.compatibility)) {
        if (!here) return false;
        report(field(here, "compatibility"), "enum", { allowedValues: [...set2] });
      }
    }
    if (data.comparison !== void 0) {
      let data11 = data.comparison;
      if (!(data11 === "declared-fields" || data11 === "strict")) {
        if (!here) return false;
        report(field(here, "comparison"), "enum", { allowedValues: ["declared-fields", "strict"] });
      }
    }
    if (data.quality !== void 0) {
      let data12 = data.quality;
      const here10 = here && field(here, "quality");
      if (Array.isArray(data12)) {
        if (data12.length > 50) {
          if (!here) return false;
          report(here10, "maxItems", { limit: 50 });
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          const here11 = here && below(here, "/quality/" + i0, "/properties/quality/items");
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (Object.keys(data13).length > 1) {
              if (!here) return false;
              report(here11, "maxProperties", { limit: 1 });
            }
            if (Object.keys(data13).length < 1) {
              if (!here) return false;
              report(here11, "minProperties", { limit: 1 });
            }
            for (const key2 in data13) {
              if (!(key2 === "unique" || key2 === "fresh" || key2 === "complete")) {
                if (!here) return false;
                report(here11, "additionalProperties", { additionalProperty: key2 });
              }
            }
            if (data13.unique !== void 0) {
              let data14 = data13.unique;
              const here12 = here && below(here, "/quality/" + i0 + "/unique", "/properties/quality/items/properties/unique");
              if (Array.isArray(data14)) {
                if (data14.length > 20) {
                  if (!here) return false;
                  report(here12, "maxItems", { limit: 20 });
                }
                if (data14.length < 1) {
                  if (!here) return false;
                  report(here12, "minItems", { limit: 1 });
                }
                const len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data15 = data14[i1];
                  const here13 = here && below(here, "/quality/" + i0 + "/unique/" + i1, "/properties/quality/items/properties/unique/items");
                  if (typeof data15 === "string") {
                    if (isLongerThan(data15, 200)) {
                      if (!here) return false;
                      report(here13, "maxLength", { limit: 200 });
                    }
                    if (!pattern3.test(data15)) {
                      if (!here) return false;
                      report(here13, "pattern", { pattern: "^[A-Za-z_][A-Za-z0-9_]*(?:\\[\\])?(?:\\.[A-Za-z_][A-Za-z0-9_]*(?:\\[\\])?)*$" });
                    }
                  } else {
                    if (!here) return false;
                    report(here13, "type", { type: "string" });
                  }
                }
                const equal0 = findDuplicate(data14);
                if (equal0 !== void 0) {
                  if (!here) return false;
                  report(here12, "uniqueItems", { i: equal0[0], j: equal0[1] });
                }
              } else {
                if (!here) return false;
                report(here12, "type", { type: "array" });
              }
            }
            if (data13.fresh !== void 0) {
              let data16 = data13.fresh;
              const here14 = here && below(here, "/quality/" + i0 + "/fresh", "/properties/quality/items/properties/fresh");
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.field === void 0) {
                  if (!here) return false;
                  report(here14, "required", { missingProperty: "field" });
                }
                if (data16.within === void 0) {
                  if (!here) return false;
                  report(here14, "required", { missingProperty: "within" });
                }
                for (const key3 in data16) {
                  if (!(key3 === "field" || key3 === "within")) {
                    if (!here) return false;
                    report(here14, "additionalProperties", { additionalProperty: key3 });
                  }
                }
                if (data16.field !== void 0) {
                  let data17 = data16.field;
                  const here15 = here && below(here, "/quality/" + i0 + "/fresh/field", "/properties/quality/items/properties/fresh/properties/field");
                  if (typeof data17 === "string") {
                    if (isLongerThan(data17, 200)) {
                      if (!here) return false;
                      report(here15, "maxLength", { limit: 200 });
                    }
                    if (!pattern3.test(data17)) {
                      if (!here) return false;
                      report(here15, "pattern", { pattern: "^[A-Za-z_][A-Za-z0-9_]*(?:\\[\\])?(?:\\.[A-Za-z_][A-Za-z0-9_]*(?:\\[\\])?)*$" });
                    }
                  } else {
                    if (!here) return false;
                    report(here15, "type", { type: "string" });
                  }
                }
                if (data16.within !== void 0) {
                  let data18 = data16.within;
                  const here16 = here && below(here, "/quality/" + i0 + "/fresh/within", "/properties/quality/items/properties/fresh/properties/within");
                  if (typeof data18 === "string") {
                    if (!pattern4.test(data18)) {
                      if (!here) return false;
                      report(here16, "pattern", { example: "24h" });
                    }
                  } else {
                    if (!here) return false;
                    report(here16, "type", { type: "string" });
                  }
                }
              } else {
                if (!here) return false;
                report(here14, "type", { type: "object" });
              }
            }
            if (data13.complete !== void 0) {
              let data19 = data13.complete;
              const here17 = here && below(here, "/quality/" + i0 + "/complete", "/properties/quality/items/properties/complete");
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.field === void 0) {
                  if (!here) return false;
                  report(here17, "required", { missingProperty: "field" });
                }
                if (data19.atLeast === void 0) {
                  if (!here) return false;
                  report(here17, "required", { missingProperty: "atLeast" });
                }
                for (const key4 in data19) {
                  if (!(key4 === "field" || key4 === "atLeast")) {
                    if (!here) return false;
                    report(here17, "additionalProperties", { additionalProperty: key4 });
                  }
                }
                if (data19.field !== void 0) {
                  let data20 = data19.field;
                  const here18 = here && below(here, "/quality/" + i0 + "/complete/field", "/properties/quality/items/properties/complete/properties/field");
                  if (typeof data20 === "string") {
                    if (isLongerThan(data20, 200)) {
                      if (!here) return false;
                      report(here18, "maxLength", { limit: 200 });
                    }
                    if (!pattern3.test(data20)) {
                      if (!here) return false;
                      report(here18, "pattern", { pattern: "^[A-Za-z_][A-Za-z0-9_]*(?:\\[\\])?(?:\\.[A-Za-z_][A-Za-z0-9_]*(?:\\[\\])?)*$" });
                    }
                  } else {
                    if (!here) return false;
                    report(here18, "type", { type: "string" });
                  }
                }
                if (data19.atLeast !== void 0) {
                  let data21 = data19.atLeast;
                  const here19 = here && below(here, "/quality/" + i0 + "/complete/atLeast", "/properties/quality/items/properties/complete/properties/atLeast");
                  if (typeof data21 == "number" && isFinite(data21)) {
                    if (data21 > 1) {
                      if (!here) return false;
                      report(here19, "maximum", { comparison: "<=", limit: 1 });
                    }
                    if (data21 < 0) {
                      if (!here) return false;
                      report(here19, "minimum", { comparison: ">=", limit: 0 });
                    }
                  } else {
                    if (!here) return false;
                    report(here19, "type", { type: "number" });
                  }
                }
              } else {
                if (!here) return false;
                report(here17, "type", { type: "object" });
              }
            }
          } else {
            if (!here) return false;
            report(here11, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here10, "type", { type: "array" });
      }
    }
    if (data.service !== void 0) {
      let data22 = data.service;
      const here20 = here && field(here, "service");
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key5 in data22) {
          if (!(key5 === "retention" || key5 === "availability" || key5 === "latency" || key5 === "frequency" || key5 === "support")) {
            if (!here) return false;
            report(here20, "additionalProperties", { additionalProperty: key5 });
          }
        }
        if (data22.retention !== void 0) {
          let data23 = data22.retention;
          const here21 = here && below(here, "/service/retention", "/properties/service/properties/retention");
          if (typeof data23 === "string") {
            if (!isDuration(data23)) {
              if (!here) return false;
              report(here21, "format", { format: "duration" });
            }
          } else {
            if (!here) return false;
            report(here21, "type", { type: "string" });
          }
        }
        if (data22.availability !== void 0) {
          let data24 = data22.availability;
          const here22 = here && below(here, "/service/availability", "/properties/service/properties/availability");
          if (typeof data24 === "string") {
            if (!pattern5.test(data24)) {
              if (!here) return false;
              report(here22, "pattern", { example: "99.9%" });
            }
          } else {
            if (!here) return false;
            report(here22, "type", { type: "string" });
          }
        }
        if (data22.latency !== void 0) {
          let data25 = data22.latency;
          const here23 = here && below(here, "/service/latency", "/properties/service/properties/latency");
          if (typeof data25 === "string") {
            if (!isDuration(data25)) {
              if (!here) return false;
              report(here23, "format", { format: "duration" });
            }
          } else {
            if (!here) return false;
            report(here23, "type", { type: "string" });
          }
        }
        if (data22.frequency !== void 0) {
          let data26 = data22.frequency;
          const here24 = here && below(here, "/service/frequency", "/properties/service/properties/frequency");
          if (typeof data26 === "string") {
            if (!isDuration(data26)) {
              if (!here) return false;
              report(here24, "format", { format: "duration" });
            }
          } else {
            if (!here) return false;
            report(here24, "type", { type: "string" });
          }
        }
        if (data22.support !== void 0) {
          let data27 = data22.support;
          const here25 = here && below(here, "/service/support", "/properties/service/properties/support");
          if (typeof data27 === "string") {
            if (isLongerThan(data27, 500)) {
              if (!here) return false;
              report(here25, "maxLength", { limit: 500 });
            }
            if (isShorterThan(data27, 1)) {
              if (!here) return false;
              report(here25, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here25, "type", { type: "string" });
          }
        }
      } else {
        if (!here) return false;
        report(here20, "type", { type: "object" });
      }
    }
    if (data.tags !== void 0) {
      let data28 = data.tags;
      const here26 = here && field(here, "tags");
      if (Array.isArray(data28)) {
        if (data28.length > 50) {
          if (!here) return false;
          report(here26, "maxItems", { limit: 50 });
        }
        const len2 = data28.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data29 = data28[i2];
          const here27 = here && below(here, "/tags/" + i2, "/properties/tags/items");
          if (typeof data29 === "string") {
            if (isLongerThan(data29, 60)) {
              if (!here) return false;
              report(here27, "maxLength", { limit: 60 });
            }
            if (isShorterThan(data29, 1)) {
              if (!here) return false;
              report(here27, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here27, "type", { type: "string" });
          }
        }
        const equal1 = findDuplicate(data28);
        if (equal1 !== void 0) {
          if (!here) return false;
          report(here26, "uniqueItems", { i: equal1[0], j: equal1[1] });
        }
      } else {
        if (!here) return false;
        report(here26, "type", { type: "array" });
      }
    }
    if (data.customProperties !== void 0) {
      let data30 = data.customProperties;
      const here28 = here && field(here, "customProperties");
      if (Array.isArray(data30)) {
        if (data30.length > 100) {
          if (!here) return false;
          report(here28, "maxItems", { limit: 100 });
        }
        const len3 = data30.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data31 = data30[i3];
          const here29 = here && below(here, "/customProperties/" + i3, "/properties/customProperties/items");
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.property === void 0) {
              if (!here) return false;
              report(here29, "required", { missingProperty: "property" });
            }
            if (data31.value === void 0) {
              if (!here) return false;
              report(here29, "required", { missingProperty: "value" });
            }
            for (const key6 in data31) {
              if (!(key6 === "property" || key6 === "value" || key6 === "description")) {
                if (!here) return false;
                report(here29, "additionalProperties", { additionalProperty: key6 });
              }
            }
            if (data31.property !== void 0) {
              let data32 = data31.property;
              const here30 = here && below(here, "/customProperties/" + i3 + "/property", "/properties/customProperties/items/properties/property");
              if (typeof data32 === "string") {
                if (isLongerThan(data32, 100)) {
                  if (!here) return false;
                  report(here30, "maxLength", { limit: 100 });
                }
                if (!pattern6.test(data32)) {
                  if (!here) return false;
                  report(here30, "pattern", { pattern: "^[a-z][A-Za-z0-9]*$" });
                }
              } else {
                if (!here) return false;
                report(here30, "type", { type: "string" });
              }
            }
            if (data31.description !== void 0) {
              let data34 = data31.description;
              const here31 = here && below(here, "/customProperties/" + i3 + "/description", "/properties/customProperties/items/properties/description");
              if (typeof data34 === "string") {
                if (isLongerThan(data34, 500)) {
                  if (!here) return false;
                  report(here31, "maxLength", { limit: 500 });
                }
                if (isShorterThan(data34, 1)) {
                  if (!here) return false;
                  report(here31, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here31, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here29, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here28, "type", { type: "array" });
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

// Generated from templates/invitation/v1. Do not edit: change the template, then run `npx trellis generate`.
export const labels = {
  "invitation@1": {
    "title": "Invitation par e-mail",
    "fields": {
      "template": "Modèle",
      "market": "Marché",
      "locale": "Langue",
      "subject": "Objet",
      "preheader": "Pré-en-tête",
      "headline": "Nom de l’événement",
      "greeting": "Formule d’appel",
      "body": "Lettre",
      "body[]": "Bloc",
      "body[].type": "Genre de bloc",
      "body[].text": "Texte",
      "body[].text[].text": "Texte",
      "body[].text[].strong": "Gras",
      "body[].text[].emphasis": "Italique",
      "body[].text[].link": "Lien",
      "body[].ordered": "Numérotée",
      "body[].items": "Éléments",
      "body[].items[]": "Texte",
      "body[].items[][].text": "Texte",
      "body[].items[][].strong": "Gras",
      "body[].items[][].emphasis": "Italique",
      "body[].items[][].link": "Lien",
      "picture": "Image",
      "picture.asset": "Fichier d’image",
      "picture.alt": "Description de l’image",
      "picture.decorative": "Décorative",
      "date": "Jour",
      "time": "Heure",
      "place": "Lieu",
      "replyBy": "Répondre avant le",
      "actionLabel": "Bouton",
      "actionLink": "Lien du bouton",
      "signature": "Signature"
    }
  }
};

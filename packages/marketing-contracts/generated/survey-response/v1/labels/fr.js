// Generated from contracts/survey-response/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "survey-response@1": {
    "title": "Réponse à une enquête",
    "fields": {
      "id": "Identifiant",
      "survey": "Enquête",
      "surveyName": "Nom de l’enquête",
      "kind": "Type",
      "score": "Note",
      "comment": "Commentaire",
      "answers": "Réponses",
      "answers[]": "Réponse",
      "answers[].question": "Question",
      "answers[].answer": "Réponse",
      "startedAt": "Commencé le",
      "submittedAt": "Envoyé le",
      "finished": "Terminé",
      "channel": "Canal",
      "language": "Langue",
      "customer": "Client",
      "email": "Adresse e-mail",
      "campaign": "Campagne",
      "case": "Dossier",
      "order": "Commande",
      "eventRegistration": "Inscription"
    }
  }
};

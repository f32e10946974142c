// Generated from contracts/email-event/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "email-event@1": {
    "title": "Événement e-mail",
    "fields": {
      "id": "Identifiant",
      "event": "Événement",
      "occurredAt": "Survenu le",
      "message": "Message",
      "email": "Adresse e-mail",
      "customer": "Client",
      "lead": "Lead",
      "campaign": "Campagne",
      "mailing": "Envoi",
      "subject": "Objet",
      "variant": "Variante",
      "list": "Liste",
      "purpose": "Finalité",
      "url": "Lien",
      "bounceType": "Type de rejet",
      "smtpStatus": "Statut SMTP",
      "reason": "Motif",
      "machineOpen": "Ouverture automatique",
      "userAgent": "Agent utilisateur",
      "ipAddress": "Adresse IP",
      "country": "Pays",
      "sendingDomain": "Domaine d’envoi"
    }
  }
};

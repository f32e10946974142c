// Generated from contracts/email-event/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "email-event@1": {
    "title": "E-mail event",
    "fields": {
      "id": "Identifier",
      "event": "Event",
      "occurredAt": "Occurred at",
      "message": "Message",
      "email": "E-mail address",
      "customer": "Customer",
      "lead": "Lead",
      "campaign": "Campaign",
      "mailing": "Mailing",
      "subject": "Subject",
      "variant": "Variant",
      "list": "List",
      "purpose": "Purpose",
      "url": "Link",
      "bounceType": "Bounce type",
      "smtpStatus": "SMTP status",
      "reason": "Reason",
      "machineOpen": "Opened by a machine",
      "userAgent": "User agent",
      "ipAddress": "IP address",
      "country": "Country",
      "sendingDomain": "Sending domain"
    }
  }
};

import type { Layout } from "./layout.js";

export const sendgridActivity: Layout = {
  tool: "SendGrid: email activity",
  sources: [
    {
      title: "Twilio SendGrid: Email Activity Feed",
      address: "https://www.twilio.com/docs/sendgrid/ui/analytics-and-reporting/email-activity-feed",
    },
    {
      title: "Twilio SendGrid: Event Webhook Reference",
      address: "https://twilio.com/docs/sendgrid/for-developers/tracking-events/event",
    },
    {
      title: "Gravity: SendGrid MessageEvents",
      address: "https://docs.gravitydata.co/sources/sendgrid/tables/messageevents",
    },
  ],
  notSeen: ["recipient", "from", "subject", "user_agent"],
  note: "The feed’s download is documented, its columns are not; the names are those of the API’s event fields.",
  file: "email-activity.csv",
  contract: ["email-event"],
  columns: {
    processed: ["2026-03-02T08:15:10Z", "2026-03-02T08:16:10Z", "2026-03-02T09:00:00Z"],
    message_id: ["14c5d75ce93.dfd.64b469", "14c5d75ce93.dfd.64b470", "14c5d75ce93.dfd.64b471"],
    event: ["delivered", "open", "click"],
    recipient: ["ada.martin@acme.example", "ben.keller@acme.example", "chloe.rossi@acme.example"],
    email: ["ada.martin@acme.example", "ben.keller@acme.example", "chloe.rossi@acme.example"],
    from: ["news@acme.example", "news@acme.example", "news@acme.example"],
    subject: ["Spring news", "Spring news", "Spring news"],
    reason: ["", "", ""],
    url: ["", "", "https://www.acme.example/spring"],
    bounce_type: ["", "", ""],
    user_agent: ["", "Mozilla/5.0", "Mozilla/5.0"],
    ip: ["167.89.17.173", "203.0.113.7", "203.0.113.9"],
    template_id: ["d-1234", "d-1234", "d-1234"],
    asm_group_id: ["4711", "4711", "4711"],
  },
  fields: {
    processed: "occurredAt",
    message_id: "message",
    event: "event",
    recipient: "email",
    email: "email",
    subject: "subject",
    reason: "reason",
    url: "url",
    bounce_type: "bounceType",
    user_agent: "userAgent",
    ip: "ipAddress",
  },
};

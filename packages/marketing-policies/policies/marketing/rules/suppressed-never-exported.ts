import type { Label, Shown, Words } from "@trellis/findings";
import { defineRule, type Hit } from "@trellis/findings/policy";
import { record } from "../case-subjects.js";
import { fieldOf, textOf } from "../values.js";

const toVendor = { sends: [{ to: "mailing-vendor", region: "eu" }] };

/** Who asked not to be contacted is not handed to somebody who would. */
export const suppressedNeverExported = defineRule({
  id: "policy/suppressed-never-exported",
  level: "absolute",
  owner: "privacy-office",
  on: "record",
  check: ({ value, contract }, { declared, list }): Hit[] => {
    const status = textOf(fieldOf(value, "status"));
    const isSuppressed = contract.startsWith("segment-membership@")
      ? status === "suppressed"
      : contract.startsWith("customer@") && status === "deceased";
    if (!isSuppressed) return [];
    const suppression = list("suppression-destinations");
    const own = textOf(fieldOf(value, "destination"));
    const sent = (declared?.sends ?? []).map(({ to }) => to);
    const to = [...(own === undefined ? [] : [own]), ...sent].find((one) => !suppression.includes(one));
    return to === undefined ? [] : [{ pointer: "/status", data: { to } }];
  },
  cases: [
    {
      name: "a suppressed member with a destination",
      subject: record("segment-membership@1", { status: "suppressed", destination: "ads-eu" }),
      finds: ["/status"],
    },
    {
      name: "a suppressed member in a tool that sends",
      subject: record("segment-membership@1", { status: "suppressed" }),
      finds: ["/status"],
      declared: toVendor,
    },
    {
      name: "a customer who has died",
      subject: record("customer@2", { status: "deceased" }),
      finds: ["/status"],
      declared: toVendor,
    },
    {
      name: "a suppressed member that stays here",
      subject: record("segment-membership@1", { status: "suppressed" }),
      finds: [],
    },
    {
      name: "the list of whom not to write to",
      subject: record("segment-membership@1", { status: "suppressed", destination: "mailing-vendor-suppression" }),
      finds: [],
    },
    {
      name: "a member",
      subject: record("segment-membership@1", { status: "member", destination: "ads-eu" }),
      finds: [],
      declared: toVendor,
    },
  ],
});

type Data = { field: Label; to: Shown };

export const en: Words<typeof suppressedNeverExported, Data> = ({ to }) => ({
  problem: `This person must not be contacted, and the record goes to “${to}”.`,
  fix: "Leave the person out of what is sent. Only a list of whom not to contact may carry them.",
});

export const fr: Words<typeof suppressedNeverExported, Data> = ({ to }) => ({
  problem: `Cette personne ne doit pas être contactée, et l’enregistrement part vers « ${to} ».`,
  fix: "Retirez la personne de ce qui est transmis. Seule une liste de personnes à ne pas contacter peut la porter.",
});

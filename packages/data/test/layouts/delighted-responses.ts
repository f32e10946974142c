import type { Layout } from "./layout.js";

export const delightedResponses: Layout = {
  tool: "Delighted: survey responses",
  sources: [
    {
      title: "Delighted API documentation: Listing survey responses",
      address: "http://delightedapp.com/docs/api/listing-survey-responses",
    },
  ],
  notSeen: "all",
  note: "The fields are documented (id, survey_type, score, comment, permalink, created_at, updated_at, tags, notes); how the CSV export writes them above its columns was not seen.",
  file: "delighted-responses.csv",
  contract: ["survey-response"],
  columns: {
    "Response ID": ["9001", "9002", "9003"],
    Email: ["ada.martin@acme.example", "ben.keller@acme.example", "chloe.rossi@acme.example"],
    Name: ["Ada Martin", "Ben Keller", "Chloé Rossi"],
    "Survey type": ["nps", "nps", "nps"],
    Score: ["9", "6", "10"],
    Comment: ["Quick and kind.", "Too slow.", ""],
    "Created at": ["2026-03-02 08:15:10 UTC", "2026-03-04 17:02:00 UTC", "2026-03-21 09:30:44 UTC"],
    "Updated at": ["2026-03-02 08:15:10 UTC", "2026-03-04 17:02:00 UTC", "2026-03-21 09:30:44 UTC"],
    Source: ["email", "email", "web"],
    Permalink: ["https://delighted.com/r/abc", "https://delighted.com/r/abd", "https://delighted.com/r/abe"],
    Tags: ["", "slow", ""],
    Notes: ["", "", ""],
    Locale: ["en", "en", "fr"],
  },
  fields: {
    "Response ID": "id",
    Email: "email",
    "Survey type": "kind",
    Score: "score",
    Comment: "comment",
    "Created at": "submittedAt",
    Source: "channel",
    Locale: "language",
  },
};

// Generated from contracts/survey-response/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "survey-response@1": {
    "title": "Survey response",
    "fields": {
      "id": "Identifier",
      "survey": "Survey",
      "surveyName": "Survey name",
      "kind": "Kind",
      "score": "Score",
      "comment": "Comment",
      "answers": "Answers",
      "answers[]": "Answer",
      "answers[].question": "Question",
      "answers[].answer": "Answer",
      "startedAt": "Started at",
      "submittedAt": "Submitted at",
      "finished": "Finished",
      "channel": "Channel",
      "language": "Language",
      "customer": "Customer",
      "email": "E-mail address",
      "campaign": "Campaign",
      "case": "Support case",
      "order": "Order",
      "eventRegistration": "Event registration"
    }
  }
};

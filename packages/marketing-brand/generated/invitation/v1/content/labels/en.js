// Generated from templates/invitation/v1. Do not edit: change the template, then run `npx trellis generate`.
export const labels = {
  "invitation@1": {
    "title": "Invitation e-mail",
    "fields": {
      "template": "Template",
      "market": "Market",
      "locale": "Locale",
      "subject": "Subject",
      "preheader": "Preheader",
      "headline": "Name of the event",
      "greeting": "Greeting",
      "body": "Letter",
      "body[]": "Block",
      "body[].type": "Kind of block",
      "body[].text": "Text",
      "body[].text[].text": "Text",
      "body[].text[].strong": "Strong",
      "body[].text[].emphasis": "Emphasis",
      "body[].text[].link": "Link",
      "body[].ordered": "Numbered",
      "body[].items": "Items",
      "body[].items[]": "Text",
      "body[].items[][].text": "Text",
      "body[].items[][].strong": "Strong",
      "body[].items[][].emphasis": "Emphasis",
      "body[].items[][].link": "Link",
      "picture": "Picture",
      "picture.asset": "Image file",
      "picture.alt": "Description of the image",
      "picture.decorative": "Decorative",
      "date": "Day",
      "time": "Time",
      "place": "Place",
      "replyBy": "Answer by",
      "actionLabel": "Button",
      "actionLink": "Link of the button",
      "signature": "Signature"
    }
  }
};

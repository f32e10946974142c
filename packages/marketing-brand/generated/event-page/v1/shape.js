// Generated from templates/event-page/v1. Do not edit: change the template, then run `npx trellis generate`.
export const slots = {
  headline: {
    name: "headline",
    title: "Name of the event",
    description: "What the event is called.",
    labels: {
      fr: {
        title: "Nom de l’événement",
        description: "Le nom de l’événement.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 70,
  },
  lead: {
    name: "lead",
    title: "Introduction",
    description: "What happens, and why one should come.",
    labels: {
      fr: {
        title: "Introduction",
        description: "Ce qui s’y passe, et pourquoi y venir.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 40,
    maxLength: 260,
  },
  eyebrow: {
    name: "eyebrow",
    title: "Line above the name",
    description: "The series, or the kind of event.",
    labels: {
      fr: {
        title: "Ligne au-dessus du nom",
        description: "La série, ou le genre d’événement.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 40,
  },
  accent: {
    name: "accent",
    title: "Colour",
    description: "The colour of the page.",
    labels: {
      fr: {
        title: "Couleur",
        description: "La couleur de la page.",
      },
    },
    required: false,
    default: "sun",
    setBy: [
      "content",
    ],
    type: "token",
    group: "color.accent",
    tokens: [
      "color.accent.sun",
      "color.accent.clay",
      "color.accent.sea",
      "color.accent.moss",
    ],
  },
  date: {
    name: "date",
    title: "Day",
    description: "The day of the event.",
    labels: {
      fr: {
        title: "Jour",
        description: "Le jour de l’événement.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "date",
    form: "full",
    upcoming: true,
  },
  time: {
    name: "time",
    title: "Time",
    description: "From when to when, with the time zone when people join from elsewhere.",
    labels: {
      fr: {
        title: "Heure",
        description: "De quand à quand, avec le fuseau horaire si l’on participe de loin.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 40,
  },
  place: {
    name: "place",
    title: "Place",
    description: "The building and the city, or that it is online.",
    labels: {
      fr: {
        title: "Lieu",
        description: "Le bâtiment et la ville, ou que c’est en ligne.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 90,
  },
  address: {
    name: "address",
    title: "Street",
    description: "How to find it.",
    labels: {
      fr: {
        title: "Adresse",
        description: "Comment le trouver.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 120,
  },
  mapLink: {
    name: "mapLink",
    title: "Way there",
    description: "A page with a map or directions.",
    labels: {
      fr: {
        title: "Itinéraire",
        description: "Une page avec un plan ou un itinéraire.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "link",
  },
  price: {
    name: "price",
    title: "Price",
    description: "What a place costs; leave it out when it is free.",
    labels: {
      fr: {
        title: "Prix",
        description: "Ce que coûte une place ; à laisser vide si c’est gratuit.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "money",
    min: 0,
    max: 10000,
    decimals: 2,
  },
  picture: {
    name: "picture",
    title: "Picture",
    description: "The picture at the top.",
    labels: {
      fr: {
        title: "Image",
        description: "L’image en haut.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "image",
  },
  actionLabel: {
    name: "actionLabel",
    title: "Button",
    description: "How one signs up, as a verb.",
    labels: {
      fr: {
        title: "Bouton",
        description: "Comment on s’inscrit, avec un verbe.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 32,
  },
  actionLink: {
    name: "actionLink",
    title: "Link of the button",
    description: "Where one signs up.",
    labels: {
      fr: {
        title: "Lien du bouton",
        description: "Où l’on s’inscrit.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "link",
  },
  body: {
    name: "body",
    title: "About",
    description: "What to expect.",
    labels: {
      fr: {
        title: "À propos",
        description: "Ce qui attend les visiteurs.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "rich-text",
    maxLength: 3000,
    allow: [
      "heading",
      "list",
      "strong",
      "emphasis",
      "link",
    ],
    heading: 3,
  },
  aboutTitle: {
    name: "aboutTitle",
    title: "Heading above the text",
    description: "One line above the text.",
    labels: {
      fr: {
        title: "Titre du texte",
        description: "Une ligne au-dessus du texte.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 70,
  },
  programme: {
    name: "programme",
    title: "Programme",
    description: "What happens when.",
    labels: {
      fr: {
        title: "Programme",
        description: "Ce qui se passe, et quand.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "list",
    minItems: 0,
    maxItems: 20,
    fields: {
      time: {
        name: "time",
        title: "Time",
        description: "“18:30”.",
        labels: {
          fr: {
            title: "Heure",
            description: "« 18 h 30 ».",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "text",
        minLength: 1,
        maxLength: 12,
      },
      title: {
        name: "title",
        title: "What happens",
        description: "In one line.",
        labels: {
          fr: {
            title: "Ce qui se passe",
            description: "En une ligne.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "text",
        minLength: 1,
        maxLength: 90,
      },
      text: {
        name: "text",
        title: "More",
        description: "One or two sentences.",
        labels: {
          fr: {
            title: "Précisions",
            description: "Une ou deux phrases.",
          },
        },
        required: false,
        setBy: [
          "content",
        ],
        type: "text",
        minLength: 1,
        maxLength: 240,
      },
      who: {
        name: "who",
        title: "Who",
        description: "The person who speaks.",
        labels: {
          fr: {
            title: "Qui",
            description: "La personne qui parle.",
          },
        },
        required: false,
        setBy: [
          "content",
        ],
        type: "text",
        minLength: 1,
        maxLength: 60,
      },
    },
  },
  people: {
    name: "people",
    title: "Speakers",
    description: "Who speaks or plays.",
    labels: {
      fr: {
        title: "Intervenants",
        description: "Qui parle ou joue.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "list",
    minItems: 0,
    maxItems: 8,
    fields: {
      name: {
        name: "name",
        title: "Name",
        description: "The person’s name.",
        labels: {
          fr: {
            title: "Nom",
            description: "Le nom de la personne.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "text",
        minLength: 1,
        maxLength: 60,
      },
      role: {
        name: "role",
        title: "What they do",
        description: "Their work, in a few words.",
        labels: {
          fr: {
            title: "Ce qu’ils font",
            description: "Leur travail, en quelques mots.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "text",
        minLength: 1,
        maxLength: 80,
      },
      picture: {
        name: "picture",
        title: "Portrait",
        description: "A portrait.",
        labels: {
          fr: {
            title: "Portrait",
            description: "Un portrait.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "image",
      },
    },
  },
  closingTitle: {
    name: "closingTitle",
    title: "Last heading",
    description: "The invitation at the end of the page.",
    labels: {
      fr: {
        title: "Dernier titre",
        description: "L’invitation à la fin de la page.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 70,
  },
  dateLabel: {
    name: "dateLabel",
    title: "“When”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Quand »",
        description: "Un mot du cadre, dans la langue de la page.",
      },
    },
    required: true,
    setBy: [
      "locale",
    ],
    requiredFrom: "locale",
    type: "text",
    minLength: 1,
    maxLength: 60,
  },
  placeLabel: {
    name: "placeLabel",
    title: "“Where”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Où »",
        description: "Un mot du cadre, dans la langue de la page.",
      },
    },
    required: true,
    setBy: [
      "locale",
    ],
    requiredFrom: "locale",
    type: "text",
    minLength: 1,
    maxLength: 60,
  },
  priceLabel: {
    name: "priceLabel",
    title: "“Price”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Prix »",
        description: "Un mot du cadre, dans la langue de la page.",
      },
    },
    required: true,
    setBy: [
      "locale",
    ],
    requiredFrom: "locale",
    type: "text",
    minLength: 1,
    maxLength: 60,
  },
  freeLabel: {
    name: "freeLabel",
    title: "“Free”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Entrée libre »",
        description: "Un mot du cadre, dans la langue de la page.",
      },
    },
    required: true,
    setBy: [
      "locale",
    ],
    requiredFrom: "locale",
    type: "text",
    minLength: 1,
    maxLength: 60,
  },
  mapLabel: {
    name: "mapLabel",
    title: "“Way there”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Itinéraire »",
        description: "Un mot du cadre, dans la langue de la page.",
      },
    },
    required: true,
    setBy: [
      "locale",
    ],
    requiredFrom: "locale",
    type: "text",
    minLength: 1,
    maxLength: 60,
  },
  programmeTitle: {
    name: "programmeTitle",
    title: "“Programme”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Programme »",
        description: "Un mot du cadre, dans la langue de la page.",
      },
    },
    required: true,
    setBy: [
      "locale",
    ],
    requiredFrom: "locale",
    type: "text",
    minLength: 1,
    maxLength: 60,
  },
  peopleTitle: {
    name: "peopleTitle",
    title: "“Who you meet”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Qui vous rencontrez »",
        description: "Un mot du cadre, dans la langue de la page.",
      },
    },
    required: true,
    setBy: [
      "locale",
    ],
    requiredFrom: "locale",
    type: "text",
    minLength: 1,
    maxLength: 60,
  },
  look: {
    name: "look",
    title: "Look of the market",
    description: "The market whose colours the page has.",
    labels: {
      fr: {
        title: "Aspect du marché",
        description: "Le marché dont la page a les couleurs.",
      },
    },
    required: true,
    setBy: [
      "market",
    ],
    requiredFrom: "market",
    type: "choice",
    values: {
      international: {
        en: "International",
        fr: "International",
      },
      fr: {
        en: "France",
        fr: "France",
      },
    },
  },
  homeLink: {
    name: "homeLink",
    title: "Start page",
    description: "The market’s start page.",
    labels: {
      fr: {
        title: "Accueil",
        description: "La page d’accueil du marché.",
      },
    },
    required: true,
    setBy: [
      "market",
    ],
    requiredFrom: "market",
    type: "link",
  },
  legal: {
    name: "legal",
    title: "Legal line",
    description: "Who publishes the page.",
    labels: {
      fr: {
        title: "Mention légale",
        description: "Qui publie la page.",
      },
    },
    required: true,
    setBy: [
      "market",
    ],
    requiredFrom: "market",
    type: "text",
    minLength: 1,
    maxLength: 300,
  },
  privacyLink: {
    name: "privacyLink",
    title: "Privacy notice",
    description: "Where the privacy notice stands.",
    labels: {
      fr: {
        title: "Politique de confidentialité",
        description: "Où se trouve la politique de confidentialité.",
      },
    },
    required: true,
    setBy: [
      "market",
    ],
    requiredFrom: "market",
    type: "link",
  },
  imprintLink: {
    name: "imprintLink",
    title: "About the company",
    description: "Where the company says who it is.",
    labels: {
      fr: {
        title: "Mentions de l’entreprise",
        description: "Où l’entreprise dit qui elle est.",
      },
    },
    required: true,
    setBy: [
      "market",
    ],
    requiredFrom: "market",
    type: "link",
  },
  skipLabel: {
    name: "skipLabel",
    title: "Skip link",
    description: "The link that leads past the head of the page.",
    labels: {
      fr: {
        title: "Lien d’évitement",
        description: "Le lien qui mène au-delà de l’en-tête.",
      },
    },
    required: true,
    setBy: [
      "locale",
    ],
    requiredFrom: "locale",
    type: "text",
    minLength: 1,
    maxLength: 60,
  },
  homeLabel: {
    name: "homeLabel",
    title: "Name of the start page",
    description: "What the sign at the top is called for those who hear the page.",
    labels: {
      fr: {
        title: "Nom de l’accueil",
        description: "Le nom du signe en haut pour qui écoute la page.",
      },
    },
    required: true,
    setBy: [
      "locale",
    ],
    requiredFrom: "locale",
    type: "text",
    minLength: 1,
    maxLength: 60,
  },
  privacyLabel: {
    name: "privacyLabel",
    title: "Name of the privacy notice",
    description: "What the link is called.",
    labels: {
      fr: {
        title: "Nom de la politique de confidentialité",
        description: "Le nom du lien.",
      },
    },
    required: true,
    setBy: [
      "locale",
    ],
    requiredFrom: "locale",
    type: "text",
    minLength: 1,
    maxLength: 40,
  },
  imprintLabel: {
    name: "imprintLabel",
    title: "Name of the company page",
    description: "What the link is called.",
    labels: {
      fr: {
        title: "Nom de la page de l’entreprise",
        description: "Le nom du lien.",
      },
    },
    required: true,
    setBy: [
      "locale",
    ],
    requiredFrom: "locale",
    type: "text",
    minLength: 1,
    maxLength: 40,
  },
};

export const shape = [
  {
    kind: "doctype",
  },
  {
    kind: "element",
    tag: "html",
    namespace: "http://www.w3.org/1999/xhtml",
    attributes: [
      {
        name: "lang",
        parts: [
          {
            from: {
              scope: 0,
              key: "locale",
            },
            as: "page-locale",
          },
        ],
      },
      {
        name: "dir",
        parts: [
          {
            from: {
              scope: 0,
              key: "direction",
            },
            as: "page-direction",
          },
        ],
      },
      {
        name: "data-mode",
        parts: [
          {
            from: {
              scope: 0,
              key: "look",
            },
            slot: slots["look"],
            as: "value",
          },
        ],
      },
    ],
    children: [
      {
        kind: "element",
        tag: "head",
        namespace: "http://www.w3.org/1999/xhtml",
        attributes: [],
        children: [
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "meta",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "charset",
                parts: [
                  "utf-8",
                ],
              },
            ],
            children: [],
          },
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "title",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [],
            children: [
              {
                kind: "text",
                parts: [
                  {
                    from: {
                      scope: 0,
                      key: "headline",
                    },
                    slot: slots["headline"],
                    as: "text",
                  },
                  " – Acme",
                ],
              },
            ],
          },
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "meta",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "name",
                parts: [
                  "viewport",
                ],
              },
              {
                name: "content",
                parts: [
                  "width=device-width, initial-scale=1",
                ],
              },
            ],
            children: [],
          },
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "meta",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "name",
                parts: [
                  "description",
                ],
              },
              {
                name: "content",
                parts: [
                  {
                    from: {
                      scope: 0,
                      key: "lead",
                    },
                    slot: slots["lead"],
                    as: "text",
                  },
                ],
              },
            ],
            children: [],
          },
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "meta",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "name",
                parts: [
                  "color-scheme",
                ],
              },
              {
                name: "content",
                parts: [
                  "light dark",
                ],
              },
            ],
            children: [],
          },
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "meta",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "property",
                parts: [
                  "og:title",
                ],
              },
              {
                name: "content",
                parts: [
                  {
                    from: {
                      scope: 0,
                      key: "headline",
                    },
                    slot: slots["headline"],
                    as: "text",
                  },
                ],
              },
            ],
            children: [],
          },
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "meta",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "property",
                parts: [
                  "og:description",
                ],
              },
              {
                name: "content",
                parts: [
                  {
                    from: {
                      scope: 0,
                      key: "lead",
                    },
                    slot: slots["lead"],
                    as: "text",
                  },
                ],
              },
            ],
            children: [],
          },
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "meta",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "property",
                parts: [
                  "og:image",
                ],
              },
              {
                name: "content",
                parts: [
                  {
                    from: {
                      scope: 0,
                      key: "picture",
                    },
                    slot: slots["picture"],
                    as: "image-src",
                  },
                ],
              },
            ],
            children: [],
          },
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "link",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "rel",
                parts: [
                  "stylesheet",
                ],
              },
              {
                name: "href",
                parts: [
                  "brand/event-page-v1.css",
                ],
              },
            ],
            children: [],
          },
          {
            kind: "text",
            parts: [
              "\n  ",
            ],
          },
        ],
      },
      {
        kind: "text",
        parts: [
          "\n  ",
        ],
      },
      {
        kind: "element",
        tag: "body",
        namespace: "http://www.w3.org/1999/xhtml",
        attributes: [
          {
            name: "class",
            parts: [
              "event accent-",
              {
                from: {
                  scope: 0,
                  key: "accent",
                },
                slot: slots["accent"],
                as: "token-name",
              },
            ],
          },
        ],
        children: [
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "a",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "class",
                parts: [
                  "skip",
                ],
              },
              {
                name: "href",
                parts: [
                  "#content",
                ],
              },
            ],
            children: [
              {
                kind: "text",
                parts: [
                  {
                    from: {
                      scope: 0,
                      key: "skipLabel",
                    },
                    slot: slots["skipLabel"],
                    as: "text",
                  },
                ],
              },
            ],
          },
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "header",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "class",
                parts: [
                  "bar",
                ],
              },
            ],
            children: [
              {
                kind: "text",
                parts: [
                  "\n      ",
                ],
              },
              {
                kind: "element",
                tag: "div",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
                  {
                    name: "class",
                    parts: [
                      "page",
                    ],
                  },
                ],
                children: [
                  {
                    kind: "text",
                    parts: [
                      "\n        ",
                    ],
                  },
                  {
                    kind: "element",
                    tag: "a",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [
                      {
                        name: "class",
                        parts: [
                          "sign",
                        ],
                      },
                      {
                        name: "href",
                        parts: [
                          {
                            from: {
                              scope: 0,
                              key: "homeLink",
                            },
                            slot: slots["homeLink"],
                            as: "address",
                          },
                        ],
                      },
                      {
                        name: "aria-label",
                        parts: [
                          {
                            from: {
                              scope: 0,
                              key: "homeLabel",
                            },
                            slot: slots["homeLabel"],
                            as: "text",
                          },
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "svg",
                        namespace: "http://www.w3.org/2000/svg",
                        attributes: [
                          {
                            name: "viewBox",
                            parts: [
                              "0 0 40 40",
                            ],
                          },
                          {
                            name: "width",
                            parts: [
                              "36",
                            ],
                          },
                          {
                            name: "height",
                            parts: [
                              "36",
                            ],
                          },
                          {
                            name: "aria-hidden",
                            parts: [
                              "true",
                            ],
                          },
                          {
                            name: "focusable",
                            parts: [
                              "false",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              "\n            ",
                            ],
                          },
                          {
                            kind: "element",
                            tag: "path",
                            namespace: "http://www.w3.org/2000/svg",
                            attributes: [
                              {
                                name: "d",
                                parts: [
                                  "M8 4v32M8 22h24M32 22v14M8 4c12 0 12 18 12 18",
                                ],
                              },
                              {
                                name: "fill",
                                parts: [
                                  "none",
                                ],
                              },
                              {
                                name: "stroke",
                                parts: [
                                  "currentColor",
                                ],
                              },
                              {
                                name: "stroke-width",
                                parts: [
                                  "4",
                                ],
                              },
                              {
                                name: "stroke-linecap",
                                parts: [
                                  "round",
                                ],
                              },
                              {
                                name: "stroke-linejoin",
                                parts: [
                                  "round",
                                ],
                              },
                            ],
                            children: [],
                          },
                          {
                            kind: "text",
                            parts: [
                              "\n          ",
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "span",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              "Acme",
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n        ",
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n        ",
                    ],
                  },
                  {
                    kind: "element",
                    tag: "a",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [
                      {
                        name: "class",
                        parts: [
                          "button small",
                        ],
                      },
                      {
                        name: "href",
                        parts: [
                          {
                            from: {
                              scope: 0,
                              key: "actionLink",
                            },
                            slot: slots["actionLink"],
                            as: "address",
                          },
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          {
                            from: {
                              scope: 0,
                              key: "actionLabel",
                            },
                            slot: slots["actionLabel"],
                            as: "text",
                          },
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n      ",
                    ],
                  },
                ],
              },
              {
                kind: "text",
                parts: [
                  "\n    ",
                ],
              },
            ],
          },
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "main",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "id",
                parts: [
                  "content",
                ],
              },
            ],
            children: [
              {
                kind: "text",
                parts: [
                  "\n      ",
                ],
              },
              {
                kind: "element",
                tag: "section",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
                  {
                    name: "class",
                    parts: [
                      "opening",
                    ],
                  },
                  {
                    name: "aria-labelledby",
                    parts: [
                      "headline",
                    ],
                  },
                ],
                children: [
                  {
                    kind: "text",
                    parts: [
                      "\n        ",
                    ],
                  },
                  {
                    kind: "element",
                    tag: "div",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [
                      {
                        name: "class",
                        parts: [
                          "page",
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "div",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "class",
                            parts: [
                              "words",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              "\n            ",
                            ],
                          },
                          {
                            kind: "element",
                            tag: "p",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "class",
                                parts: [
                                  "eyebrow",
                                ],
                              },
                            ],
                            children: [
                              {
                                kind: "text",
                                parts: [
                                  {
                                    from: {
                                      scope: 0,
                                      key: "eyebrow",
                                    },
                                    slot: slots["eyebrow"],
                                    as: "text",
                                  },
                                ],
                              },
                            ],
                            when: {
                              from: {
                                scope: 0,
                                key: "eyebrow",
                              },
                              is: "present",
                            },
                          },
                          {
                            kind: "text",
                            parts: [
                              "\n            ",
                            ],
                          },
                          {
                            kind: "element",
                            tag: "h1",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "id",
                                parts: [
                                  "headline",
                                ],
                              },
                            ],
                            children: [
                              {
                                kind: "text",
                                parts: [
                                  {
                                    from: {
                                      scope: 0,
                                      key: "headline",
                                    },
                                    slot: slots["headline"],
                                    as: "text",
                                  },
                                ],
                              },
                            ],
                          },
                          {
                            kind: "text",
                            parts: [
                              "\n            ",
                            ],
                          },
                          {
                            kind: "element",
                            tag: "p",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "class",
                                parts: [
                                  "lead",
                                ],
                              },
                            ],
                            children: [
                              {
                                kind: "text",
                                parts: [
                                  {
                                    from: {
                                      scope: 0,
                                      key: "lead",
                                    },
                                    slot: slots["lead"],
                                    as: "text",
                                  },
                                ],
                              },
                            ],
                          },
                          {
                            kind: "text",
                            parts: [
                              "\n          ",
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "div",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "class",
                            parts: [
                              "ticket",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              "\n            ",
                            ],
                          },
                          {
                            kind: "element",
                            tag: "dl",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [],
                            children: [
                              {
                                kind: "text",
                                parts: [
                                  "\n              ",
                                ],
                              },
                              {
                                kind: "element",
                                tag: "div",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [],
                                children: [
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "dt",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [],
                                    children: [
                                      {
                                        kind: "text",
                                        parts: [
                                          {
                                            from: {
                                              scope: 0,
                                              key: "dateLabel",
                                            },
                                            slot: slots["dateLabel"],
                                            as: "text",
                                          },
                                        ],
                                      },
                                    ],
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "dd",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [],
                                    children: [
                                      {
                                        kind: "element",
                                        tag: "time",
                                        namespace: "http://www.w3.org/1999/xhtml",
                                        attributes: [
                                          {
                                            name: "datetime",
                                            parts: [
                                              {
                                                from: {
                                                  scope: 0,
                                                  key: "date",
                                                },
                                                slot: slots["date"],
                                                as: "date-iso",
                                              },
                                            ],
                                          },
                                        ],
                                        children: [
                                          {
                                            kind: "text",
                                            parts: [
                                              {
                                                from: {
                                                  scope: 0,
                                                  key: "date",
                                                },
                                                slot: slots["date"],
                                                as: "date",
                                              },
                                            ],
                                          },
                                        ],
                                      },
                                    ],
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "dd",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [],
                                    children: [
                                      {
                                        kind: "text",
                                        parts: [
                                          {
                                            from: {
                                              scope: 0,
                                              key: "time",
                                            },
                                            slot: slots["time"],
                                            as: "text",
                                          },
                                        ],
                                      },
                                    ],
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n              ",
                                    ],
                                  },
                                ],
                              },
                              {
                                kind: "text",
                                parts: [
                                  "\n              ",
                                ],
                              },
                              {
                                kind: "element",
                                tag: "div",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [],
                                children: [
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "dt",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [],
                                    children: [
                                      {
                                        kind: "text",
                                        parts: [
                                          {
                                            from: {
                                              scope: 0,
                                              key: "placeLabel",
                                            },
                                            slot: slots["placeLabel"],
                                            as: "text",
                                          },
                                        ],
                                      },
                                    ],
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "dd",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [],
                                    children: [
                                      {
                                        kind: "text",
                                        parts: [
                                          {
                                            from: {
                                              scope: 0,
                                              key: "place",
                                            },
                                            slot: slots["place"],
                                            as: "text",
                                          },
                                        ],
                                      },
                                    ],
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "dd",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [],
                                    children: [
                                      {
                                        kind: "text",
                                        parts: [
                                          {
                                            from: {
                                              scope: 0,
                                              key: "address",
                                            },
                                            slot: slots["address"],
                                            as: "text",
                                          },
                                        ],
                                      },
                                    ],
                                    when: {
                                      from: {
                                        scope: 0,
                                        key: "address",
                                      },
                                      is: "present",
                                    },
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "dd",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [],
                                    children: [
                                      {
                                        kind: "element",
                                        tag: "a",
                                        namespace: "http://www.w3.org/1999/xhtml",
                                        attributes: [
                                          {
                                            name: "href",
                                            parts: [
                                              {
                                                from: {
                                                  scope: 0,
                                                  key: "mapLink",
                                                },
                                                slot: slots["mapLink"],
                                                as: "address",
                                              },
                                            ],
                                          },
                                        ],
                                        children: [
                                          {
                                            kind: "text",
                                            parts: [
                                              {
                                                from: {
                                                  scope: 0,
                                                  key: "mapLabel",
                                                },
                                                slot: slots["mapLabel"],
                                                as: "text",
                                              },
                                            ],
                                          },
                                        ],
                                      },
                                    ],
                                    when: {
                                      from: {
                                        scope: 0,
                                        key: "mapLink",
                                      },
                                      is: "present",
                                    },
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n              ",
                                    ],
                                  },
                                ],
                              },
                              {
                                kind: "text",
                                parts: [
                                  "\n              ",
                                ],
                              },
                              {
                                kind: "element",
                                tag: "div",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [],
                                children: [
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "dt",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [],
                                    children: [
                                      {
                                        kind: "text",
                                        parts: [
                                          {
                                            from: {
                                              scope: 0,
                                              key: "priceLabel",
                                            },
                                            slot: slots["priceLabel"],
                                            as: "text",
                                          },
                                        ],
                                      },
                                    ],
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "dd",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [],
                                    children: [
                                      {
                                        kind: "text",
                                        parts: [
                                          {
                                            from: {
                                              scope: 0,
                                              key: "price",
                                            },
                                            slot: slots["price"],
                                            as: "money",
                                          },
                                        ],
                                      },
                                    ],
                                    when: {
                                      from: {
                                        scope: 0,
                                        key: "price",
                                      },
                                      is: "present",
                                    },
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "dd",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [],
                                    children: [
                                      {
                                        kind: "text",
                                        parts: [
                                          {
                                            from: {
                                              scope: 0,
                                              key: "freeLabel",
                                            },
                                            slot: slots["freeLabel"],
                                            as: "text",
                                          },
                                        ],
                                      },
                                    ],
                                    when: {
                                      from: {
                                        scope: 0,
                                        key: "price",
                                      },
                                      is: "absent",
                                    },
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n              ",
                                    ],
                                  },
                                ],
                              },
                              {
                                kind: "text",
                                parts: [
                                  "\n            ",
                                ],
                              },
                            ],
                          },
                          {
                            kind: "text",
                            parts: [
                              "\n            ",
                            ],
                          },
                          {
                            kind: "element",
                            tag: "p",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "class",
                                parts: [
                                  "actions",
                                ],
                              },
                            ],
                            children: [
                              {
                                kind: "element",
                                tag: "a",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [
                                  {
                                    name: "class",
                                    parts: [
                                      "button",
                                    ],
                                  },
                                  {
                                    name: "href",
                                    parts: [
                                      {
                                        from: {
                                          scope: 0,
                                          key: "actionLink",
                                        },
                                        slot: slots["actionLink"],
                                        as: "address",
                                      },
                                    ],
                                  },
                                ],
                                children: [
                                  {
                                    kind: "text",
                                    parts: [
                                      {
                                        from: {
                                          scope: 0,
                                          key: "actionLabel",
                                        },
                                        slot: slots["actionLabel"],
                                        as: "text",
                                      },
                                    ],
                                  },
                                ],
                              },
                            ],
                          },
                          {
                            kind: "text",
                            parts: [
                              "\n          ",
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n        ",
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n      ",
                    ],
                  },
                ],
              },
              {
                kind: "text",
                parts: [
                  "\n      ",
                ],
              },
              {
                kind: "element",
                tag: "div",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
                  {
                    name: "class",
                    parts: [
                      "scene",
                    ],
                  },
                ],
                children: [
                  {
                    kind: "text",
                    parts: [
                      "\n        ",
                    ],
                  },
                  {
                    kind: "element",
                    tag: "img",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [
                      {
                        name: "src",
                        parts: [
                          {
                            from: {
                              scope: 0,
                              key: "picture",
                            },
                            slot: slots["picture"],
                            as: "image-src",
                          },
                        ],
                      },
                      {
                        name: "srcset",
                        parts: [
                          {
                            from: {
                              scope: 0,
                              key: "picture",
                            },
                            slot: slots["picture"],
                            as: "image-srcset",
                          },
                        ],
                      },
                      {
                        name: "sizes",
                        parts: [
                          "100vw",
                        ],
                      },
                      {
                        name: "alt",
                        parts: [
                          {
                            from: {
                              scope: 0,
                              key: "picture",
                            },
                            slot: slots["picture"],
                            as: "image-alt",
                          },
                        ],
                      },
                      {
                        name: "width",
                        parts: [
                          {
                            from: {
                              scope: 0,
                              key: "picture",
                            },
                            slot: slots["picture"],
                            as: "image-width",
                          },
                        ],
                      },
                      {
                        name: "height",
                        parts: [
                          {
                            from: {
                              scope: 0,
                              key: "picture",
                            },
                            slot: slots["picture"],
                            as: "image-height",
                          },
                        ],
                      },
                    ],
                    children: [],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n      ",
                    ],
                  },
                ],
              },
              {
                kind: "text",
                parts: [
                  "\n      ",
                ],
              },
              {
                kind: "element",
                tag: "div",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
                  {
                    name: "class",
                    parts: [
                      "inside page",
                    ],
                  },
                ],
                children: [
                  {
                    kind: "text",
                    parts: [
                      "\n        ",
                    ],
                  },
                  {
                    kind: "element",
                    tag: "section",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [
                      {
                        name: "class",
                        parts: [
                          "about",
                        ],
                      },
                      {
                        name: "aria-labelledby",
                        parts: [
                          "about",
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "h2",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "id",
                            parts: [
                              "about",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              {
                                from: {
                                  scope: 0,
                                  key: "aboutTitle",
                                },
                                slot: slots["aboutTitle"],
                                as: "text",
                              },
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "div",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "class",
                            parts: [
                              "text",
                            ],
                          },
                        ],
                        children: [],
                        richText: {
                          from: {
                            scope: 0,
                            key: "body",
                          },
                          heading: 3,
                        },
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n        ",
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n        ",
                    ],
                  },
                  {
                    kind: "element",
                    tag: "section",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [
                      {
                        name: "class",
                        parts: [
                          "programme",
                        ],
                      },
                      {
                        name: "aria-labelledby",
                        parts: [
                          "programme",
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "h2",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "id",
                            parts: [
                              "programme",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              {
                                from: {
                                  scope: 0,
                                  key: "programmeTitle",
                                },
                                slot: slots["programmeTitle"],
                                as: "text",
                              },
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "ol",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              "\n            ",
                            ],
                          },
                          {
                            kind: "element",
                            tag: "li",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [],
                            children: [
                              {
                                kind: "text",
                                parts: [
                                  "\n              ",
                                ],
                              },
                              {
                                kind: "element",
                                tag: "p",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [
                                  {
                                    name: "class",
                                    parts: [
                                      "time",
                                    ],
                                  },
                                ],
                                children: [
                                  {
                                    kind: "text",
                                    parts: [
                                      {
                                        from: {
                                          scope: 1,
                                          key: "time",
                                        },
                                        slot: slots["programme"].fields["time"],
                                        as: "text",
                                      },
                                    ],
                                  },
                                ],
                              },
                              {
                                kind: "text",
                                parts: [
                                  "\n              ",
                                ],
                              },
                              {
                                kind: "element",
                                tag: "div",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [],
                                children: [
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "h3",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [],
                                    children: [
                                      {
                                        kind: "text",
                                        parts: [
                                          {
                                            from: {
                                              scope: 1,
                                              key: "title",
                                            },
                                            slot: slots["programme"].fields["title"],
                                            as: "text",
                                          },
                                        ],
                                      },
                                    ],
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "p",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [],
                                    children: [
                                      {
                                        kind: "text",
                                        parts: [
                                          {
                                            from: {
                                              scope: 1,
                                              key: "text",
                                            },
                                            slot: slots["programme"].fields["text"],
                                            as: "text",
                                          },
                                        ],
                                      },
                                    ],
                                    when: {
                                      from: {
                                        scope: 1,
                                        key: "text",
                                      },
                                      is: "present",
                                    },
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n                ",
                                    ],
                                  },
                                  {
                                    kind: "element",
                                    tag: "p",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [
                                      {
                                        name: "class",
                                        parts: [
                                          "who",
                                        ],
                                      },
                                    ],
                                    children: [
                                      {
                                        kind: "text",
                                        parts: [
                                          {
                                            from: {
                                              scope: 1,
                                              key: "who",
                                            },
                                            slot: slots["programme"].fields["who"],
                                            as: "text",
                                          },
                                        ],
                                      },
                                    ],
                                    when: {
                                      from: {
                                        scope: 1,
                                        key: "who",
                                      },
                                      is: "present",
                                    },
                                  },
                                  {
                                    kind: "text",
                                    parts: [
                                      "\n              ",
                                    ],
                                  },
                                ],
                              },
                              {
                                kind: "text",
                                parts: [
                                  "\n            ",
                                ],
                              },
                            ],
                            each: {
                              scope: 0,
                              key: "programme",
                            },
                          },
                          {
                            kind: "text",
                            parts: [
                              "\n          ",
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n        ",
                        ],
                      },
                    ],
                    when: {
                      from: {
                        scope: 0,
                        key: "programme",
                      },
                      is: "present",
                    },
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n      ",
                    ],
                  },
                ],
              },
              {
                kind: "text",
                parts: [
                  "\n      ",
                ],
              },
              {
                kind: "element",
                tag: "section",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
                  {
                    name: "class",
                    parts: [
                      "people",
                    ],
                  },
                  {
                    name: "aria-labelledby",
                    parts: [
                      "people",
                    ],
                  },
                ],
                children: [
                  {
                    kind: "text",
                    parts: [
                      "\n        ",
                    ],
                  },
                  {
                    kind: "element",
                    tag: "div",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [
                      {
                        name: "class",
                        parts: [
                          "page",
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "h2",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "id",
                            parts: [
                              "people",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              {
                                from: {
                                  scope: 0,
                                  key: "peopleTitle",
                                },
                                slot: slots["peopleTitle"],
                                as: "text",
                              },
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "ul",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              "\n            ",
                            ],
                          },
                          {
                            kind: "element",
                            tag: "li",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [],
                            children: [
                              {
                                kind: "text",
                                parts: [
                                  "\n              ",
                                ],
                              },
                              {
                                kind: "element",
                                tag: "img",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [
                                  {
                                    name: "src",
                                    parts: [
                                      {
                                        from: {
                                          scope: 1,
                                          key: "picture",
                                        },
                                        slot: slots["people"].fields["picture"],
                                        as: "image-src",
                                      },
                                    ],
                                  },
                                  {
                                    name: "srcset",
                                    parts: [
                                      {
                                        from: {
                                          scope: 1,
                                          key: "picture",
                                        },
                                        slot: slots["people"].fields["picture"],
                                        as: "image-srcset",
                                      },
                                    ],
                                  },
                                  {
                                    name: "sizes",
                                    parts: [
                                      "12rem",
                                    ],
                                  },
                                  {
                                    name: "alt",
                                    parts: [
                                      {
                                        from: {
                                          scope: 1,
                                          key: "picture",
                                        },
                                        slot: slots["people"].fields["picture"],
                                        as: "image-alt",
                                      },
                                    ],
                                  },
                                  {
                                    name: "width",
                                    parts: [
                                      {
                                        from: {
                                          scope: 1,
                                          key: "picture",
                                        },
                                        slot: slots["people"].fields["picture"],
                                        as: "image-width",
                                      },
                                    ],
                                  },
                                  {
                                    name: "height",
                                    parts: [
                                      {
                                        from: {
                                          scope: 1,
                                          key: "picture",
                                        },
                                        slot: slots["people"].fields["picture"],
                                        as: "image-height",
                                      },
                                    ],
                                  },
                                  {
                                    name: "loading",
                                    parts: [
                                      "lazy",
                                    ],
                                  },
                                ],
                                children: [],
                              },
                              {
                                kind: "text",
                                parts: [
                                  "\n              ",
                                ],
                              },
                              {
                                kind: "element",
                                tag: "h3",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [],
                                children: [
                                  {
                                    kind: "text",
                                    parts: [
                                      {
                                        from: {
                                          scope: 1,
                                          key: "name",
                                        },
                                        slot: slots["people"].fields["name"],
                                        as: "text",
                                      },
                                    ],
                                  },
                                ],
                              },
                              {
                                kind: "text",
                                parts: [
                                  "\n              ",
                                ],
                              },
                              {
                                kind: "element",
                                tag: "p",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [],
                                children: [
                                  {
                                    kind: "text",
                                    parts: [
                                      {
                                        from: {
                                          scope: 1,
                                          key: "role",
                                        },
                                        slot: slots["people"].fields["role"],
                                        as: "text",
                                      },
                                    ],
                                  },
                                ],
                              },
                              {
                                kind: "text",
                                parts: [
                                  "\n            ",
                                ],
                              },
                            ],
                            each: {
                              scope: 0,
                              key: "people",
                            },
                          },
                          {
                            kind: "text",
                            parts: [
                              "\n          ",
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n        ",
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n      ",
                    ],
                  },
                ],
                when: {
                  from: {
                    scope: 0,
                    key: "people",
                  },
                  is: "present",
                },
              },
              {
                kind: "text",
                parts: [
                  "\n      ",
                ],
              },
              {
                kind: "element",
                tag: "section",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
                  {
                    name: "class",
                    parts: [
                      "closing",
                    ],
                  },
                  {
                    name: "aria-labelledby",
                    parts: [
                      "closing",
                    ],
                  },
                ],
                children: [
                  {
                    kind: "text",
                    parts: [
                      "\n        ",
                    ],
                  },
                  {
                    kind: "element",
                    tag: "div",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [
                      {
                        name: "class",
                        parts: [
                          "page",
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "h2",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "id",
                            parts: [
                              "closing",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              {
                                from: {
                                  scope: 0,
                                  key: "closingTitle",
                                },
                                slot: slots["closingTitle"],
                                as: "text",
                              },
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "p",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [],
                        children: [
                          {
                            kind: "element",
                            tag: "time",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "datetime",
                                parts: [
                                  {
                                    from: {
                                      scope: 0,
                                      key: "date",
                                    },
                                    slot: slots["date"],
                                    as: "date-iso",
                                  },
                                ],
                              },
                            ],
                            children: [
                              {
                                kind: "text",
                                parts: [
                                  {
                                    from: {
                                      scope: 0,
                                      key: "date",
                                    },
                                    slot: slots["date"],
                                    as: "date",
                                  },
                                ],
                              },
                            ],
                          },
                          {
                            kind: "text",
                            parts: [
                              " · ",
                              {
                                from: {
                                  scope: 0,
                                  key: "time",
                                },
                                slot: slots["time"],
                                as: "text",
                              },
                              " · ",
                              {
                                from: {
                                  scope: 0,
                                  key: "place",
                                },
                                slot: slots["place"],
                                as: "text",
                              },
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "p",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "class",
                            parts: [
                              "actions",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "element",
                            tag: "a",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "class",
                                parts: [
                                  "button",
                                ],
                              },
                              {
                                name: "href",
                                parts: [
                                  {
                                    from: {
                                      scope: 0,
                                      key: "actionLink",
                                    },
                                    slot: slots["actionLink"],
                                    as: "address",
                                  },
                                ],
                              },
                            ],
                            children: [
                              {
                                kind: "text",
                                parts: [
                                  {
                                    from: {
                                      scope: 0,
                                      key: "actionLabel",
                                    },
                                    slot: slots["actionLabel"],
                                    as: "text",
                                  },
                                ],
                              },
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n        ",
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n      ",
                    ],
                  },
                ],
              },
              {
                kind: "text",
                parts: [
                  "\n    ",
                ],
              },
            ],
          },
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "element",
            tag: "footer",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "class",
                parts: [
                  "foot",
                ],
              },
            ],
            children: [
              {
                kind: "text",
                parts: [
                  "\n      ",
                ],
              },
              {
                kind: "element",
                tag: "div",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
                  {
                    name: "class",
                    parts: [
                      "page",
                    ],
                  },
                ],
                children: [
                  {
                    kind: "text",
                    parts: [
                      "\n        ",
                    ],
                  },
                  {
                    kind: "element",
                    tag: "p",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          {
                            from: {
                              scope: 0,
                              key: "legal",
                            },
                            slot: slots["legal"],
                            as: "text",
                          },
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n        ",
                    ],
                  },
                  {
                    kind: "element",
                    tag: "ul",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "li",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [],
                        children: [
                          {
                            kind: "element",
                            tag: "a",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "href",
                                parts: [
                                  {
                                    from: {
                                      scope: 0,
                                      key: "privacyLink",
                                    },
                                    slot: slots["privacyLink"],
                                    as: "address",
                                  },
                                ],
                              },
                            ],
                            children: [
                              {
                                kind: "text",
                                parts: [
                                  {
                                    from: {
                                      scope: 0,
                                      key: "privacyLabel",
                                    },
                                    slot: slots["privacyLabel"],
                                    as: "text",
                                  },
                                ],
                              },
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n          ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "li",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [],
                        children: [
                          {
                            kind: "element",
                            tag: "a",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "href",
                                parts: [
                                  {
                                    from: {
                                      scope: 0,
                                      key: "imprintLink",
                                    },
                                    slot: slots["imprintLink"],
                                    as: "address",
                                  },
                                ],
                              },
                            ],
                            children: [
                              {
                                kind: "text",
                                parts: [
                                  {
                                    from: {
                                      scope: 0,
                                      key: "imprintLabel",
                                    },
                                    slot: slots["imprintLabel"],
                                    as: "text",
                                  },
                                ],
                              },
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n        ",
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n      ",
                    ],
                  },
                ],
              },
              {
                kind: "text",
                parts: [
                  "\n    ",
                ],
              },
            ],
          },
          {
            kind: "text",
            parts: [
              "\n  \n\n",
            ],
          },
        ],
      },
    ],
  },
];

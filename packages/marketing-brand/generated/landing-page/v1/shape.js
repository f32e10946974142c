// Generated from templates/landing-page/v1. Do not edit: change the template, then run `npx trellis generate`.
export const slots = {
  headline: {
    name: "headline",
    title: "Headline",
    description: "What the visitor gets, in one line.",
    labels: {
      fr: {
        title: "Titre",
        description: "Ce que le visiteur obtient, en une ligne.",
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
    description: "Two or three sentences below the headline. Search engines show them too.",
    labels: {
      fr: {
        title: "Introduction",
        description: "Deux ou trois phrases sous le titre. Les moteurs de recherche les montrent aussi.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 40,
    maxLength: 240,
  },
  eyebrow: {
    name: "eyebrow",
    title: "Line above the headline",
    description: "The campaign or the range, in a few words.",
    labels: {
      fr: {
        title: "Ligne au-dessus du titre",
        description: "La campagne ou la gamme, en quelques mots.",
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
  layout: {
    name: "layout",
    title: "Layout",
    description: "Where the picture stands.",
    labels: {
      fr: {
        title: "Mise en page",
        description: "La place de l’image.",
      },
    },
    required: false,
    default: "beside",
    setBy: [
      "content",
    ],
    type: "choice",
    values: {
      beside: {
        en: "Picture beside the words",
        fr: "Image à côté du texte",
      },
      below: {
        en: "Wide picture below the words",
        fr: "Image large sous le texte",
      },
    },
  },
  picture: {
    name: "picture",
    title: "Picture",
    description: "The picture at the top of the page.",
    labels: {
      fr: {
        title: "Image",
        description: "L’image en haut de la page.",
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
    description: "What happens when the visitor presses the button, as a verb.",
    labels: {
      fr: {
        title: "Bouton",
        description: "Ce qui se passe quand on appuie sur le bouton, avec un verbe.",
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
    description: "Where the button leads.",
    labels: {
      fr: {
        title: "Lien du bouton",
        description: "Où mène le bouton.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "link",
  },
  moreLabel: {
    name: "moreLabel",
    title: "Second link",
    description: "A quieter second thing to do.",
    labels: {
      fr: {
        title: "Second lien",
        description: "Une seconde action plus discrète.",
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
  moreLink: {
    name: "moreLink",
    title: "Address of the second link",
    description: "Where the second link leads.",
    labels: {
      fr: {
        title: "Adresse du second lien",
        description: "Où mène le second lien.",
      },
    },
    required: false,
    default: "#more",
    setBy: [
      "content",
    ],
    type: "link",
  },
  figures: {
    name: "figures",
    title: "Figures",
    description: "Numbers that speak for themselves.",
    labels: {
      fr: {
        title: "Chiffres",
        description: "Des chiffres qui parlent d’eux-mêmes.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "list",
    minItems: 0,
    maxItems: 4,
    fields: {
      value: {
        name: "value",
        title: "Figure",
        description: "The number with its unit.",
        labels: {
          fr: {
            title: "Chiffre",
            description: "Le nombre et son unité.",
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
      label: {
        name: "label",
        title: "What it counts",
        description: "What the number counts, in a few words.",
        labels: {
          fr: {
            title: "Ce qu’il compte",
            description: "Ce que compte le nombre, en quelques mots.",
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
    },
  },
  benefitsTitle: {
    name: "benefitsTitle",
    title: "Heading above the reasons",
    description: "One line above the reasons.",
    labels: {
      fr: {
        title: "Titre des raisons",
        description: "Une ligne au-dessus des raisons.",
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
  benefits: {
    name: "benefits",
    title: "Reasons",
    description: "Why somebody would want this.",
    labels: {
      fr: {
        title: "Raisons",
        description: "Pourquoi on le voudrait.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "list",
    minItems: 2,
    maxItems: 6,
    fields: {
      title: {
        name: "title",
        title: "Reason",
        description: "The reason in a few words.",
        labels: {
          fr: {
            title: "Raison",
            description: "La raison en quelques mots.",
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
      text: {
        name: "text",
        title: "Explanation",
        description: "One to three sentences.",
        labels: {
          fr: {
            title: "Explication",
            description: "Une à trois phrases.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "text",
        minLength: 1,
        maxLength: 260,
      },
    },
  },
  stories: {
    name: "stories",
    title: "Sections",
    description: "Sections with a picture, for who wants to know more.",
    labels: {
      fr: {
        title: "Parties",
        description: "Des parties avec une image, pour qui veut en savoir plus.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "list",
    minItems: 0,
    maxItems: 4,
    fields: {
      title: {
        name: "title",
        title: "Heading",
        description: "The heading of the section.",
        labels: {
          fr: {
            title: "Titre",
            description: "Le titre de la partie.",
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
      body: {
        name: "body",
        title: "Text",
        description: "The text of the section.",
        labels: {
          fr: {
            title: "Texte",
            description: "Le texte de la partie.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "rich-text",
        maxLength: 1200,
        allow: [
          "list",
          "strong",
          "emphasis",
          "link",
        ],
        heading: 3,
      },
      picture: {
        name: "picture",
        title: "Picture",
        description: "The picture beside the text.",
        labels: {
          fr: {
            title: "Image",
            description: "L’image à côté du texte.",
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
  quote: {
    name: "quote",
    title: "Quotation",
    description: "What a customer says, without quotation marks.",
    labels: {
      fr: {
        title: "Citation",
        description: "Ce que dit un client, sans guillemets.",
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
  quoteName: {
    name: "quoteName",
    title: "Who says so",
    description: "The person’s name and what they do.",
    labels: {
      fr: {
        title: "Qui le dit",
        description: "Le nom de la personne et ce qu’elle fait.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 80,
  },
  questions: {
    name: "questions",
    title: "Questions",
    description: "Questions that people ask, with their answers.",
    labels: {
      fr: {
        title: "Questions",
        description: "Les questions que l’on pose, avec leurs réponses.",
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
      question: {
        name: "question",
        title: "Question",
        description: "As people ask it.",
        labels: {
          fr: {
            title: "Question",
            description: "Telle qu’on la pose.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "text",
        minLength: 1,
        maxLength: 120,
      },
      answer: {
        name: "answer",
        title: "Answer",
        description: "A short answer.",
        labels: {
          fr: {
            title: "Réponse",
            description: "Une réponse courte.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "rich-text",
        maxLength: 800,
        allow: [
          "list",
          "strong",
          "emphasis",
          "link",
        ],
        heading: 4,
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
  closingText: {
    name: "closingText",
    title: "Last sentence",
    description: "What to know before one decides.",
    labels: {
      fr: {
        title: "Dernière phrase",
        description: "Ce qu’il faut savoir avant de se décider.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 200,
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
  figuresTitle: {
    name: "figuresTitle",
    title: "Heading of the figures",
    description: "The heading of the figures, for those who hear the page.",
    labels: {
      fr: {
        title: "Titre des chiffres",
        description: "Le titre des chiffres pour qui écoute la page.",
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
  questionsTitle: {
    name: "questionsTitle",
    title: "Heading of the questions",
    description: "The heading above the questions.",
    labels: {
      fr: {
        title: "Titre des questions",
        description: "Le titre au-dessus des questions.",
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
                  "brand/landing-page-v1.css",
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
              "landing accent-",
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
                      "hero ",
                      {
                        from: {
                          scope: 0,
                          key: "layout",
                        },
                        slot: slots["layout"],
                        as: "value",
                      },
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
                                kind: "text",
                                parts: [
                                  "\n              ",
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
                              {
                                kind: "text",
                                parts: [
                                  "\n              ",
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
                                      "quiet",
                                    ],
                                  },
                                  {
                                    name: "href",
                                    parts: [
                                      {
                                        from: {
                                          scope: 0,
                                          key: "moreLink",
                                        },
                                        slot: slots["moreLink"],
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
                                          key: "moreLabel",
                                        },
                                        slot: slots["moreLabel"],
                                        as: "text",
                                      },
                                    ],
                                  },
                                ],
                                when: {
                                  from: {
                                    scope: 0,
                                    key: "moreLabel",
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
                              "picture",
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
                                  "(min-width: 60rem) 36rem, 92vw",
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
                tag: "section",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
                  {
                    name: "class",
                    parts: [
                      "figures",
                    ],
                  },
                  {
                    name: "aria-labelledby",
                    parts: [
                      "figures",
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
                            name: "class",
                            parts: [
                              "heard",
                            ],
                          },
                          {
                            name: "id",
                            parts: [
                              "figures",
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
                                  key: "figuresTitle",
                                },
                                slot: slots["figuresTitle"],
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
                                kind: "element",
                                tag: "strong",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [],
                                children: [
                                  {
                                    kind: "text",
                                    parts: [
                                      {
                                        from: {
                                          scope: 1,
                                          key: "value",
                                        },
                                        slot: slots["figures"].fields["value"],
                                        as: "text",
                                      },
                                    ],
                                  },
                                ],
                              },
                              {
                                kind: "text",
                                parts: [
                                  " ",
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
                                      {
                                        from: {
                                          scope: 1,
                                          key: "label",
                                        },
                                        slot: slots["figures"].fields["label"],
                                        as: "text",
                                      },
                                    ],
                                  },
                                ],
                              },
                            ],
                            each: {
                              scope: 0,
                              key: "figures",
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
                    key: "figures",
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
                      "benefits",
                    ],
                  },
                  {
                    name: "id",
                    parts: [
                      "more",
                    ],
                  },
                  {
                    name: "aria-labelledby",
                    parts: [
                      "benefits",
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
                              "benefits",
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
                                  key: "benefitsTitle",
                                },
                                slot: slots["benefitsTitle"],
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
                                        slot: slots["benefits"].fields["title"],
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
                                          key: "text",
                                        },
                                        slot: slots["benefits"].fields["text"],
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
                              key: "benefits",
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
                      "stories page",
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
                          "story",
                        ],
                      },
                      {
                        name: "aria-labelledby",
                        parts: [
                          "story",
                          "-",
                          {
                            index: 1,
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
                            tag: "h2",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "id",
                                parts: [
                                  "story",
                                  "-",
                                  {
                                    index: 1,
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
                                      scope: 1,
                                      key: "title",
                                    },
                                    slot: slots["stories"].fields["title"],
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
                                scope: 1,
                                key: "body",
                              },
                              heading: 3,
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
                              "picture",
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
                                    slot: slots["stories"].fields["picture"],
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
                                    slot: slots["stories"].fields["picture"],
                                    as: "image-srcset",
                                  },
                                ],
                              },
                              {
                                name: "sizes",
                                parts: [
                                  "(min-width: 60rem) 34rem, 92vw",
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
                                    slot: slots["stories"].fields["picture"],
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
                                    slot: slots["stories"].fields["picture"],
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
                                    slot: slots["stories"].fields["picture"],
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
                    each: {
                      scope: 0,
                      key: "stories",
                    },
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
                    key: "stories",
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
                tag: "figure",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
                  {
                    name: "class",
                    parts: [
                      "quote page",
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
                    tag: "blockquote",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [],
                    children: [
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
                                  key: "quote",
                                },
                                slot: slots["quote"],
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
                  {
                    kind: "element",
                    tag: "figcaption",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          {
                            from: {
                              scope: 0,
                              key: "quoteName",
                            },
                            slot: slots["quoteName"],
                            as: "text",
                          },
                        ],
                      },
                    ],
                    when: {
                      from: {
                        scope: 0,
                        key: "quoteName",
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
                when: {
                  from: {
                    scope: 0,
                    key: "quote",
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
                      "questions page",
                    ],
                  },
                  {
                    name: "aria-labelledby",
                    parts: [
                      "questions",
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
                    tag: "h2",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [
                      {
                        name: "id",
                        parts: [
                          "questions",
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
                              key: "questionsTitle",
                            },
                            slot: slots["questionsTitle"],
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
                    tag: "div",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [
                      {
                        name: "class",
                        parts: [
                          "list",
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
                        tag: "details",
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
                            tag: "summary",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [],
                            children: [
                              {
                                kind: "text",
                                parts: [
                                  {
                                    from: {
                                      scope: 1,
                                      key: "question",
                                    },
                                    slot: slots["questions"].fields["question"],
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
                                scope: 1,
                                key: "answer",
                              },
                              heading: 4,
                            },
                          },
                          {
                            kind: "text",
                            parts: [
                              "\n          ",
                            ],
                          },
                        ],
                        each: {
                          scope: 0,
                          key: "questions",
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
                      "\n      ",
                    ],
                  },
                ],
                when: {
                  from: {
                    scope: 0,
                    key: "questions",
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
                            kind: "text",
                            parts: [
                              {
                                from: {
                                  scope: 0,
                                  key: "closingText",
                                },
                                slot: slots["closingText"],
                                as: "text",
                              },
                            ],
                          },
                        ],
                        when: {
                          from: {
                            scope: 0,
                            key: "closingText",
                          },
                          is: "present",
                        },
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

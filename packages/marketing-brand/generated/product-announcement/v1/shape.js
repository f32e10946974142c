// Generated from templates/product-announcement/v1. Do not edit: change the template, then run `npx trellis generate`.
export const slots = {
  product: {
    name: "product",
    title: "Product",
    description: "The name of the product.",
    labels: {
      fr: {
        title: "Produit",
        description: "Le nom du produit.",
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
  headline: {
    name: "headline",
    title: "Headline",
    description: "What is new about it.",
    labels: {
      fr: {
        title: "Titre",
        description: "Ce qu’il y a de nouveau.",
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
    description: "What it is, in two or three sentences.",
    labels: {
      fr: {
        title: "Introduction",
        description: "Ce que c’est, en deux ou trois phrases.",
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
  picture: {
    name: "picture",
    title: "Picture",
    description: "The product, large.",
    labels: {
      fr: {
        title: "Image",
        description: "Le produit, en grand.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "image",
  },
  available: {
    name: "available",
    title: "Available from",
    description: "The first day it can be bought.",
    labels: {
      fr: {
        title: "Disponible à partir du",
        description: "Le premier jour de la vente.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "date",
    form: "long",
    upcoming: false,
  },
  price: {
    name: "price",
    title: "Price from",
    description: "What the least of it costs.",
    labels: {
      fr: {
        title: "À partir de",
        description: "Le prix du modèle de base.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "money",
    min: 0,
    max: 1000000,
    decimals: 2,
    currencies: [
      "EUR",
      "GBP",
      "USD",
    ],
  },
  actionLabel: {
    name: "actionLabel",
    title: "Button",
    description: "What one can do now, as a verb.",
    labels: {
      fr: {
        title: "Bouton",
        description: "Ce qu’on peut faire maintenant, avec un verbe.",
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
  features: {
    name: "features",
    title: "What is new",
    description: "The best of it; the first is shown largest.",
    labels: {
      fr: {
        title: "Nouveautés",
        description: "Le meilleur ; la première est montrée en plus grand.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "list",
    minItems: 2,
    maxItems: 5,
    fields: {
      title: {
        name: "title",
        title: "Heading",
        description: "In a few words.",
        labels: {
          fr: {
            title: "Titre",
            description: "En quelques mots.",
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
        maxLength: 240,
      },
      picture: {
        name: "picture",
        title: "Picture",
        description: "Shows it.",
        labels: {
          fr: {
            title: "Image",
            description: "La montre.",
          },
        },
        required: false,
        setBy: [
          "content",
        ],
        type: "image",
      },
    },
  },
  versions: {
    name: "versions",
    title: "Versions",
    description: "What one can choose from, with its price.",
    labels: {
      fr: {
        title: "Versions",
        description: "Ce que l’on peut choisir, avec son prix.",
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
      name: {
        name: "name",
        title: "Version",
        description: "What it is called.",
        labels: {
          fr: {
            title: "Version",
            description: "Son nom.",
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
      text: {
        name: "text",
        title: "Difference",
        description: "What sets it apart.",
        labels: {
          fr: {
            title: "Différence",
            description: "Ce qui la distingue.",
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
      price: {
        name: "price",
        title: "Price",
        description: "What it costs.",
        labels: {
          fr: {
            title: "Prix",
            description: "Ce qu’elle coûte.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "money",
        min: 0,
        max: 1000000,
        decimals: 2,
        currencies: [
          "EUR",
          "GBP",
          "USD",
        ],
      },
    },
  },
  facts: {
    name: "facts",
    title: "Facts",
    description: "What one asks in a shop: size, weight, material.",
    labels: {
      fr: {
        title: "Caractéristiques",
        description: "Ce qu’on demande en magasin : taille, poids, matière.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "list",
    minItems: 0,
    maxItems: 14,
    fields: {
      name: {
        name: "name",
        title: "What",
        description: "“Height”.",
        labels: {
          fr: {
            title: "Quoi",
            description: "« Hauteur ».",
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
      value: {
        name: "value",
        title: "How much",
        description: "“78 cm”.",
        labels: {
          fr: {
            title: "Combien",
            description: "« 78 cm ».",
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
    },
  },
  quote: {
    name: "quote",
    title: "Quotation",
    description: "What the maker says, without quotation marks.",
    labels: {
      fr: {
        title: "Citation",
        description: "Ce que dit son créateur, sans guillemets.",
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
  press: {
    name: "press",
    title: "For the press",
    description: "Whom to ask, and where pictures are.",
    labels: {
      fr: {
        title: "Presse",
        description: "À qui s’adresser, et où trouver des images.",
      },
    },
    required: false,
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
    heading: 3,
  },
  newLabel: {
    name: "newLabel",
    title: "“New”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Nouveau »",
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
  fromLabel: {
    name: "fromLabel",
    title: "“From”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« À partir de »",
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
  availableLabel: {
    name: "availableLabel",
    title: "“Available from”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Disponible à partir du »",
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
  featuresTitle: {
    name: "featuresTitle",
    title: "“What is new”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Ce qui change »",
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
  versionsTitle: {
    name: "versionsTitle",
    title: "“Which one is yours?”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Laquelle est la vôtre ? »",
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
  factsTitle: {
    name: "factsTitle",
    title: "“In detail”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« En détail »",
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
  pressTitle: {
    name: "pressTitle",
    title: "“For the press”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Presse »",
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
                      key: "product",
                    },
                    slot: slots["product"],
                    as: "text",
                  },
                  ": ",
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
                      key: "product",
                    },
                    slot: slots["product"],
                    as: "text",
                  },
                  ": ",
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
                  "brand/product-announcement-v1.css",
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
              "product accent-",
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
                      "stage",
                    ],
                  },
                  {
                    name: "aria-labelledby",
                    parts: [
                      "product",
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
                        tag: "p",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "class",
                            parts: [
                              "new",
                            ],
                          },
                        ],
                        children: [
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
                                      scope: 0,
                                      key: "newLabel",
                                    },
                                    slot: slots["newLabel"],
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
                        tag: "h1",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "id",
                            parts: [
                              "product",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "element",
                            tag: "span",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "class",
                                parts: [
                                  "name",
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
                                      key: "product",
                                    },
                                    slot: slots["product"],
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
                            attributes: [
                              {
                                name: "class",
                                parts: [
                                  "claim",
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
                                  "(min-width: 60rem) 60rem, 92vw",
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
                              "below",
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
                            tag: "div",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "class",
                                parts: [
                                  "buy",
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
                                tag: "p",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [
                                  {
                                    name: "class",
                                    parts: [
                                      "price",
                                    ],
                                  },
                                ],
                                children: [
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
                                              scope: 0,
                                              key: "fromLabel",
                                            },
                                            slot: slots["fromLabel"],
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
                                    tag: "strong",
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
                                attributes: [
                                  {
                                    name: "class",
                                    parts: [
                                      "when",
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
                                          key: "availableLabel",
                                        },
                                        slot: slots["availableLabel"],
                                        as: "text",
                                      },
                                      " ",
                                    ],
                                  },
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
                                              key: "available",
                                            },
                                            slot: slots["available"],
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
                                              key: "available",
                                            },
                                            slot: slots["available"],
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
                      "features",
                    ],
                  },
                  {
                    name: "aria-labelledby",
                    parts: [
                      "features",
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
                              "features",
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
                                  key: "featuresTitle",
                                },
                                slot: slots["featuresTitle"],
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
                                            slot: slots["features"].fields["title"],
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
                                            slot: slots["features"].fields["text"],
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
                                            slot: slots["features"].fields["picture"],
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
                                            slot: slots["features"].fields["picture"],
                                            as: "image-srcset",
                                          },
                                        ],
                                      },
                                      {
                                        name: "sizes",
                                        parts: [
                                          "(min-width: 60rem) 40rem, 92vw",
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
                                            slot: slots["features"].fields["picture"],
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
                                            slot: slots["features"].fields["picture"],
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
                                            slot: slots["features"].fields["picture"],
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
                                ],
                                when: {
                                  from: {
                                    scope: 1,
                                    key: "picture",
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
                            each: {
                              scope: 0,
                              key: "features",
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
                tag: "section",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
                  {
                    name: "class",
                    parts: [
                      "versions",
                    ],
                  },
                  {
                    name: "aria-labelledby",
                    parts: [
                      "versions",
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
                              "versions",
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
                                  key: "versionsTitle",
                                },
                                slot: slots["versionsTitle"],
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
                                          key: "name",
                                        },
                                        slot: slots["versions"].fields["name"],
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
                                        slot: slots["versions"].fields["text"],
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
                                attributes: [
                                  {
                                    name: "class",
                                    parts: [
                                      "cost",
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
                                          key: "price",
                                        },
                                        slot: slots["versions"].fields["price"],
                                        as: "money",
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
                              key: "versions",
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
                    key: "versions",
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
                tag: "div",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
                  {
                    name: "class",
                    parts: [
                      "details page",
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
                          "facts",
                        ],
                      },
                      {
                        name: "aria-labelledby",
                        parts: [
                          "facts",
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
                              "facts",
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
                                  key: "factsTitle",
                                },
                                slot: slots["factsTitle"],
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
                        tag: "dl",
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
                            tag: "div",
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
                                tag: "dt",
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
                                        slot: slots["facts"].fields["name"],
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
                                tag: "dd",
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
                                        slot: slots["facts"].fields["value"],
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
                              key: "facts",
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
                        key: "facts",
                      },
                      is: "present",
                    },
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n        ",
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
                          "quote",
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
                          "\n          ",
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
                          "\n        ",
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
                      "press page",
                    ],
                  },
                  {
                    name: "aria-labelledby",
                    parts: [
                      "press",
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
                          "press",
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
                              key: "pressTitle",
                            },
                            slot: slots["pressTitle"],
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
                          "text",
                        ],
                      },
                    ],
                    children: [],
                    richText: {
                      from: {
                        scope: 0,
                        key: "press",
                      },
                      heading: 3,
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
                    key: "press",
                  },
                  is: "present",
                },
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

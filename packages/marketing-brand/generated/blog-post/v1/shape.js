// Generated from templates/blog-post/v1. Do not edit: change the template, then run `npx trellis generate`.
export const slots = {
  headline: {
    name: "headline",
    title: "Headline",
    description: "What the article says, in one line.",
    labels: {
      fr: {
        title: "Titre",
        description: "Ce que dit l’article, en une ligne.",
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
  lead: {
    name: "lead",
    title: "Introduction",
    description: "Two or three sentences that make one read on. Search engines show them too.",
    labels: {
      fr: {
        title: "Chapeau",
        description: "Deux ou trois phrases qui donnent envie de lire. Les moteurs de recherche les montrent aussi.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 40,
    maxLength: 300,
  },
  topic: {
    name: "topic",
    title: "Topic",
    description: "What the article is about, in a word or two.",
    labels: {
      fr: {
        title: "Rubrique",
        description: "De quoi parle l’article, en un mot ou deux.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 30,
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
  author: {
    name: "author",
    title: "Author",
    description: "Who wrote it.",
    labels: {
      fr: {
        title: "Auteur",
        description: "Qui l’a écrit.",
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
  authorRole: {
    name: "authorRole",
    title: "What the author does",
    description: "The author’s work, in a few words.",
    labels: {
      fr: {
        title: "Ce que fait l’auteur",
        description: "Le travail de l’auteur, en quelques mots.",
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
  authorPicture: {
    name: "authorPicture",
    title: "Portrait",
    description: "A portrait of the author.",
    labels: {
      fr: {
        title: "Portrait",
        description: "Un portrait de l’auteur.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "image",
  },
  published: {
    name: "published",
    title: "Published on",
    description: "The day it was published.",
    labels: {
      fr: {
        title: "Publié le",
        description: "Le jour de la publication.",
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
  minutes: {
    name: "minutes",
    title: "Minutes to read",
    description: "How long it takes to read.",
    labels: {
      fr: {
        title: "Minutes de lecture",
        description: "Le temps qu’il faut pour lire.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "number",
    min: 1,
    max: 60,
    decimals: 0,
  },
  picture: {
    name: "picture",
    title: "Picture",
    description: "The picture above the text.",
    labels: {
      fr: {
        title: "Image",
        description: "L’image au-dessus du texte.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "image",
  },
  caption: {
    name: "caption",
    title: "Caption",
    description: "What the picture shows, and who made it.",
    labels: {
      fr: {
        title: "Légende",
        description: "Ce que montre l’image, et qui l’a faite.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 160,
  },
  points: {
    name: "points",
    title: "In short",
    description: "What somebody takes away who reads no more than this.",
    labels: {
      fr: {
        title: "En bref",
        description: "Ce que retient qui ne lit que cela.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "list",
    minItems: 0,
    maxItems: 5,
    item: {
      name: "points",
      title: "Point",
      description: "One sentence.",
      labels: {
        fr: {
          title: "Point",
          description: "Une phrase.",
        },
      },
      required: true,
      setBy: [
        "content",
      ],
      type: "text",
      minLength: 1,
      maxLength: 140,
    },
  },
  parts: {
    name: "parts",
    title: "Text",
    description: "The article, in parts; each may end with a picture.",
    labels: {
      fr: {
        title: "Texte",
        description: "L’article, en parties ; chacune peut finir par une image.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "list",
    minItems: 1,
    maxItems: 12,
    fields: {
      body: {
        name: "body",
        title: "Text of the part",
        description: "Paragraphs, headings, lists and quotations.",
        labels: {
          fr: {
            title: "Texte de la partie",
            description: "Des paragraphes, des titres, des listes et des citations.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "rich-text",
        maxLength: 12000,
        allow: [
          "heading",
          "list",
          "quote",
          "strong",
          "emphasis",
          "code",
          "link",
        ],
        heading: 2,
      },
      picture: {
        name: "picture",
        title: "Picture of the part",
        description: "A picture below the text.",
        labels: {
          fr: {
            title: "Image de la partie",
            description: "Une image sous le texte.",
          },
        },
        required: false,
        setBy: [
          "content",
        ],
        type: "image",
      },
      caption: {
        name: "caption",
        title: "Caption of the part",
        description: "What the picture shows.",
        labels: {
          fr: {
            title: "Légende de la partie",
            description: "Ce que montre l’image.",
          },
        },
        required: false,
        setBy: [
          "content",
        ],
        type: "text",
        minLength: 1,
        maxLength: 160,
      },
    },
  },
  related: {
    name: "related",
    title: "Read next",
    description: "What else is worth reading.",
    labels: {
      fr: {
        title: "À lire aussi",
        description: "Ce qui vaut aussi la lecture.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "list",
    minItems: 0,
    maxItems: 3,
    fields: {
      title: {
        name: "title",
        title: "Title",
        description: "The title of the page.",
        labels: {
          fr: {
            title: "Titre",
            description: "Le titre de la page.",
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
        title: "Why",
        description: "What one finds there.",
        labels: {
          fr: {
            title: "Pourquoi",
            description: "Ce qu’on y trouve.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "text",
        minLength: 1,
        maxLength: 140,
      },
      link: {
        name: "link",
        title: "Address",
        description: "Where it stands.",
        labels: {
          fr: {
            title: "Adresse",
            description: "Où elle se trouve.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "link",
      },
    },
  },
  byLabel: {
    name: "byLabel",
    title: "“By”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Par »",
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
  minutesLabel: {
    name: "minutesLabel",
    title: "“minutes to read”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« minutes de lecture »",
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
  pointsTitle: {
    name: "pointsTitle",
    title: "“In short”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« En bref »",
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
  relatedTitle: {
    name: "relatedTitle",
    title: "“Read next”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« À lire aussi »",
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
            tag: "meta",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "property",
                parts: [
                  "og:type",
                ],
              },
              {
                name: "content",
                parts: [
                  "article",
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
                  "article:published_time",
                ],
              },
              {
                name: "content",
                parts: [
                  {
                    from: {
                      scope: 0,
                      key: "published",
                    },
                    slot: slots["published"],
                    as: "date-iso",
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
                  "brand/blog-post-v1.css",
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
              "post accent-",
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
                tag: "article",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
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
                    tag: "header",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [
                      {
                        name: "class",
                        parts: [
                          "opening",
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
                              "page",
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
                                      key: "topic",
                                    },
                                    slot: slots["topic"],
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
                            tag: "div",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "class",
                                parts: [
                                  "byline",
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
                                tag: "div",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [
                                  {
                                    name: "class",
                                    parts: [
                                      "face",
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
                                              key: "authorPicture",
                                            },
                                            slot: slots["authorPicture"],
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
                                              key: "authorPicture",
                                            },
                                            slot: slots["authorPicture"],
                                            as: "image-srcset",
                                          },
                                        ],
                                      },
                                      {
                                        name: "sizes",
                                        parts: [
                                          "3rem",
                                        ],
                                      },
                                      {
                                        name: "alt",
                                        parts: [
                                          {
                                            from: {
                                              scope: 0,
                                              key: "authorPicture",
                                            },
                                            slot: slots["authorPicture"],
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
                                              key: "authorPicture",
                                            },
                                            slot: slots["authorPicture"],
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
                                              key: "authorPicture",
                                            },
                                            slot: slots["authorPicture"],
                                            as: "image-height",
                                          },
                                        ],
                                      },
                                    ],
                                    children: [],
                                  },
                                ],
                                when: {
                                  from: {
                                    scope: 0,
                                    key: "authorPicture",
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
                              {
                                kind: "element",
                                tag: "p",
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
                                    tag: "span",
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
                                              scope: 0,
                                              key: "byLabel",
                                            },
                                            slot: slots["byLabel"],
                                            as: "text",
                                          },
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
                                                  key: "author",
                                                },
                                                slot: slots["author"],
                                                as: "text",
                                              },
                                            ],
                                          },
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
                                              ", ",
                                              {
                                                from: {
                                                  scope: 0,
                                                  key: "authorRole",
                                                },
                                                slot: slots["authorRole"],
                                                as: "text",
                                              },
                                            ],
                                          },
                                        ],
                                        when: {
                                          from: {
                                            scope: 0,
                                            key: "authorRole",
                                          },
                                          is: "present",
                                        },
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
                                    tag: "span",
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
                                                  key: "published",
                                                },
                                                slot: slots["published"],
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
                                                  key: "published",
                                                },
                                                slot: slots["published"],
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
                                              key: "minutes",
                                            },
                                            slot: slots["minutes"],
                                            as: "number",
                                          },
                                          " ",
                                          {
                                            from: {
                                              scope: 0,
                                              key: "minutesLabel",
                                            },
                                            slot: slots["minutesLabel"],
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
                          "first",
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
                              "(min-width: 76rem) 74rem, 92vw",
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
                                  key: "caption",
                                },
                                slot: slots["caption"],
                                as: "text",
                              },
                            ],
                          },
                        ],
                        when: {
                          from: {
                            scope: 0,
                            key: "caption",
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
                          "reading",
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
                        tag: "aside",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "class",
                            parts: [
                              "points",
                            ],
                          },
                          {
                            name: "aria-labelledby",
                            parts: [
                              "points",
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
                                  "points",
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
                                      key: "pointsTitle",
                                    },
                                    slot: slots["pointsTitle"],
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
                            tag: "ul",
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
                                tag: "li",
                                namespace: "http://www.w3.org/1999/xhtml",
                                attributes: [],
                                children: [
                                  {
                                    kind: "text",
                                    parts: [
                                      {
                                        from: {
                                          scope: 1,
                                        },
                                        slot: slots["points"].item,
                                        as: "text",
                                      },
                                    ],
                                  },
                                ],
                                each: {
                                  scope: 0,
                                  key: "points",
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
                        when: {
                          from: {
                            scope: 0,
                            key: "points",
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
                        tag: "div",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "class",
                            parts: [
                              "parts",
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
                            tag: "div",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "class",
                                parts: [
                                  "part",
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
                                  heading: 2,
                                },
                              },
                              {
                                kind: "text",
                                parts: [
                                  "\n              ",
                                ],
                              },
                              {
                                kind: "element",
                                tag: "figure",
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
                                            slot: slots["parts"].fields["picture"],
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
                                            slot: slots["parts"].fields["picture"],
                                            as: "image-srcset",
                                          },
                                        ],
                                      },
                                      {
                                        name: "sizes",
                                        parts: [
                                          "(min-width: 60rem) 48rem, 92vw",
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
                                            slot: slots["parts"].fields["picture"],
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
                                            slot: slots["parts"].fields["picture"],
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
                                            slot: slots["parts"].fields["picture"],
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
                                      "\n                ",
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
                                              scope: 1,
                                              key: "caption",
                                            },
                                            slot: slots["parts"].fields["caption"],
                                            as: "text",
                                          },
                                        ],
                                      },
                                    ],
                                    when: {
                                      from: {
                                        scope: 1,
                                        key: "caption",
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
                              key: "parts",
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
                      "related",
                    ],
                  },
                  {
                    name: "aria-labelledby",
                    parts: [
                      "related",
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
                              "related",
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
                                  key: "relatedTitle",
                                },
                                slot: slots["relatedTitle"],
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
                                    kind: "element",
                                    tag: "a",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [
                                      {
                                        name: "href",
                                        parts: [
                                          {
                                            from: {
                                              scope: 1,
                                              key: "link",
                                            },
                                            slot: slots["related"].fields["link"],
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
                                              scope: 1,
                                              key: "title",
                                            },
                                            slot: slots["related"].fields["title"],
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
                                        slot: slots["related"].fields["text"],
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
                              key: "related",
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
                    key: "related",
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

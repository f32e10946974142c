// Generated from templates/newsletter/v1. Do not edit: change the template, then run `npx trellis generate`.
export const slots = {
  subject: {
    name: "subject",
    title: "Subject",
    description: "The line in the inbox.",
    labels: {
      fr: {
        title: "Objet",
        description: "La ligne dans la boîte de réception.",
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
  preheader: {
    name: "preheader",
    title: "Preheader",
    description: "The line that the inbox shows behind the subject.",
    labels: {
      fr: {
        title: "Pré-en-tête",
        description: "La ligne que la boîte de réception montre après l’objet.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 20,
    maxLength: 110,
  },
  issue: {
    name: "issue",
    title: "Issue",
    description: "The month, or the number of the letter.",
    labels: {
      fr: {
        title: "Numéro",
        description: "Le mois, ou le numéro de la lettre.",
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
    description: "What the first story says.",
    labels: {
      fr: {
        title: "Titre",
        description: "Ce que dit le premier sujet.",
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
  lead: {
    name: "lead",
    title: "First story",
    description: "A few sentences, as if to one reader.",
    labels: {
      fr: {
        title: "Premier sujet",
        description: "Quelques phrases, comme à un seul lecteur.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "rich-text",
    maxLength: 1500,
    allow: [
      "list",
      "strong",
      "emphasis",
      "link",
    ],
    heading: 2,
  },
  picture: {
    name: "picture",
    title: "Picture",
    description: "The picture of the first story: PNG or JPEG, 1200 pixels wide.",
    labels: {
      fr: {
        title: "Image",
        description: "L’image du premier sujet : PNG ou JPEG, 1200 pixels de large.",
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
    description: "What one can do, as a verb.",
    labels: {
      fr: {
        title: "Bouton",
        description: "Ce que l’on peut faire, avec un verbe.",
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
  stories: {
    name: "stories",
    title: "Stories",
    description: "What else there is.",
    labels: {
      fr: {
        title: "Sujets",
        description: "Ce qu’il y a d’autre.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "list",
    minItems: 1,
    maxItems: 6,
    fields: {
      title: {
        name: "title",
        title: "Title",
        description: "In one line.",
        labels: {
          fr: {
            title: "Titre",
            description: "En une ligne.",
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
      text: {
        name: "text",
        title: "Text",
        description: "Two or three sentences.",
        labels: {
          fr: {
            title: "Texte",
            description: "Deux ou trois phrases.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "text",
        minLength: 1,
        maxLength: 320,
      },
      picture: {
        name: "picture",
        title: "Picture",
        description: "PNG or JPEG, square.",
        labels: {
          fr: {
            title: "Image",
            description: "PNG ou JPEG, carrée.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "image",
      },
      label: {
        name: "label",
        title: "Link text",
        description: "Where the link leads, in words.",
        labels: {
          fr: {
            title: "Texte du lien",
            description: "Où mène le lien, avec des mots.",
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
      link: {
        name: "link",
        title: "Address",
        description: "Where the link leads.",
        labels: {
          fr: {
            title: "Adresse",
            description: "Où mène le lien.",
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
  tip: {
    name: "tip",
    title: "Tip",
    description: "One useful thing.",
    labels: {
      fr: {
        title: "Conseil",
        description: "Une chose utile.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 300,
  },
  tipTitle: {
    name: "tipTitle",
    title: "Heading of the tip",
    description: "In a few words.",
    labels: {
      fr: {
        title: "Titre du conseil",
        description: "En quelques mots.",
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
  dates: {
    name: "dates",
    title: "Dates",
    description: "What is coming up.",
    labels: {
      fr: {
        title: "Dates",
        description: "Ce qui arrive.",
      },
    },
    required: false,
    setBy: [
      "content",
    ],
    type: "list",
    minItems: 0,
    maxItems: 5,
    fields: {
      date: {
        name: "date",
        title: "Day",
        description: "The day.",
        labels: {
          fr: {
            title: "Jour",
            description: "Le jour.",
          },
        },
        required: true,
        setBy: [
          "content",
        ],
        type: "date",
        form: "long",
        upcoming: true,
      },
      title: {
        name: "title",
        title: "What",
        description: "In one line.",
        labels: {
          fr: {
            title: "Quoi",
            description: "En une ligne.",
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
      link: {
        name: "link",
        title: "Address",
        description: "Where one reads more.",
        labels: {
          fr: {
            title: "Adresse",
            description: "Où en lire plus.",
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
  closing: {
    name: "closing",
    title: "Last line",
    description: "How you say goodbye.",
    labels: {
      fr: {
        title: "Dernière ligne",
        description: "Comment vous prenez congé.",
      },
    },
    required: true,
    setBy: [
      "content",
    ],
    type: "text",
    minLength: 1,
    maxLength: 160,
  },
  datesTitle: {
    name: "datesTitle",
    title: "“Coming up”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« À venir »",
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
  unsubscribe: {
    name: "unsubscribe",
    title: "Way out",
    description: "The mark that the mailing system replaces by each reader’s own address.",
    labels: {
      fr: {
        title: "Désinscription",
        description: "La marque que l’outil d’envoi remplace par l’adresse propre à chaque lecteur.",
      },
    },
    required: true,
    setBy: [
      "market",
    ],
    requiredFrom: "market",
    type: "link",
  },
  onlineLink: {
    name: "onlineLink",
    title: "View online",
    description: "The mark that the mailing system replaces by the address of the e-mail on the web.",
    labels: {
      fr: {
        title: "Voir en ligne",
        description: "La marque que l’outil d’envoi remplace par l’adresse du message en ligne.",
      },
    },
    required: true,
    setBy: [
      "market",
    ],
    requiredFrom: "market",
    type: "link",
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
  unsubscribeLabel: {
    name: "unsubscribeLabel",
    title: "“Unsubscribe”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Se désinscrire »",
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
  onlineLabel: {
    name: "onlineLabel",
    title: "“View in your browser”",
    description: "A word of the frame, in the language of the page.",
    labels: {
      fr: {
        title: "« Voir dans le navigateur »",
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
  reasonText: {
    name: "reasonText",
    title: "Why one gets it",
    description: "Why the reader gets this e-mail.",
    labels: {
      fr: {
        title: "Pourquoi ce message",
        description: "Pourquoi le lecteur reçoit ce message.",
      },
    },
    required: true,
    setBy: [
      "locale",
    ],
    requiredFrom: "locale",
    type: "text",
    minLength: 1,
    maxLength: 200,
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
        name: "xmlns",
        parts: [
          "http://www.w3.org/1999/xhtml",
        ],
      },
      {
        name: "xmlns:v",
        parts: [
          "urn:schemas-microsoft-com:vml",
        ],
      },
      {
        name: "xmlns:o",
        parts: [
          "urn:schemas-microsoft-com:office:office",
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
                      key: "subject",
                    },
                    slot: slots["subject"],
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
            kind: "comment",
            text: "[if !mso]><!",
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
                name: "http-equiv",
                parts: [
                  "X-UA-Compatible",
                ],
              },
              {
                name: "content",
                parts: [
                  "IE=edge",
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
            kind: "comment",
            text: "<![endif]",
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
                name: "http-equiv",
                parts: [
                  "Content-Type",
                ],
              },
              {
                name: "content",
                parts: [
                  "text/html; charset=UTF-8",
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
            tag: "style",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "type",
                parts: [
                  "text/css",
                ],
              },
            ],
            children: [
              {
                kind: "text",
                parts: [
                  "\n      #outlook a { padding:0; }\n      body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }\n      table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }\n      img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }\n      p { display:block;margin:13px 0; }\n    ",
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
            kind: "comment",
            text: "[if mso]>\n    <noscript>\n    <xml>\n    <o:OfficeDocumentSettings>\n      <o:AllowPNG/>\n      <o:PixelsPerInch>96</o:PixelsPerInch>\n    </o:OfficeDocumentSettings>\n    </xml>\n    </noscript>\n    <![endif]",
          },
          {
            kind: "text",
            parts: [
              "\n    ",
            ],
          },
          {
            kind: "comment",
            text: "[if lte mso 11]>\n    <style type=\"text/css\">\n      .mj-outlook-group-fix { width:100% !important; }\n    </style>\n    <![endif]",
          },
          {
            kind: "text",
            parts: [
              "\n    \n    \n    ",
            ],
          },
          {
            kind: "element",
            tag: "style",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "type",
                parts: [
                  "text/css",
                ],
              },
            ],
            children: [
              {
                kind: "text",
                parts: [
                  "\n      @media only screen and (min-width:480px) {\n        .mj-column-per-100 { width:100% !important; max-width: 100%; }\n.mj-column-per-32 { width:32% !important; max-width: 32%; }\n.mj-column-per-68 { width:68% !important; max-width: 68%; }\n      }\n    ",
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
            tag: "style",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "media",
                parts: [
                  "screen and (min-width:480px)",
                ],
              },
            ],
            children: [
              {
                kind: "text",
                parts: [
                  "\n      .moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; }\n.moz-text-html .mj-column-per-32 { width:32% !important; max-width: 32%; }\n.moz-text-html .mj-column-per-68 { width:68% !important; max-width: 68%; }\n    ",
                ],
              },
            ],
          },
          {
            kind: "text",
            parts: [
              "\n    \n    \n  \n    \n    ",
            ],
          },
          {
            kind: "element",
            tag: "style",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "type",
                parts: [
                  "text/css",
                ],
              },
            ],
            children: [
              {
                kind: "text",
                parts: [
                  "\n\n    @media only screen and (max-width:479px) {\n      table.mj-full-width-mobile { width: 100% !important; }\n      td.mj-full-width-mobile { width: auto !important; }\n    }\n  \n    ",
                ],
              },
            ],
          },
          {
            kind: "text",
            parts: [
              "\n     \n    ",
            ],
          },
          {
            kind: "element",
            tag: "style",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "type",
                parts: [
                  "text/css",
                ],
              },
            ],
            children: [
              {
                kind: "text",
                parts: [
                  "\n.link { color: #1f5a41; font-weight: 600; }\n      .start div, .start td { text-align: start !important; }\n      .sheet div, .sheet td, .tint div, .tint td { direction: inherit !important; text-align: start !important; }\n      [dir=\"rtl\"] .gap > table > tbody > tr > td { padding: 0 20px 0 0 !important; }\n      .rich a { color: #1f5a41; }\n      .rich p, .rich ul, .rich ol { margin: 0 0 14px; }\n      .rich ul, .rich ol { padding: 0; padding-inline-start: 22px; }\n      .rich li { margin: 0 0 6px; }\n      .mode-fr .link, .mode-fr .rich a { color: #264a8c !important; }\n      .mode-fr .button td, .mode-fr .button a { background: #264a8c !important; }\n      .mode-fr .tint, .mode-fr .tint > table { background: #e0e7f4 !important; }\n      @media (max-width: 479px) {\n        [dir] .gap > table > tbody > tr > td { padding: 16px 0 0 !important; }\n      }\n      @media (prefers-color-scheme: dark) {\n        body, .ground, .ground > div, .sheet, .sheet > table { background: #191611 !important; }\n        .tint, .tint > table { background: #12291f !important; }\n        .mode-fr .tint, .mode-fr .tint > table { background: #14213d !important; }\n        .start div, .start h1, .start h2, .start p, .start li, .start strong { color: #f7f2ea !important; }\n        .soft div, .soft p { color: #dcd0bd !important; }\n        .link, .rich a { color: #8fc7a8 !important; }\n        .mode-fr .link, .mode-fr .rich a { color: #a3bdf0 !important; }\n        .button td, .button a { background: #8fc7a8 !important; color: #191611 !important; }\n        .mode-fr .button td, .mode-fr .button a { background: #a3bdf0 !important; }\n        .rule p { border-color: #3a342c !important; }\n      }\n      @media print {\n        .button { display: none; }\n        [dir] .gap > table > tbody > tr > td { padding: 8px 0 0 !important; }\n      }\n    ",
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
              "\n      ",
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
                  "supported-color-schemes",
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
              "\n  ",
            ],
          },
        ],
      },
      {
        kind: "text",
        parts: [
          "\n  \n      ",
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
              "ground",
            ],
          },
          {
            name: "style",
            parts: [
              "word-spacing:normal;background-color:#fdfbf7;",
            ],
          },
        ],
        children: [
          {
            kind: "text",
            parts: [
              "\n        \n    ",
            ],
          },
          {
            kind: "element",
            tag: "div",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "style",
                parts: [
                  "display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;",
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
                      key: "preheader",
                    },
                    slot: slots["preheader"],
                    as: "text",
                  },
                ],
              },
            ],
          },
          {
            kind: "text",
            parts: [
              "\n  \n        ",
            ],
          },
          {
            kind: "element",
            tag: "div",
            namespace: "http://www.w3.org/1999/xhtml",
            attributes: [
              {
                name: "aria-roledescription",
                parts: [
                  "email",
                ],
              },
              {
                name: "role",
                parts: [
                  "article",
                ],
              },
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
                name: "style",
                parts: [
                  "word-spacing:normal;background-color:#fdfbf7;",
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
                tag: "main",
                namespace: "http://www.w3.org/1999/xhtml",
                attributes: [
                  {
                    name: "class",
                    parts: [
                      "mode-",
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
                    kind: "text",
                    parts: [
                      "\n      \n      ",
                    ],
                  },
                  {
                    kind: "comment",
                    text: "[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#fdfbf7\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]",
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n      \n      ",
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
                          "sheet",
                        ],
                      },
                      {
                        name: "style",
                        parts: [
                          "background:#fdfbf7;background-color:#fdfbf7;margin:0px auto;max-width:600px;",
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n        \n        ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "table",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "align",
                            parts: [
                              "center",
                            ],
                          },
                          {
                            name: "border",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "cellpadding",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "cellspacing",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "role",
                            parts: [
                              "presentation",
                            ],
                          },
                          {
                            name: "style",
                            parts: [
                              "background:#fdfbf7;background-color:#fdfbf7;width:100%;",
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
                            tag: "tbody",
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
                                tag: "tr",
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
                                    tag: "td",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [
                                      {
                                        name: "style",
                                        parts: [
                                          "direction:ltr;font-size:0px;padding:28px 24px 20px;text-align:center;",
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
                                        kind: "comment",
                                        text: "[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:552px;\" ><![endif]",
                                      },
                                      {
                                        kind: "text",
                                        parts: [
                                          "\n            \n      ",
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
                                              "mj-column-per-100 mj-outlook-group-fix",
                                            ],
                                          },
                                          {
                                            name: "style",
                                            parts: [
                                              "font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;",
                                            ],
                                          },
                                        ],
                                        children: [
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n        \n      ",
                                            ],
                                          },
                                          {
                                            kind: "element",
                                            tag: "table",
                                            namespace: "http://www.w3.org/1999/xhtml",
                                            attributes: [
                                              {
                                                name: "border",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "cellpadding",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "cellspacing",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "role",
                                                parts: [
                                                  "presentation",
                                                ],
                                              },
                                              {
                                                name: "width",
                                                parts: [
                                                  "100%",
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
                                                tag: "tbody",
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
                                                    tag: "tr",
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
                                                        tag: "td",
                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                        attributes: [
                                                          {
                                                            name: "style",
                                                            parts: [
                                                              "vertical-align:top;padding:0;",
                                                            ],
                                                          },
                                                        ],
                                                        children: [
                                                          {
                                                            kind: "text",
                                                            parts: [
                                                              "\n              \n      ",
                                                            ],
                                                          },
                                                          {
                                                            kind: "element",
                                                            tag: "table",
                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                            attributes: [
                                                              {
                                                                name: "border",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "cellpadding",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "cellspacing",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "role",
                                                                parts: [
                                                                  "presentation",
                                                                ],
                                                              },
                                                              {
                                                                name: "style",
                                                                parts: [],
                                                              },
                                                              {
                                                                name: "width",
                                                                parts: [
                                                                  "100%",
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
                                                                tag: "tbody",
                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                attributes: [],
                                                                children: [
                                                                  {
                                                                    kind: "text",
                                                                    parts: [
                                                                      "\n          \n              ",
                                                                    ],
                                                                  },
                                                                  {
                                                                    kind: "element",
                                                                    tag: "tr",
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
                                                                        tag: "td",
                                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                                        attributes: [
                                                                          {
                                                                            name: "align",
                                                                            parts: [
                                                                              "left",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "class",
                                                                            parts: [
                                                                              "start",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "style",
                                                                            parts: [
                                                                              "font-size:0px;padding:0;word-break:break-word;",
                                                                            ],
                                                                          },
                                                                        ],
                                                                        children: [
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n                  \n      ",
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "element",
                                                                            tag: "div",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "font-family:system-ui, -apple-system, 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'Arial', sans-serif;font-size:17px;line-height:1.55;text-align:left;color:#191611;",
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
                                                                                  {
                                                                                    name: "style",
                                                                                    parts: [
                                                                                      "color: inherit; text-decoration: none; font-family: 'Iowan Old Style', 'Palatino Linotype', 'Palatino', 'URW Palladio L', 'P052', 'Georgia', 'Liberation Serif', serif; font-size: 26px; font-weight: 600",
                                                                                    ],
                                                                                  },
                                                                                ],
                                                                                children: [
                                                                                  {
                                                                                    kind: "text",
                                                                                    parts: [
                                                                                      "Acme",
                                                                                    ],
                                                                                  },
                                                                                ],
                                                                              },
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n    \n                ",
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
                                                                      "\n            \n              ",
                                                                    ],
                                                                  },
                                                                  {
                                                                    kind: "element",
                                                                    tag: "tr",
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
                                                                        tag: "td",
                                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                                        attributes: [
                                                                          {
                                                                            name: "align",
                                                                            parts: [
                                                                              "left",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "class",
                                                                            parts: [
                                                                              "soft start",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "style",
                                                                            parts: [
                                                                              "font-size:0px;padding:0;word-break:break-word;",
                                                                            ],
                                                                          },
                                                                        ],
                                                                        children: [
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n                  \n      ",
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "element",
                                                                            tag: "div",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "font-family:system-ui, -apple-system, 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'Arial', sans-serif;font-size:14px;line-height:1.55;text-align:left;color:#6a6053;",
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
                                                                                      key: "issue",
                                                                                    },
                                                                                    slot: slots["issue"],
                                                                                    as: "text",
                                                                                  },
                                                                                ],
                                                                              },
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n    \n                ",
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
                                                                      "\n            \n        ",
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
                                                              "\n    \n            ",
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
                                              "\n    \n      ",
                                            ],
                                          },
                                        ],
                                      },
                                      {
                                        kind: "text",
                                        parts: [
                                          "\n    \n          ",
                                        ],
                                      },
                                      {
                                        kind: "comment",
                                        text: "[if mso | IE]></td></tr></table><![endif]",
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
                          "\n        \n      ",
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n      \n      ",
                    ],
                  },
                  {
                    kind: "comment",
                    text: "[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#fdfbf7\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]",
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n      \n      ",
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
                          "sheet",
                        ],
                      },
                      {
                        name: "style",
                        parts: [
                          "background:#fdfbf7;background-color:#fdfbf7;margin:0px auto;max-width:600px;",
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n        \n        ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "table",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "align",
                            parts: [
                              "center",
                            ],
                          },
                          {
                            name: "border",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "cellpadding",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "cellspacing",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "role",
                            parts: [
                              "presentation",
                            ],
                          },
                          {
                            name: "style",
                            parts: [
                              "background:#fdfbf7;background-color:#fdfbf7;width:100%;",
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
                            tag: "tbody",
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
                                tag: "tr",
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
                                    tag: "td",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [
                                      {
                                        name: "style",
                                        parts: [
                                          "direction:ltr;font-size:0px;padding:0 24px 24px;text-align:center;",
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
                                        kind: "comment",
                                        text: "[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:552px;\" ><![endif]",
                                      },
                                      {
                                        kind: "text",
                                        parts: [
                                          "\n            \n      ",
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
                                              "mj-column-per-100 mj-outlook-group-fix",
                                            ],
                                          },
                                          {
                                            name: "style",
                                            parts: [
                                              "font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;",
                                            ],
                                          },
                                        ],
                                        children: [
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n        \n      ",
                                            ],
                                          },
                                          {
                                            kind: "element",
                                            tag: "table",
                                            namespace: "http://www.w3.org/1999/xhtml",
                                            attributes: [
                                              {
                                                name: "border",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "cellpadding",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "cellspacing",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "role",
                                                parts: [
                                                  "presentation",
                                                ],
                                              },
                                              {
                                                name: "width",
                                                parts: [
                                                  "100%",
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
                                                tag: "tbody",
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
                                                    tag: "tr",
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
                                                        tag: "td",
                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                        attributes: [
                                                          {
                                                            name: "style",
                                                            parts: [
                                                              "vertical-align:top;padding:0;",
                                                            ],
                                                          },
                                                        ],
                                                        children: [
                                                          {
                                                            kind: "text",
                                                            parts: [
                                                              "\n              \n      ",
                                                            ],
                                                          },
                                                          {
                                                            kind: "element",
                                                            tag: "table",
                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                            attributes: [
                                                              {
                                                                name: "border",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "cellpadding",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "cellspacing",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "role",
                                                                parts: [
                                                                  "presentation",
                                                                ],
                                                              },
                                                              {
                                                                name: "style",
                                                                parts: [],
                                                              },
                                                              {
                                                                name: "width",
                                                                parts: [
                                                                  "100%",
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
                                                                tag: "tbody",
                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                attributes: [],
                                                                children: [
                                                                  {
                                                                    kind: "text",
                                                                    parts: [
                                                                      "\n          \n              ",
                                                                    ],
                                                                  },
                                                                  {
                                                                    kind: "element",
                                                                    tag: "tr",
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
                                                                        tag: "td",
                                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                                        attributes: [
                                                                          {
                                                                            name: "align",
                                                                            parts: [
                                                                              "center",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "class",
                                                                            parts: [
                                                                              "start",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "style",
                                                                            parts: [
                                                                              "font-size:0px;padding:0;word-break:break-word;",
                                                                            ],
                                                                          },
                                                                        ],
                                                                        children: [
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n                  \n      ",
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "element",
                                                                            tag: "table",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "border",
                                                                                parts: [
                                                                                  "0",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "cellpadding",
                                                                                parts: [
                                                                                  "0",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "cellspacing",
                                                                                parts: [
                                                                                  "0",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "role",
                                                                                parts: [
                                                                                  "presentation",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "border-collapse:collapse;border-spacing:0px;",
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
                                                                                tag: "tbody",
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
                                                                                    tag: "tr",
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
                                                                                        tag: "td",
                                                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                                                        attributes: [
                                                                                          {
                                                                                            name: "style",
                                                                                            parts: [
                                                                                              "width:552px;",
                                                                                            ],
                                                                                          },
                                                                                        ],
                                                                                        children: [
                                                                                          {
                                                                                            kind: "text",
                                                                                            parts: [
                                                                                              "\n              \n      ",
                                                                                            ],
                                                                                          },
                                                                                          {
                                                                                            kind: "element",
                                                                                            tag: "img",
                                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                                            attributes: [
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
                                                                                                name: "style",
                                                                                                parts: [
                                                                                                  "border:0;border-radius:14px;display:block;outline:none;text-decoration:none;height:auto;width:100%;font-size:13px;",
                                                                                                ],
                                                                                              },
                                                                                              {
                                                                                                name: "width",
                                                                                                parts: [
                                                                                                  "552",
                                                                                                ],
                                                                                              },
                                                                                              {
                                                                                                name: "height",
                                                                                                parts: [
                                                                                                  "auto",
                                                                                                ],
                                                                                              },
                                                                                            ],
                                                                                            children: [],
                                                                                          },
                                                                                          {
                                                                                            kind: "text",
                                                                                            parts: [
                                                                                              "\n    \n            ",
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
                                                                              "\n    \n                ",
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
                                                                      "\n            \n        ",
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
                                                              "\n    \n            ",
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
                                              "\n    \n      ",
                                            ],
                                          },
                                        ],
                                      },
                                      {
                                        kind: "text",
                                        parts: [
                                          "\n    \n          ",
                                        ],
                                      },
                                      {
                                        kind: "comment",
                                        text: "[if mso | IE]></td></tr></table><![endif]",
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
                          "\n        \n      ",
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n      \n      ",
                    ],
                  },
                  {
                    kind: "comment",
                    text: "[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#fdfbf7\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]",
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n      \n      ",
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
                          "sheet",
                        ],
                      },
                      {
                        name: "style",
                        parts: [
                          "background:#fdfbf7;background-color:#fdfbf7;margin:0px auto;max-width:600px;",
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n        \n        ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "table",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "align",
                            parts: [
                              "center",
                            ],
                          },
                          {
                            name: "border",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "cellpadding",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "cellspacing",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "role",
                            parts: [
                              "presentation",
                            ],
                          },
                          {
                            name: "style",
                            parts: [
                              "background:#fdfbf7;background-color:#fdfbf7;width:100%;",
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
                            tag: "tbody",
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
                                tag: "tr",
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
                                    tag: "td",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [
                                      {
                                        name: "style",
                                        parts: [
                                          "direction:ltr;font-size:0px;padding:0 24px 16px;text-align:center;",
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
                                        kind: "comment",
                                        text: "[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:552px;\" ><![endif]",
                                      },
                                      {
                                        kind: "text",
                                        parts: [
                                          "\n            \n      ",
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
                                              "mj-column-per-100 mj-outlook-group-fix",
                                            ],
                                          },
                                          {
                                            name: "style",
                                            parts: [
                                              "font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;",
                                            ],
                                          },
                                        ],
                                        children: [
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n        \n      ",
                                            ],
                                          },
                                          {
                                            kind: "element",
                                            tag: "table",
                                            namespace: "http://www.w3.org/1999/xhtml",
                                            attributes: [
                                              {
                                                name: "border",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "cellpadding",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "cellspacing",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "role",
                                                parts: [
                                                  "presentation",
                                                ],
                                              },
                                              {
                                                name: "width",
                                                parts: [
                                                  "100%",
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
                                                tag: "tbody",
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
                                                    tag: "tr",
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
                                                        tag: "td",
                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                        attributes: [
                                                          {
                                                            name: "style",
                                                            parts: [
                                                              "vertical-align:top;padding:0;",
                                                            ],
                                                          },
                                                        ],
                                                        children: [
                                                          {
                                                            kind: "text",
                                                            parts: [
                                                              "\n              \n      ",
                                                            ],
                                                          },
                                                          {
                                                            kind: "element",
                                                            tag: "table",
                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                            attributes: [
                                                              {
                                                                name: "border",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "cellpadding",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "cellspacing",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "role",
                                                                parts: [
                                                                  "presentation",
                                                                ],
                                                              },
                                                              {
                                                                name: "style",
                                                                parts: [],
                                                              },
                                                              {
                                                                name: "width",
                                                                parts: [
                                                                  "100%",
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
                                                                tag: "tbody",
                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                attributes: [],
                                                                children: [
                                                                  {
                                                                    kind: "text",
                                                                    parts: [
                                                                      "\n          \n              ",
                                                                    ],
                                                                  },
                                                                  {
                                                                    kind: "element",
                                                                    tag: "tr",
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
                                                                        tag: "td",
                                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                                        attributes: [
                                                                          {
                                                                            name: "align",
                                                                            parts: [
                                                                              "left",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "class",
                                                                            parts: [
                                                                              "start",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "style",
                                                                            parts: [
                                                                              "font-size:0px;padding:0;word-break:break-word;",
                                                                            ],
                                                                          },
                                                                        ],
                                                                        children: [
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n                  \n      ",
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "element",
                                                                            tag: "div",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "font-family:system-ui, -apple-system, 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'Arial', sans-serif;font-size:17px;line-height:1.55;text-align:left;color:#191611;",
                                                                                ],
                                                                              },
                                                                            ],
                                                                            children: [
                                                                              {
                                                                                kind: "element",
                                                                                tag: "h1",
                                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                                attributes: [
                                                                                  {
                                                                                    name: "style",
                                                                                    parts: [
                                                                                      "margin: 0 0 14px; font-family: 'Iowan Old Style', 'Palatino Linotype', 'Palatino', 'URW Palladio L', 'P052', 'Georgia', 'Liberation Serif', serif; font-size: 34px; line-height: 1.15; font-weight: 600; letter-spacing: -0.01em",
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
                                                                              "\n    \n                ",
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
                                                                      "\n            \n              ",
                                                                    ],
                                                                  },
                                                                  {
                                                                    kind: "element",
                                                                    tag: "tr",
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
                                                                        tag: "td",
                                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                                        attributes: [
                                                                          {
                                                                            name: "align",
                                                                            parts: [
                                                                              "left",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "class",
                                                                            parts: [
                                                                              "start rich",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "style",
                                                                            parts: [
                                                                              "font-size:0px;padding:0;word-break:break-word;",
                                                                            ],
                                                                          },
                                                                        ],
                                                                        children: [
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n                  \n      ",
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "element",
                                                                            tag: "div",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "font-family:system-ui, -apple-system, 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'Arial', sans-serif;font-size:17px;line-height:1.55;text-align:left;color:#191611;",
                                                                                ],
                                                                              },
                                                                            ],
                                                                            children: [
                                                                              {
                                                                                kind: "element",
                                                                                tag: "div",
                                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                                attributes: [],
                                                                                children: [],
                                                                                richText: {
                                                                                  from: {
                                                                                    scope: 0,
                                                                                    key: "lead",
                                                                                  },
                                                                                  heading: 2,
                                                                                },
                                                                              },
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n    \n                ",
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
                                                                      "\n            \n              ",
                                                                    ],
                                                                  },
                                                                  {
                                                                    kind: "element",
                                                                    tag: "tr",
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
                                                                        tag: "td",
                                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                                        attributes: [
                                                                          {
                                                                            name: "align",
                                                                            parts: [
                                                                              "left",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "class",
                                                                            parts: [
                                                                              "button start",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "style",
                                                                            parts: [
                                                                              "font-size:0px;padding:8px 0 24px;word-break:break-word;",
                                                                            ],
                                                                          },
                                                                        ],
                                                                        children: [
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n                  \n      ",
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "element",
                                                                            tag: "table",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "border",
                                                                                parts: [
                                                                                  "0",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "cellpadding",
                                                                                parts: [
                                                                                  "0",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "cellspacing",
                                                                                parts: [
                                                                                  "0",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "role",
                                                                                parts: [
                                                                                  "presentation",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "border-collapse:separate;line-height:100%;",
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
                                                                                tag: "tbody",
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
                                                                                    tag: "tr",
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
                                                                                        tag: "td",
                                                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                                                        attributes: [
                                                                                          {
                                                                                            name: "align",
                                                                                            parts: [
                                                                                              "center",
                                                                                            ],
                                                                                          },
                                                                                          {
                                                                                            name: "bgcolor",
                                                                                            parts: [
                                                                                              "#1f5a41",
                                                                                            ],
                                                                                          },
                                                                                          {
                                                                                            name: "role",
                                                                                            parts: [
                                                                                              "presentation",
                                                                                            ],
                                                                                          },
                                                                                          {
                                                                                            name: "style",
                                                                                            parts: [
                                                                                              "border:none;border-radius:28px;cursor:auto;mso-padding-alt:14px 26px;background:#1f5a41;",
                                                                                            ],
                                                                                          },
                                                                                          {
                                                                                            name: "valign",
                                                                                            parts: [
                                                                                              "middle",
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
                                                                                              {
                                                                                                name: "style",
                                                                                                parts: [
                                                                                                  "display:inline-block;background:#1f5a41;color:#fdfbf7;font-family:system-ui, -apple-system, 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'Arial', sans-serif;font-size:17px;font-weight:600;line-height:120%;margin:0;text-decoration:none;text-transform:none;padding:14px 26px;mso-padding-alt:0px;border-radius:28px;",
                                                                                                ],
                                                                                              },
                                                                                              {
                                                                                                name: "target",
                                                                                                parts: [
                                                                                                  "_blank",
                                                                                                ],
                                                                                              },
                                                                                            ],
                                                                                            children: [
                                                                                              {
                                                                                                kind: "text",
                                                                                                parts: [
                                                                                                  "\n                ",
                                                                                                  {
                                                                                                    from: {
                                                                                                      scope: 0,
                                                                                                      key: "actionLabel",
                                                                                                    },
                                                                                                    slot: slots["actionLabel"],
                                                                                                    as: "text",
                                                                                                  },
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
                                                                                  "\n      ",
                                                                                ],
                                                                              },
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n    \n                ",
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
                                                                      "\n            \n        ",
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
                                                              "\n    \n            ",
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
                                              "\n    \n      ",
                                            ],
                                          },
                                        ],
                                      },
                                      {
                                        kind: "text",
                                        parts: [
                                          "\n    \n          ",
                                        ],
                                      },
                                      {
                                        kind: "comment",
                                        text: "[if mso | IE]></td></tr></table><![endif]",
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
                          "\n        \n      ",
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n      \n      ",
                    ],
                  },
                  {
                    kind: "comment",
                    text: "[if mso | IE]></td></tr></table><![endif]",
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n    ",
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
                          "\n      \n      ",
                        ],
                      },
                      {
                        kind: "comment",
                        text: "[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#fdfbf7\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]",
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n    \n      \n      ",
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
                              "sheet",
                            ],
                          },
                          {
                            name: "style",
                            parts: [
                              "background:#fdfbf7;background-color:#fdfbf7;margin:0px auto;max-width:600px;",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              "\n        \n        ",
                            ],
                          },
                          {
                            kind: "element",
                            tag: "table",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "align",
                                parts: [
                                  "center",
                                ],
                              },
                              {
                                name: "border",
                                parts: [
                                  "0",
                                ],
                              },
                              {
                                name: "cellpadding",
                                parts: [
                                  "0",
                                ],
                              },
                              {
                                name: "cellspacing",
                                parts: [
                                  "0",
                                ],
                              },
                              {
                                name: "role",
                                parts: [
                                  "presentation",
                                ],
                              },
                              {
                                name: "style",
                                parts: [
                                  "background:#fdfbf7;background-color:#fdfbf7;width:100%;",
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
                                tag: "tbody",
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
                                    tag: "tr",
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
                                        tag: "td",
                                        namespace: "http://www.w3.org/1999/xhtml",
                                        attributes: [
                                          {
                                            name: "style",
                                            parts: [
                                              "direction:ltr;font-size:0px;padding:0 24px;text-align:center;",
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
                                            kind: "comment",
                                            text: "[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:552px;\" ><![endif]",
                                          },
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n            \n      ",
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
                                                  "mj-column-per-100 mj-outlook-group-fix",
                                                ],
                                              },
                                              {
                                                name: "style",
                                                parts: [
                                                  "font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;",
                                                ],
                                              },
                                            ],
                                            children: [
                                              {
                                                kind: "text",
                                                parts: [
                                                  "\n        \n      ",
                                                ],
                                              },
                                              {
                                                kind: "element",
                                                tag: "table",
                                                namespace: "http://www.w3.org/1999/xhtml",
                                                attributes: [
                                                  {
                                                    name: "border",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "cellpadding",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "cellspacing",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "role",
                                                    parts: [
                                                      "presentation",
                                                    ],
                                                  },
                                                  {
                                                    name: "width",
                                                    parts: [
                                                      "100%",
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
                                                    tag: "tbody",
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
                                                        tag: "tr",
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
                                                            tag: "td",
                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                            attributes: [
                                                              {
                                                                name: "style",
                                                                parts: [
                                                                  "vertical-align:top;padding:0;",
                                                                ],
                                                              },
                                                            ],
                                                            children: [
                                                              {
                                                                kind: "text",
                                                                parts: [
                                                                  "\n              \n      ",
                                                                ],
                                                              },
                                                              {
                                                                kind: "element",
                                                                tag: "table",
                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                attributes: [
                                                                  {
                                                                    name: "border",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "cellpadding",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "cellspacing",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "role",
                                                                    parts: [
                                                                      "presentation",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "style",
                                                                    parts: [],
                                                                  },
                                                                  {
                                                                    name: "width",
                                                                    parts: [
                                                                      "100%",
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
                                                                    tag: "tbody",
                                                                    namespace: "http://www.w3.org/1999/xhtml",
                                                                    attributes: [],
                                                                    children: [
                                                                      {
                                                                        kind: "text",
                                                                        parts: [
                                                                          "\n          \n              ",
                                                                        ],
                                                                      },
                                                                      {
                                                                        kind: "element",
                                                                        tag: "tr",
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
                                                                            tag: "td",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "align",
                                                                                parts: [
                                                                                  "center",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "class",
                                                                                parts: [
                                                                                  "rule",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "font-size:0px;padding:0;word-break:break-word;",
                                                                                ],
                                                                              },
                                                                            ],
                                                                            children: [
                                                                              {
                                                                                kind: "text",
                                                                                parts: [
                                                                                  "\n                  \n      ",
                                                                                ],
                                                                              },
                                                                              {
                                                                                kind: "element",
                                                                                tag: "p",
                                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                                attributes: [
                                                                                  {
                                                                                    name: "style",
                                                                                    parts: [
                                                                                      "border-top:solid 1px #ede5d8;font-size:1px;margin:0px auto;width:100%;",
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
                                                                                ],
                                                                              },
                                                                              {
                                                                                kind: "text",
                                                                                parts: [
                                                                                  "\n      \n      ",
                                                                                ],
                                                                              },
                                                                              {
                                                                                kind: "comment",
                                                                                text: "[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" style=\"border-top:solid 1px #ede5d8;font-size:1px;margin:0px auto;width:552px;\" role=\"presentation\" width=\"552px\" ><tr><td style=\"height:0;line-height:0;\"> &nbsp;\n</td></tr></table><![endif]",
                                                                              },
                                                                              {
                                                                                kind: "text",
                                                                                parts: [
                                                                                  "\n    \n    \n                ",
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
                                                                          "\n            \n        ",
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
                                                                  "\n    \n            ",
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
                                                  "\n    \n      ",
                                                ],
                                              },
                                            ],
                                          },
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n    \n          ",
                                            ],
                                          },
                                          {
                                            kind: "comment",
                                            text: "[if mso | IE]></td></tr></table><![endif]",
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
                              "\n        \n      ",
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n    \n      \n      ",
                        ],
                      },
                      {
                        kind: "comment",
                        text: "[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#fdfbf7\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]",
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n    \n      \n      ",
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
                              "sheet",
                            ],
                          },
                          {
                            name: "style",
                            parts: [
                              "background:#fdfbf7;background-color:#fdfbf7;margin:0px auto;max-width:600px;",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              "\n        \n        ",
                            ],
                          },
                          {
                            kind: "element",
                            tag: "table",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "align",
                                parts: [
                                  "center",
                                ],
                              },
                              {
                                name: "border",
                                parts: [
                                  "0",
                                ],
                              },
                              {
                                name: "cellpadding",
                                parts: [
                                  "0",
                                ],
                              },
                              {
                                name: "cellspacing",
                                parts: [
                                  "0",
                                ],
                              },
                              {
                                name: "role",
                                parts: [
                                  "presentation",
                                ],
                              },
                              {
                                name: "style",
                                parts: [
                                  "background:#fdfbf7;background-color:#fdfbf7;width:100%;",
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
                                tag: "tbody",
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
                                    tag: "tr",
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
                                        tag: "td",
                                        namespace: "http://www.w3.org/1999/xhtml",
                                        attributes: [
                                          {
                                            name: "style",
                                            parts: [
                                              "direction:ltr;font-size:0px;padding:24px;text-align:center;",
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
                                            kind: "comment",
                                            text: "[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:177px;\" ><![endif]",
                                          },
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n            \n      ",
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
                                                  "mj-column-per-32 mj-outlook-group-fix",
                                                ],
                                              },
                                              {
                                                name: "style",
                                                parts: [
                                                  "font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;",
                                                ],
                                              },
                                            ],
                                            children: [
                                              {
                                                kind: "text",
                                                parts: [
                                                  "\n        \n      ",
                                                ],
                                              },
                                              {
                                                kind: "element",
                                                tag: "table",
                                                namespace: "http://www.w3.org/1999/xhtml",
                                                attributes: [
                                                  {
                                                    name: "border",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "cellpadding",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "cellspacing",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "role",
                                                    parts: [
                                                      "presentation",
                                                    ],
                                                  },
                                                  {
                                                    name: "width",
                                                    parts: [
                                                      "100%",
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
                                                    tag: "tbody",
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
                                                        tag: "tr",
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
                                                            tag: "td",
                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                            attributes: [
                                                              {
                                                                name: "style",
                                                                parts: [
                                                                  "vertical-align:top;padding:0;",
                                                                ],
                                                              },
                                                            ],
                                                            children: [
                                                              {
                                                                kind: "text",
                                                                parts: [
                                                                  "\n              \n      ",
                                                                ],
                                                              },
                                                              {
                                                                kind: "element",
                                                                tag: "table",
                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                attributes: [
                                                                  {
                                                                    name: "border",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "cellpadding",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "cellspacing",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "role",
                                                                    parts: [
                                                                      "presentation",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "style",
                                                                    parts: [],
                                                                  },
                                                                  {
                                                                    name: "width",
                                                                    parts: [
                                                                      "100%",
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
                                                                    tag: "tbody",
                                                                    namespace: "http://www.w3.org/1999/xhtml",
                                                                    attributes: [],
                                                                    children: [
                                                                      {
                                                                        kind: "text",
                                                                        parts: [
                                                                          "\n          \n              ",
                                                                        ],
                                                                      },
                                                                      {
                                                                        kind: "element",
                                                                        tag: "tr",
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
                                                                            tag: "td",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "align",
                                                                                parts: [
                                                                                  "left",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "class",
                                                                                parts: [
                                                                                  "start",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "font-size:0px;padding:0;word-break:break-word;",
                                                                                ],
                                                                              },
                                                                            ],
                                                                            children: [
                                                                              {
                                                                                kind: "text",
                                                                                parts: [
                                                                                  "\n                  \n      ",
                                                                                ],
                                                                              },
                                                                              {
                                                                                kind: "element",
                                                                                tag: "table",
                                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                                attributes: [
                                                                                  {
                                                                                    name: "border",
                                                                                    parts: [
                                                                                      "0",
                                                                                    ],
                                                                                  },
                                                                                  {
                                                                                    name: "cellpadding",
                                                                                    parts: [
                                                                                      "0",
                                                                                    ],
                                                                                  },
                                                                                  {
                                                                                    name: "cellspacing",
                                                                                    parts: [
                                                                                      "0",
                                                                                    ],
                                                                                  },
                                                                                  {
                                                                                    name: "role",
                                                                                    parts: [
                                                                                      "presentation",
                                                                                    ],
                                                                                  },
                                                                                  {
                                                                                    name: "style",
                                                                                    parts: [
                                                                                      "border-collapse:collapse;border-spacing:0px;",
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
                                                                                    tag: "tbody",
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
                                                                                        tag: "tr",
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
                                                                                            tag: "td",
                                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                                            attributes: [
                                                                                              {
                                                                                                name: "style",
                                                                                                parts: [
                                                                                                  "width:168px;",
                                                                                                ],
                                                                                              },
                                                                                            ],
                                                                                            children: [
                                                                                              {
                                                                                                kind: "text",
                                                                                                parts: [
                                                                                                  "\n              \n      ",
                                                                                                ],
                                                                                              },
                                                                                              {
                                                                                                kind: "element",
                                                                                                tag: "img",
                                                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                                                attributes: [
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
                                                                                                    name: "style",
                                                                                                    parts: [
                                                                                                      "border:0;border-radius:14px;display:block;outline:none;text-decoration:none;height:auto;width:100%;font-size:13px;",
                                                                                                    ],
                                                                                                  },
                                                                                                  {
                                                                                                    name: "width",
                                                                                                    parts: [
                                                                                                      "168",
                                                                                                    ],
                                                                                                  },
                                                                                                  {
                                                                                                    name: "height",
                                                                                                    parts: [
                                                                                                      "auto",
                                                                                                    ],
                                                                                                  },
                                                                                                ],
                                                                                                children: [],
                                                                                              },
                                                                                              {
                                                                                                kind: "text",
                                                                                                parts: [
                                                                                                  "\n    \n            ",
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
                                                                                  "\n    \n                ",
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
                                                                          "\n            \n        ",
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
                                                                  "\n    \n            ",
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
                                                  "\n    \n      ",
                                                ],
                                              },
                                            ],
                                          },
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n    \n          ",
                                            ],
                                          },
                                          {
                                            kind: "comment",
                                            text: "[if mso | IE]></td><td class=\"gap-outlook\" style=\"vertical-align:top;width:375px;\" ><![endif]",
                                          },
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n            \n      ",
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
                                                  "mj-column-per-68 mj-outlook-group-fix gap",
                                                ],
                                              },
                                              {
                                                name: "style",
                                                parts: [
                                                  "font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;",
                                                ],
                                              },
                                            ],
                                            children: [
                                              {
                                                kind: "text",
                                                parts: [
                                                  "\n        \n      ",
                                                ],
                                              },
                                              {
                                                kind: "element",
                                                tag: "table",
                                                namespace: "http://www.w3.org/1999/xhtml",
                                                attributes: [
                                                  {
                                                    name: "border",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "cellpadding",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "cellspacing",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "role",
                                                    parts: [
                                                      "presentation",
                                                    ],
                                                  },
                                                  {
                                                    name: "width",
                                                    parts: [
                                                      "100%",
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
                                                    tag: "tbody",
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
                                                        tag: "tr",
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
                                                            tag: "td",
                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                            attributes: [
                                                              {
                                                                name: "style",
                                                                parts: [
                                                                  "vertical-align:top;padding:0 0 0 20px;",
                                                                ],
                                                              },
                                                            ],
                                                            children: [
                                                              {
                                                                kind: "text",
                                                                parts: [
                                                                  "\n              \n      ",
                                                                ],
                                                              },
                                                              {
                                                                kind: "element",
                                                                tag: "table",
                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                attributes: [
                                                                  {
                                                                    name: "border",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "cellpadding",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "cellspacing",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "role",
                                                                    parts: [
                                                                      "presentation",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "style",
                                                                    parts: [],
                                                                  },
                                                                  {
                                                                    name: "width",
                                                                    parts: [
                                                                      "100%",
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
                                                                    tag: "tbody",
                                                                    namespace: "http://www.w3.org/1999/xhtml",
                                                                    attributes: [],
                                                                    children: [
                                                                      {
                                                                        kind: "text",
                                                                        parts: [
                                                                          "\n          \n              ",
                                                                        ],
                                                                      },
                                                                      {
                                                                        kind: "element",
                                                                        tag: "tr",
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
                                                                            tag: "td",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "align",
                                                                                parts: [
                                                                                  "left",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "class",
                                                                                parts: [
                                                                                  "start",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "font-size:0px;padding:0;word-break:break-word;",
                                                                                ],
                                                                              },
                                                                            ],
                                                                            children: [
                                                                              {
                                                                                kind: "text",
                                                                                parts: [
                                                                                  "\n                  \n      ",
                                                                                ],
                                                                              },
                                                                              {
                                                                                kind: "element",
                                                                                tag: "div",
                                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                                attributes: [
                                                                                  {
                                                                                    name: "style",
                                                                                    parts: [
                                                                                      "font-family:system-ui, -apple-system, 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'Arial', sans-serif;font-size:17px;line-height:1.55;text-align:left;color:#191611;",
                                                                                    ],
                                                                                  },
                                                                                ],
                                                                                children: [
                                                                                  {
                                                                                    kind: "element",
                                                                                    tag: "h2",
                                                                                    namespace: "http://www.w3.org/1999/xhtml",
                                                                                    attributes: [
                                                                                      {
                                                                                        name: "style",
                                                                                        parts: [
                                                                                          "margin: 0 0 8px; font-family: 'Iowan Old Style', 'Palatino Linotype', 'Palatino', 'URW Palladio L', 'P052', 'Georgia', 'Liberation Serif', serif; font-size: 22px; line-height: 1.25; font-weight: 600",
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
                                                                                    tag: "p",
                                                                                    namespace: "http://www.w3.org/1999/xhtml",
                                                                                    attributes: [
                                                                                      {
                                                                                        name: "style",
                                                                                        parts: [
                                                                                          "margin: 0 0 10px",
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
                                                                                              key: "text",
                                                                                            },
                                                                                            slot: slots["stories"].fields["text"],
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
                                                                                        name: "style",
                                                                                        parts: [
                                                                                          "margin: 0",
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
                                                                                            name: "href",
                                                                                            parts: [
                                                                                              {
                                                                                                from: {
                                                                                                  scope: 1,
                                                                                                  key: "link",
                                                                                                },
                                                                                                slot: slots["stories"].fields["link"],
                                                                                                as: "address",
                                                                                              },
                                                                                            ],
                                                                                          },
                                                                                          {
                                                                                            name: "class",
                                                                                            parts: [
                                                                                              "link",
                                                                                            ],
                                                                                          },
                                                                                          {
                                                                                            name: "style",
                                                                                            parts: [
                                                                                              "font-weight: 600",
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
                                                                                                  key: "label",
                                                                                                },
                                                                                                slot: slots["stories"].fields["label"],
                                                                                                as: "text",
                                                                                              },
                                                                                            ],
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
                                                                                  "\n    \n                ",
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
                                                                          "\n            \n        ",
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
                                                                  "\n    \n            ",
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
                                                  "\n    \n      ",
                                                ],
                                              },
                                            ],
                                          },
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n    \n          ",
                                            ],
                                          },
                                          {
                                            kind: "comment",
                                            text: "[if mso | IE]></td></tr></table><![endif]",
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
                              "\n        \n      ",
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n    \n      \n      ",
                        ],
                      },
                      {
                        kind: "comment",
                        text: "[if mso | IE]></td></tr></table><![endif]",
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n    \n    ",
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
                      "\n        ",
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
                          "\n      \n      ",
                        ],
                      },
                      {
                        kind: "comment",
                        text: "[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"tint-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#dfeae3\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]",
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n    \n      \n      ",
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
                              "tint",
                            ],
                          },
                          {
                            name: "style",
                            parts: [
                              "background:#dfeae3;background-color:#dfeae3;margin:0px auto;max-width:600px;border-radius:14px;overflow:hidden;",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              "\n        \n        ",
                            ],
                          },
                          {
                            kind: "element",
                            tag: "table",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "align",
                                parts: [
                                  "center",
                                ],
                              },
                              {
                                name: "border",
                                parts: [
                                  "0",
                                ],
                              },
                              {
                                name: "cellpadding",
                                parts: [
                                  "0",
                                ],
                              },
                              {
                                name: "cellspacing",
                                parts: [
                                  "0",
                                ],
                              },
                              {
                                name: "role",
                                parts: [
                                  "presentation",
                                ],
                              },
                              {
                                name: "style",
                                parts: [
                                  "background:#dfeae3;background-color:#dfeae3;width:100%;border-collapse:separate;",
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
                                tag: "tbody",
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
                                    tag: "tr",
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
                                        tag: "td",
                                        namespace: "http://www.w3.org/1999/xhtml",
                                        attributes: [
                                          {
                                            name: "style",
                                            parts: [
                                              "border-radius:14px;direction:ltr;font-size:0px;padding:28px 24px;text-align:center;",
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
                                            kind: "comment",
                                            text: "[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:552px;\" ><![endif]",
                                          },
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n            \n      ",
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
                                                  "mj-column-per-100 mj-outlook-group-fix",
                                                ],
                                              },
                                              {
                                                name: "style",
                                                parts: [
                                                  "font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;",
                                                ],
                                              },
                                            ],
                                            children: [
                                              {
                                                kind: "text",
                                                parts: [
                                                  "\n        \n      ",
                                                ],
                                              },
                                              {
                                                kind: "element",
                                                tag: "table",
                                                namespace: "http://www.w3.org/1999/xhtml",
                                                attributes: [
                                                  {
                                                    name: "border",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "cellpadding",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "cellspacing",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "role",
                                                    parts: [
                                                      "presentation",
                                                    ],
                                                  },
                                                  {
                                                    name: "width",
                                                    parts: [
                                                      "100%",
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
                                                    tag: "tbody",
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
                                                        tag: "tr",
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
                                                            tag: "td",
                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                            attributes: [
                                                              {
                                                                name: "style",
                                                                parts: [
                                                                  "vertical-align:top;padding:0;",
                                                                ],
                                                              },
                                                            ],
                                                            children: [
                                                              {
                                                                kind: "text",
                                                                parts: [
                                                                  "\n              \n      ",
                                                                ],
                                                              },
                                                              {
                                                                kind: "element",
                                                                tag: "table",
                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                attributes: [
                                                                  {
                                                                    name: "border",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "cellpadding",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "cellspacing",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "role",
                                                                    parts: [
                                                                      "presentation",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "style",
                                                                    parts: [],
                                                                  },
                                                                  {
                                                                    name: "width",
                                                                    parts: [
                                                                      "100%",
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
                                                                    tag: "tbody",
                                                                    namespace: "http://www.w3.org/1999/xhtml",
                                                                    attributes: [],
                                                                    children: [
                                                                      {
                                                                        kind: "text",
                                                                        parts: [
                                                                          "\n          \n              ",
                                                                        ],
                                                                      },
                                                                      {
                                                                        kind: "element",
                                                                        tag: "tr",
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
                                                                            tag: "td",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "align",
                                                                                parts: [
                                                                                  "left",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "class",
                                                                                parts: [
                                                                                  "start",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "font-size:0px;padding:0;word-break:break-word;",
                                                                                ],
                                                                              },
                                                                            ],
                                                                            children: [
                                                                              {
                                                                                kind: "text",
                                                                                parts: [
                                                                                  "\n                  \n      ",
                                                                                ],
                                                                              },
                                                                              {
                                                                                kind: "element",
                                                                                tag: "div",
                                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                                attributes: [
                                                                                  {
                                                                                    name: "style",
                                                                                    parts: [
                                                                                      "font-family:system-ui, -apple-system, 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'Arial', sans-serif;font-size:17px;line-height:1.55;text-align:left;color:#191611;",
                                                                                    ],
                                                                                  },
                                                                                ],
                                                                                children: [
                                                                                  {
                                                                                    kind: "element",
                                                                                    tag: "h2",
                                                                                    namespace: "http://www.w3.org/1999/xhtml",
                                                                                    attributes: [
                                                                                      {
                                                                                        name: "style",
                                                                                        parts: [
                                                                                          "margin: 0 0 8px; font-family: 'Iowan Old Style', 'Palatino Linotype', 'Palatino', 'URW Palladio L', 'P052', 'Georgia', 'Liberation Serif', serif; font-size: 20px; line-height: 1.3; font-weight: 600",
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
                                                                                              key: "tipTitle",
                                                                                            },
                                                                                            slot: slots["tipTitle"],
                                                                                            as: "text",
                                                                                          },
                                                                                        ],
                                                                                      },
                                                                                    ],
                                                                                    when: {
                                                                                      from: {
                                                                                        scope: 0,
                                                                                        key: "tipTitle",
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
                                                                                    tag: "p",
                                                                                    namespace: "http://www.w3.org/1999/xhtml",
                                                                                    attributes: [
                                                                                      {
                                                                                        name: "style",
                                                                                        parts: [
                                                                                          "margin: 0",
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
                                                                                              key: "tip",
                                                                                            },
                                                                                            slot: slots["tip"],
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
                                                                                  "\n    \n                ",
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
                                                                          "\n            \n        ",
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
                                                                  "\n    \n            ",
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
                                                  "\n    \n      ",
                                                ],
                                              },
                                            ],
                                          },
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n    \n          ",
                                            ],
                                          },
                                          {
                                            kind: "comment",
                                            text: "[if mso | IE]></td></tr></table><![endif]",
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
                              "\n        \n      ",
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n    \n      \n      ",
                        ],
                      },
                      {
                        kind: "comment",
                        text: "[if mso | IE]></td></tr></table><![endif]",
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n    \n    ",
                        ],
                      },
                    ],
                    when: {
                      from: {
                        scope: 0,
                        key: "tip",
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
                    tag: "div",
                    namespace: "http://www.w3.org/1999/xhtml",
                    attributes: [],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n      \n      ",
                        ],
                      },
                      {
                        kind: "comment",
                        text: "[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#fdfbf7\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]",
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n    \n      \n      ",
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
                              "sheet",
                            ],
                          },
                          {
                            name: "style",
                            parts: [
                              "background:#fdfbf7;background-color:#fdfbf7;margin:0px auto;max-width:600px;",
                            ],
                          },
                        ],
                        children: [
                          {
                            kind: "text",
                            parts: [
                              "\n        \n        ",
                            ],
                          },
                          {
                            kind: "element",
                            tag: "table",
                            namespace: "http://www.w3.org/1999/xhtml",
                            attributes: [
                              {
                                name: "align",
                                parts: [
                                  "center",
                                ],
                              },
                              {
                                name: "border",
                                parts: [
                                  "0",
                                ],
                              },
                              {
                                name: "cellpadding",
                                parts: [
                                  "0",
                                ],
                              },
                              {
                                name: "cellspacing",
                                parts: [
                                  "0",
                                ],
                              },
                              {
                                name: "role",
                                parts: [
                                  "presentation",
                                ],
                              },
                              {
                                name: "style",
                                parts: [
                                  "background:#fdfbf7;background-color:#fdfbf7;width:100%;",
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
                                tag: "tbody",
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
                                    tag: "tr",
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
                                        tag: "td",
                                        namespace: "http://www.w3.org/1999/xhtml",
                                        attributes: [
                                          {
                                            name: "style",
                                            parts: [
                                              "direction:ltr;font-size:0px;padding:32px 24px 8px;text-align:center;",
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
                                            kind: "comment",
                                            text: "[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:552px;\" ><![endif]",
                                          },
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n            \n      ",
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
                                                  "mj-column-per-100 mj-outlook-group-fix",
                                                ],
                                              },
                                              {
                                                name: "style",
                                                parts: [
                                                  "font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;",
                                                ],
                                              },
                                            ],
                                            children: [
                                              {
                                                kind: "text",
                                                parts: [
                                                  "\n        \n      ",
                                                ],
                                              },
                                              {
                                                kind: "element",
                                                tag: "table",
                                                namespace: "http://www.w3.org/1999/xhtml",
                                                attributes: [
                                                  {
                                                    name: "border",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "cellpadding",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "cellspacing",
                                                    parts: [
                                                      "0",
                                                    ],
                                                  },
                                                  {
                                                    name: "role",
                                                    parts: [
                                                      "presentation",
                                                    ],
                                                  },
                                                  {
                                                    name: "width",
                                                    parts: [
                                                      "100%",
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
                                                    tag: "tbody",
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
                                                        tag: "tr",
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
                                                            tag: "td",
                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                            attributes: [
                                                              {
                                                                name: "style",
                                                                parts: [
                                                                  "vertical-align:top;padding:0;",
                                                                ],
                                                              },
                                                            ],
                                                            children: [
                                                              {
                                                                kind: "text",
                                                                parts: [
                                                                  "\n              \n      ",
                                                                ],
                                                              },
                                                              {
                                                                kind: "element",
                                                                tag: "table",
                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                attributes: [
                                                                  {
                                                                    name: "border",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "cellpadding",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "cellspacing",
                                                                    parts: [
                                                                      "0",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "role",
                                                                    parts: [
                                                                      "presentation",
                                                                    ],
                                                                  },
                                                                  {
                                                                    name: "style",
                                                                    parts: [],
                                                                  },
                                                                  {
                                                                    name: "width",
                                                                    parts: [
                                                                      "100%",
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
                                                                    tag: "tbody",
                                                                    namespace: "http://www.w3.org/1999/xhtml",
                                                                    attributes: [],
                                                                    children: [
                                                                      {
                                                                        kind: "text",
                                                                        parts: [
                                                                          "\n          \n              ",
                                                                        ],
                                                                      },
                                                                      {
                                                                        kind: "element",
                                                                        tag: "tr",
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
                                                                            tag: "td",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "align",
                                                                                parts: [
                                                                                  "left",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "class",
                                                                                parts: [
                                                                                  "start",
                                                                                ],
                                                                              },
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "font-size:0px;padding:0;word-break:break-word;",
                                                                                ],
                                                                              },
                                                                            ],
                                                                            children: [
                                                                              {
                                                                                kind: "text",
                                                                                parts: [
                                                                                  "\n                  \n      ",
                                                                                ],
                                                                              },
                                                                              {
                                                                                kind: "element",
                                                                                tag: "div",
                                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                                attributes: [
                                                                                  {
                                                                                    name: "style",
                                                                                    parts: [
                                                                                      "font-family:system-ui, -apple-system, 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'Arial', sans-serif;font-size:17px;line-height:1.55;text-align:left;color:#191611;",
                                                                                    ],
                                                                                  },
                                                                                ],
                                                                                children: [
                                                                                  {
                                                                                    kind: "element",
                                                                                    tag: "h2",
                                                                                    namespace: "http://www.w3.org/1999/xhtml",
                                                                                    attributes: [
                                                                                      {
                                                                                        name: "style",
                                                                                        parts: [
                                                                                          "margin: 0 0 12px; font-family: 'Iowan Old Style', 'Palatino Linotype', 'Palatino', 'URW Palladio L', 'P052', 'Georgia', 'Liberation Serif', serif; font-size: 22px; line-height: 1.25; font-weight: 600",
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
                                                                                              key: "datesTitle",
                                                                                            },
                                                                                            slot: slots["datesTitle"],
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
                                                                                        name: "style",
                                                                                        parts: [
                                                                                          "padding: 0 0 12px",
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
                                                                                            name: "style",
                                                                                            parts: [
                                                                                              "margin: 0; font-size: 14px",
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
                                                                                                  key: "date",
                                                                                                },
                                                                                                slot: slots["dates"].fields["date"],
                                                                                                as: "date",
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
                                                                                            name: "style",
                                                                                            parts: [
                                                                                              "margin: 0",
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
                                                                                                name: "href",
                                                                                                parts: [
                                                                                                  {
                                                                                                    from: {
                                                                                                      scope: 1,
                                                                                                      key: "link",
                                                                                                    },
                                                                                                    slot: slots["dates"].fields["link"],
                                                                                                    as: "address",
                                                                                                  },
                                                                                                ],
                                                                                              },
                                                                                              {
                                                                                                name: "class",
                                                                                                parts: [
                                                                                                  "link",
                                                                                                ],
                                                                                              },
                                                                                              {
                                                                                                name: "style",
                                                                                                parts: [
                                                                                                  "font-weight: 600",
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
                                                                                                    slot: slots["dates"].fields["title"],
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
                                                                                    each: {
                                                                                      scope: 0,
                                                                                      key: "dates",
                                                                                    },
                                                                                  },
                                                                                ],
                                                                              },
                                                                              {
                                                                                kind: "text",
                                                                                parts: [
                                                                                  "\n    \n                ",
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
                                                                          "\n            \n        ",
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
                                                                  "\n    \n            ",
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
                                                  "\n    \n      ",
                                                ],
                                              },
                                            ],
                                          },
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n    \n          ",
                                            ],
                                          },
                                          {
                                            kind: "comment",
                                            text: "[if mso | IE]></td></tr></table><![endif]",
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
                              "\n        \n      ",
                            ],
                          },
                        ],
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n    \n      \n      ",
                        ],
                      },
                      {
                        kind: "comment",
                        text: "[if mso | IE]></td></tr></table><![endif]",
                      },
                      {
                        kind: "text",
                        parts: [
                          "\n    \n    ",
                        ],
                      },
                    ],
                    when: {
                      from: {
                        scope: 0,
                        key: "dates",
                      },
                      is: "present",
                    },
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n      \n      ",
                    ],
                  },
                  {
                    kind: "comment",
                    text: "[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#fdfbf7\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]",
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n      \n      ",
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
                          "sheet",
                        ],
                      },
                      {
                        name: "style",
                        parts: [
                          "background:#fdfbf7;background-color:#fdfbf7;margin:0px auto;max-width:600px;",
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n        \n        ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "table",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "align",
                            parts: [
                              "center",
                            ],
                          },
                          {
                            name: "border",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "cellpadding",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "cellspacing",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "role",
                            parts: [
                              "presentation",
                            ],
                          },
                          {
                            name: "style",
                            parts: [
                              "background:#fdfbf7;background-color:#fdfbf7;width:100%;",
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
                            tag: "tbody",
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
                                tag: "tr",
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
                                    tag: "td",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [
                                      {
                                        name: "style",
                                        parts: [
                                          "direction:ltr;font-size:0px;padding:24px;text-align:center;",
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
                                        kind: "comment",
                                        text: "[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:552px;\" ><![endif]",
                                      },
                                      {
                                        kind: "text",
                                        parts: [
                                          "\n            \n      ",
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
                                              "mj-column-per-100 mj-outlook-group-fix",
                                            ],
                                          },
                                          {
                                            name: "style",
                                            parts: [
                                              "font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;",
                                            ],
                                          },
                                        ],
                                        children: [
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n        \n      ",
                                            ],
                                          },
                                          {
                                            kind: "element",
                                            tag: "table",
                                            namespace: "http://www.w3.org/1999/xhtml",
                                            attributes: [
                                              {
                                                name: "border",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "cellpadding",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "cellspacing",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "role",
                                                parts: [
                                                  "presentation",
                                                ],
                                              },
                                              {
                                                name: "width",
                                                parts: [
                                                  "100%",
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
                                                tag: "tbody",
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
                                                    tag: "tr",
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
                                                        tag: "td",
                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                        attributes: [
                                                          {
                                                            name: "style",
                                                            parts: [
                                                              "vertical-align:top;padding:0;",
                                                            ],
                                                          },
                                                        ],
                                                        children: [
                                                          {
                                                            kind: "text",
                                                            parts: [
                                                              "\n              \n      ",
                                                            ],
                                                          },
                                                          {
                                                            kind: "element",
                                                            tag: "table",
                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                            attributes: [
                                                              {
                                                                name: "border",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "cellpadding",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "cellspacing",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "role",
                                                                parts: [
                                                                  "presentation",
                                                                ],
                                                              },
                                                              {
                                                                name: "style",
                                                                parts: [],
                                                              },
                                                              {
                                                                name: "width",
                                                                parts: [
                                                                  "100%",
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
                                                                tag: "tbody",
                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                attributes: [],
                                                                children: [
                                                                  {
                                                                    kind: "text",
                                                                    parts: [
                                                                      "\n          \n              ",
                                                                    ],
                                                                  },
                                                                  {
                                                                    kind: "element",
                                                                    tag: "tr",
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
                                                                        tag: "td",
                                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                                        attributes: [
                                                                          {
                                                                            name: "align",
                                                                            parts: [
                                                                              "left",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "class",
                                                                            parts: [
                                                                              "start",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "style",
                                                                            parts: [
                                                                              "font-size:0px;padding:0;word-break:break-word;",
                                                                            ],
                                                                          },
                                                                        ],
                                                                        children: [
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n                  \n      ",
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "element",
                                                                            tag: "div",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "font-family:'Iowan Old Style', 'Palatino Linotype', 'Palatino', 'URW Palladio L', 'P052', 'Georgia', 'Liberation Serif', serif;font-size:20px;font-style:italic;line-height:1.55;text-align:left;color:#191611;",
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
                                                                                      key: "closing",
                                                                                    },
                                                                                    slot: slots["closing"],
                                                                                    as: "text",
                                                                                  },
                                                                                ],
                                                                              },
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n    \n                ",
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
                                                                      "\n            \n        ",
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
                                                              "\n    \n            ",
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
                                              "\n    \n      ",
                                            ],
                                          },
                                        ],
                                      },
                                      {
                                        kind: "text",
                                        parts: [
                                          "\n    \n          ",
                                        ],
                                      },
                                      {
                                        kind: "comment",
                                        text: "[if mso | IE]></td></tr></table><![endif]",
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
                          "\n        \n      ",
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n      \n      ",
                    ],
                  },
                  {
                    kind: "comment",
                    text: "[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#fdfbf7\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]",
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n      \n      ",
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
                          "sheet",
                        ],
                      },
                      {
                        name: "style",
                        parts: [
                          "background:#fdfbf7;background-color:#fdfbf7;margin:0px auto;max-width:600px;",
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n        \n        ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "table",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "align",
                            parts: [
                              "center",
                            ],
                          },
                          {
                            name: "border",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "cellpadding",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "cellspacing",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "role",
                            parts: [
                              "presentation",
                            ],
                          },
                          {
                            name: "style",
                            parts: [
                              "background:#fdfbf7;background-color:#fdfbf7;width:100%;",
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
                            tag: "tbody",
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
                                tag: "tr",
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
                                    tag: "td",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [
                                      {
                                        name: "style",
                                        parts: [
                                          "direction:ltr;font-size:0px;padding:0 24px;text-align:center;",
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
                                        kind: "comment",
                                        text: "[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:552px;\" ><![endif]",
                                      },
                                      {
                                        kind: "text",
                                        parts: [
                                          "\n            \n      ",
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
                                              "mj-column-per-100 mj-outlook-group-fix",
                                            ],
                                          },
                                          {
                                            name: "style",
                                            parts: [
                                              "font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;",
                                            ],
                                          },
                                        ],
                                        children: [
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n        \n      ",
                                            ],
                                          },
                                          {
                                            kind: "element",
                                            tag: "table",
                                            namespace: "http://www.w3.org/1999/xhtml",
                                            attributes: [
                                              {
                                                name: "border",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "cellpadding",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "cellspacing",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "role",
                                                parts: [
                                                  "presentation",
                                                ],
                                              },
                                              {
                                                name: "width",
                                                parts: [
                                                  "100%",
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
                                                tag: "tbody",
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
                                                    tag: "tr",
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
                                                        tag: "td",
                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                        attributes: [
                                                          {
                                                            name: "style",
                                                            parts: [
                                                              "vertical-align:top;padding:0;",
                                                            ],
                                                          },
                                                        ],
                                                        children: [
                                                          {
                                                            kind: "text",
                                                            parts: [
                                                              "\n              \n      ",
                                                            ],
                                                          },
                                                          {
                                                            kind: "element",
                                                            tag: "table",
                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                            attributes: [
                                                              {
                                                                name: "border",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "cellpadding",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "cellspacing",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "role",
                                                                parts: [
                                                                  "presentation",
                                                                ],
                                                              },
                                                              {
                                                                name: "style",
                                                                parts: [],
                                                              },
                                                              {
                                                                name: "width",
                                                                parts: [
                                                                  "100%",
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
                                                                tag: "tbody",
                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                attributes: [],
                                                                children: [
                                                                  {
                                                                    kind: "text",
                                                                    parts: [
                                                                      "\n          \n              ",
                                                                    ],
                                                                  },
                                                                  {
                                                                    kind: "element",
                                                                    tag: "tr",
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
                                                                        tag: "td",
                                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                                        attributes: [
                                                                          {
                                                                            name: "align",
                                                                            parts: [
                                                                              "center",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "class",
                                                                            parts: [
                                                                              "rule",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "style",
                                                                            parts: [
                                                                              "font-size:0px;padding:0;word-break:break-word;",
                                                                            ],
                                                                          },
                                                                        ],
                                                                        children: [
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n                  \n      ",
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "element",
                                                                            tag: "p",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "border-top:solid 1px #ede5d8;font-size:1px;margin:0px auto;width:100%;",
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
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n      \n      ",
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "comment",
                                                                            text: "[if mso | IE]><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" style=\"border-top:solid 1px #ede5d8;font-size:1px;margin:0px auto;width:552px;\" role=\"presentation\" width=\"552px\" ><tr><td style=\"height:0;line-height:0;\"> &nbsp;\n</td></tr></table><![endif]",
                                                                          },
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n    \n    \n                ",
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
                                                                      "\n            \n        ",
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
                                                              "\n    \n            ",
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
                                              "\n    \n      ",
                                            ],
                                          },
                                        ],
                                      },
                                      {
                                        kind: "text",
                                        parts: [
                                          "\n    \n          ",
                                        ],
                                      },
                                      {
                                        kind: "comment",
                                        text: "[if mso | IE]></td></tr></table><![endif]",
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
                          "\n        \n      ",
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n      \n      ",
                    ],
                  },
                  {
                    kind: "comment",
                    text: "[if mso | IE]></td></tr></table><table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"sheet-outlook\" role=\"presentation\" style=\"width:600px;\" width=\"600\" bgcolor=\"#fdfbf7\" ><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\"><![endif]",
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n      \n      ",
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
                          "sheet",
                        ],
                      },
                      {
                        name: "style",
                        parts: [
                          "background:#fdfbf7;background-color:#fdfbf7;margin:0px auto;max-width:600px;",
                        ],
                      },
                    ],
                    children: [
                      {
                        kind: "text",
                        parts: [
                          "\n        \n        ",
                        ],
                      },
                      {
                        kind: "element",
                        tag: "table",
                        namespace: "http://www.w3.org/1999/xhtml",
                        attributes: [
                          {
                            name: "align",
                            parts: [
                              "center",
                            ],
                          },
                          {
                            name: "border",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "cellpadding",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "cellspacing",
                            parts: [
                              "0",
                            ],
                          },
                          {
                            name: "role",
                            parts: [
                              "presentation",
                            ],
                          },
                          {
                            name: "style",
                            parts: [
                              "background:#fdfbf7;background-color:#fdfbf7;width:100%;",
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
                            tag: "tbody",
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
                                tag: "tr",
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
                                    tag: "td",
                                    namespace: "http://www.w3.org/1999/xhtml",
                                    attributes: [
                                      {
                                        name: "style",
                                        parts: [
                                          "direction:ltr;font-size:0px;padding:20px 24px 40px;text-align:center;",
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
                                        kind: "comment",
                                        text: "[if mso | IE]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"\" style=\"vertical-align:top;width:552px;\" ><![endif]",
                                      },
                                      {
                                        kind: "text",
                                        parts: [
                                          "\n            \n      ",
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
                                              "mj-column-per-100 mj-outlook-group-fix",
                                            ],
                                          },
                                          {
                                            name: "style",
                                            parts: [
                                              "font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;",
                                            ],
                                          },
                                        ],
                                        children: [
                                          {
                                            kind: "text",
                                            parts: [
                                              "\n        \n      ",
                                            ],
                                          },
                                          {
                                            kind: "element",
                                            tag: "table",
                                            namespace: "http://www.w3.org/1999/xhtml",
                                            attributes: [
                                              {
                                                name: "border",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "cellpadding",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "cellspacing",
                                                parts: [
                                                  "0",
                                                ],
                                              },
                                              {
                                                name: "role",
                                                parts: [
                                                  "presentation",
                                                ],
                                              },
                                              {
                                                name: "width",
                                                parts: [
                                                  "100%",
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
                                                tag: "tbody",
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
                                                    tag: "tr",
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
                                                        tag: "td",
                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                        attributes: [
                                                          {
                                                            name: "style",
                                                            parts: [
                                                              "vertical-align:top;padding:0;",
                                                            ],
                                                          },
                                                        ],
                                                        children: [
                                                          {
                                                            kind: "text",
                                                            parts: [
                                                              "\n              \n      ",
                                                            ],
                                                          },
                                                          {
                                                            kind: "element",
                                                            tag: "table",
                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                            attributes: [
                                                              {
                                                                name: "border",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "cellpadding",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "cellspacing",
                                                                parts: [
                                                                  "0",
                                                                ],
                                                              },
                                                              {
                                                                name: "role",
                                                                parts: [
                                                                  "presentation",
                                                                ],
                                                              },
                                                              {
                                                                name: "style",
                                                                parts: [],
                                                              },
                                                              {
                                                                name: "width",
                                                                parts: [
                                                                  "100%",
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
                                                                tag: "tbody",
                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                attributes: [],
                                                                children: [
                                                                  {
                                                                    kind: "text",
                                                                    parts: [
                                                                      "\n          \n              ",
                                                                    ],
                                                                  },
                                                                  {
                                                                    kind: "element",
                                                                    tag: "tr",
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
                                                                        tag: "td",
                                                                        namespace: "http://www.w3.org/1999/xhtml",
                                                                        attributes: [
                                                                          {
                                                                            name: "align",
                                                                            parts: [
                                                                              "left",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "class",
                                                                            parts: [
                                                                              "soft start",
                                                                            ],
                                                                          },
                                                                          {
                                                                            name: "style",
                                                                            parts: [
                                                                              "font-size:0px;padding:0;word-break:break-word;",
                                                                            ],
                                                                          },
                                                                        ],
                                                                        children: [
                                                                          {
                                                                            kind: "text",
                                                                            parts: [
                                                                              "\n                  \n      ",
                                                                            ],
                                                                          },
                                                                          {
                                                                            kind: "element",
                                                                            tag: "div",
                                                                            namespace: "http://www.w3.org/1999/xhtml",
                                                                            attributes: [
                                                                              {
                                                                                name: "style",
                                                                                parts: [
                                                                                  "font-family:system-ui, -apple-system, 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Liberation Sans', 'Arial', sans-serif;font-size:13px;line-height:1.6;text-align:left;color:#6a6053;",
                                                                                ],
                                                                              },
                                                                            ],
                                                                            children: [
                                                                              {
                                                                                kind: "element",
                                                                                tag: "p",
                                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                                attributes: [
                                                                                  {
                                                                                    name: "style",
                                                                                    parts: [
                                                                                      "margin: 0 0 8px",
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
                                                                                          key: "reasonText",
                                                                                        },
                                                                                        slot: slots["reasonText"],
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
                                                                                    name: "style",
                                                                                    parts: [
                                                                                      "margin: 0 0 8px",
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
                                                                                  "\n            ",
                                                                                ],
                                                                              },
                                                                              {
                                                                                kind: "element",
                                                                                tag: "p",
                                                                                namespace: "http://www.w3.org/1999/xhtml",
                                                                                attributes: [
                                                                                  {
                                                                                    name: "style",
                                                                                    parts: [
                                                                                      "margin: 0",
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
                                                                                        name: "href",
                                                                                        parts: [
                                                                                          {
                                                                                            from: {
                                                                                              scope: 0,
                                                                                              key: "unsubscribe",
                                                                                            },
                                                                                            slot: slots["unsubscribe"],
                                                                                            as: "address",
                                                                                          },
                                                                                        ],
                                                                                      },
                                                                                      {
                                                                                        name: "style",
                                                                                        parts: [
                                                                                          "color: inherit",
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
                                                                                              key: "unsubscribeLabel",
                                                                                            },
                                                                                            slot: slots["unsubscribeLabel"],
                                                                                            as: "text",
                                                                                          },
                                                                                        ],
                                                                                      },
                                                                                    ],
                                                                                  },
                                                                                  {
                                                                                    kind: "text",
                                                                                    parts: [
                                                                                      " · ",
                                                                                    ],
                                                                                  },
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
                                                                                      {
                                                                                        name: "style",
                                                                                        parts: [
                                                                                          "color: inherit",
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
                                                                                  {
                                                                                    kind: "text",
                                                                                    parts: [
                                                                                      " · ",
                                                                                    ],
                                                                                  },
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
                                                                                              key: "onlineLink",
                                                                                            },
                                                                                            slot: slots["onlineLink"],
                                                                                            as: "address",
                                                                                          },
                                                                                        ],
                                                                                      },
                                                                                      {
                                                                                        name: "style",
                                                                                        parts: [
                                                                                          "color: inherit",
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
                                                                                              key: "onlineLabel",
                                                                                            },
                                                                                            slot: slots["onlineLabel"],
                                                                                            as: "text",
                                                                                          },
                                                                                        ],
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
                                                                              "\n    \n                ",
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
                                                                      "\n            \n        ",
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
                                                              "\n    \n            ",
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
                                              "\n    \n      ",
                                            ],
                                          },
                                        ],
                                      },
                                      {
                                        kind: "text",
                                        parts: [
                                          "\n    \n          ",
                                        ],
                                      },
                                      {
                                        kind: "comment",
                                        text: "[if mso | IE]></td></tr></table><![endif]",
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
                          "\n        \n      ",
                        ],
                      },
                    ],
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n      \n      ",
                    ],
                  },
                  {
                    kind: "comment",
                    text: "[if mso | IE]></td></tr></table><![endif]",
                  },
                  {
                    kind: "text",
                    parts: [
                      "\n    \n    ",
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
              "\n      \n    \n\n  ",
            ],
          },
        ],
      },
    ],
  },
];

// Generated from brand.yaml, markets and locales. Do not edit: change the files, then run `npx trellis generate`.
export const brand = {
  rules: {
    brand: "Acme",
    links: {
      schemes: [
        "https",
        "mailto",
        "tel",
      ],
      hosts: [
        "acme.example",
        "*.acme.example",
      ],
      exact: [
        "%unsubscribe_url%",
        "%view_online_url%",
      ],
    },
    words: {
      en: {
        banned: [
          {
            word: "cheap",
            why: "It speaks of price where we mean worth.",
          },
          {
            word: "world-class",
            why: "It says nothing that a reader could check.",
          },
          {
            word: "click here",
            why: "A link says where it leads.",
          },
        ],
        preferred: [
          {
            word: "utilize",
            use: "use",
          },
          {
            word: "e-mail us",
            use: "write to us",
          },
        ],
        sentence: 32,
      },
      fr: {
        banned: [
          {
            word: "bon marché",
            why: "Nous parlons de valeur, pas de prix.",
          },
          {
            word: "cliquez ici",
            why: "Un lien dit où il mène.",
          },
        ],
        preferred: [
          {
            word: "newsletter",
            use: "lettre",
          },
        ],
        sentence: 38,
      },
    },
    markets: {
      international: {
        currency: "EUR",
        locales: [
          "en",
          "en-GB",
        ],
        legal: [
          "Acme Furniture Ltd, 12 Orchard Lane, Bath BA1 2FJ, United Kingdom.",
        ],
      },
      fr: {
        currency: "EUR",
        locales: [
          "fr",
          "fr-FR",
        ],
        legal: [
          "Acme Mobilier SAS, 8 rue des Tourneurs, 69002 Lyon, RCS Lyon 000 000 000.",
        ],
      },
    },
  },
  markets: {
    fr: {
      look: "fr",
      homeLink: "https://fr.acme.example/",
      legal: "Acme Mobilier SAS, 8 rue des Tourneurs, 69002 Lyon, RCS Lyon 000 000 000. Directrice de la publication : A. Martin.",
      privacyLink: "https://fr.acme.example/confidentialite",
      imprintLink: "https://fr.acme.example/mentions-legales",
      unsubscribe: "%unsubscribe_url%",
      onlineLink: "%view_online_url%",
    },
    international: {
      look: "international",
      homeLink: "https://acme.example/",
      legal: "Acme Furniture Ltd, 12 Orchard Lane, Bath BA1 2FJ, United Kingdom. Registered in England, no. 00000000.",
      privacyLink: "https://acme.example/privacy",
      imprintLink: "https://acme.example/company",
      unsubscribe: "%unsubscribe_url%",
      onlineLink: "%view_online_url%",
    },
  },
  locales: {
    en: {
      skipLabel: "Skip to the content",
      homeLabel: "Acme, to the start page",
      privacyLabel: "Privacy",
      imprintLabel: "About us",
      questionsTitle: "Questions we are asked",
      figuresTitle: "In figures",
      byLabel: "By",
      minutesLabel: "minutes to read",
      pointsTitle: "In short",
      relatedTitle: "Read next",
      dateLabel: "When",
      placeLabel: "Where",
      priceLabel: "Price",
      freeLabel: "Free",
      mapLabel: "How to get there",
      programmeTitle: "Programme",
      peopleTitle: "Who you will meet",
      newLabel: "New",
      fromLabel: "From",
      availableLabel: "Available from",
      featuresTitle: "What is new",
      versionsTitle: "Which one is yours?",
      factsTitle: "In detail",
      pressTitle: "For the press",
      datesTitle: "Coming up",
      replyLabel: "Please answer by",
      unsubscribeLabel: "Unsubscribe",
      onlineLabel: "View in your browser",
      reasonText: "You get this letter because you asked us for it.",
    },
    fr: {
      skipLabel: "Aller au contenu",
      homeLabel: "Acme, vers l’accueil",
      privacyLabel: "Confidentialité",
      imprintLabel: "Mentions légales",
      questionsTitle: "Vos questions",
      figuresTitle: "En quelques chiffres",
      byLabel: "Par",
      minutesLabel: "minutes de lecture",
      pointsTitle: "En bref",
      relatedTitle: "À lire aussi",
      dateLabel: "Quand",
      placeLabel: "Où",
      priceLabel: "Prix",
      freeLabel: "Entrée libre",
      mapLabel: "Comment venir",
      programmeTitle: "Programme",
      peopleTitle: "Vous y rencontrerez",
      newLabel: "Nouveau",
      fromLabel: "À partir de",
      availableLabel: "Disponible à partir du",
      featuresTitle: "Ce qui change",
      versionsTitle: "Laquelle est la vôtre ?",
      factsTitle: "En détail",
      pressTitle: "Presse",
      datesTitle: "À venir",
      replyLabel: "Réponse souhaitée avant le",
      unsubscribeLabel: "Se désinscrire",
      onlineLabel: "Voir dans le navigateur",
      reasonText: "Vous recevez cette lettre parce que vous nous l’avez demandée.",
    },
  },
  tokens: {
    digest: "sha256-a83781d193cdb9292023148cfddb4e86f42f33e9b74b0a18b8c490d7589de217",
    modes: [
      "light/international",
      "light/fr",
      "dark/international",
      "dark/fr",
    ],
  },
};

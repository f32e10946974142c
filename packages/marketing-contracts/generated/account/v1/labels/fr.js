// Generated from contracts/account/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "account@1": {
    "title": "Compte",
    "fields": {
      "id": "Identifiant",
      "name": "Nom",
      "legalName": "Raison sociale",
      "type": "Type",
      "domain": "Domaine",
      "website": "Site web",
      "industry": "Secteur",
      "naceCode": "Code NACE",
      "employees": "Effectif",
      "annualRevenue": "Chiffre d’affaires annuel",
      "annualRevenue.amount": "Montant",
      "annualRevenue.currency": "Devise",
      "size": "Segment de taille",
      "phone": "Téléphone",
      "billingAddress": "Adresse de facturation",
      "billingAddress.streetAddress": "Rue",
      "billingAddress.extendedAddress": "Complément d’adresse",
      "billingAddress.postalCode": "Code postal",
      "billingAddress.addressLocality": "Ville",
      "billingAddress.addressRegion": "État ou région",
      "billingAddress.addressCountry": "Pays",
      "shippingAddress": "Adresse de livraison",
      "shippingAddress.streetAddress": "Rue",
      "shippingAddress.extendedAddress": "Complément d’adresse",
      "shippingAddress.postalCode": "Code postal",
      "shippingAddress.addressLocality": "Ville",
      "shippingAddress.addressRegion": "État ou région",
      "shippingAddress.addressCountry": "Pays",
      "vatId": "Numéro de TVA",
      "parent": "Compte parent",
      "owner": "Responsable",
      "tags": "Étiquettes",
      "tags[]": "Texte",
      "createdAt": "Créé le",
      "updatedAt": "Modifié le"
    }
  }
};

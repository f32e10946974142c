// Generated from contracts/support-case/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "support-case@1": {
    "title": "Support case",
    "fields": {
      "id": "Identifier",
      "subject": "Subject",
      "description": "Description",
      "status": "Status",
      "type": "Type",
      "priority": "Priority",
      "channel": "Channel",
      "openedAt": "Opened at",
      "firstRepliedAt": "First replied at",
      "solvedAt": "Solved at",
      "updatedAt": "Updated at",
      "reopened": "Reopened",
      "customer": "Customer",
      "account": "Account",
      "email": "E-mail address",
      "name": "Name",
      "name.given": "First name",
      "name.family": "Last name",
      "name.middle": "Middle name",
      "name.prefix": "Title before the name",
      "name.full": "Full name",
      "product": "Product",
      "order": "Order",
      "campaign": "Campaign",
      "assignee": "Assignee",
      "satisfaction": "Satisfaction",
      "escalated": "Escalated",
      "language": "Language",
      "tags": "Tags",
      "tags[]": "Text"
    }
  }
};

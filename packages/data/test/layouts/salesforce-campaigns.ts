import type { Layout } from "./layout.js";

export const salesforceCampaigns: Layout = {
  tool: "Salesforce: campaigns",
  sources: [
    {
      title: "Salesforce Help: Campaign Fields",
      address: "https://help.salesforce.com/s/articleView?id=sales.campaigns_fields.htm&language=en_US&type=5",
    },
  ],
  notSeen: ["Campaign ID", "Currency"],
  note: "The help page calls the currency “Campaign Currency”.",
  file: "campaigns.csv",
  contract: ["campaign"],
  columns: {
    "Campaign ID": ["7015e00000AbCdE", "7015e00000AbCdF", "7015e00000AbCdG"],
    "Campaign Name": ["Spring 2026", "Webinar March", "Trade show Lyon"],
    Type: ["Email", "Webinar", "Trade Show"],
    Status: ["Completed", "In Progress", "Planned"],
    "Start Date": ["2026-03-02", "2026-03-04", "2026-06-01"],
    "End Date": ["2026-03-31", "2026-03-12", "2026-06-03"],
    "Expected Revenue": ["20000", "5000", "40000"],
    "Budgeted Cost": ["3000", "500", "12000"],
    "Actual Cost": ["2800", "450", ""],
    Currency: ["EUR", "EUR", "EUR"],
    "Expected Response (%)": ["10.00", "20.00", "5.00"],
    "Num Sent": ["12000", "800", "0"],
    "Parent Campaign": ["", "Spring 2026", ""],
    Active: ["1", "1", "0"],
    Description: ["News of the spring.", "Growing on a frame.", ""],
    "Campaign Owner": ["Dana Scott", "Eli Park", "Dana Scott"],
  },
  fields: {
    "Campaign ID": "id",
    "Campaign Name": "name",
    Type: "type",
    Status: "status",
    "Start Date": "startsOn",
    "End Date": "endsOn",
    "Budgeted Cost": "budget.amount",
    Currency: "budget.currency",
    "Campaign Owner": "owner",
  },
};

import type { Layout } from "./layout.js";

export const woocommerceProducts: Layout = {
  tool: "WooCommerce: products",
  sources: [
    {
      title: "WooCommerce: WC_Product_CSV_Exporter, which writes the file",
      address:
        "https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/export/class-wc-product-csv-exporter.php",
    },
  ],
  file: "wc-product-export-2-3-2026.csv",
  contract: ["product"],
  columns: {
    ID: ["100", "101", "102"],
    Type: ["simple", "variable", "simple"],
    SKU: ["GG-01", "TR-OAK", "TW-5"],
    "GTIN, UPC, EAN, or ISBN": ["4006381333931", "", "4012345123456"],
    Name: ["Garden gloves", "Trellis, oak", "Twine"],
    Published: ["1", "1", "0"],
    "Is featured?": ["0", "1", "0"],
    "Visibility in catalog": ["visible", "visible", "hidden"],
    "Short description": ["Warm and light.", "Solid oak.", "Five metres."],
    Description: ["Gloves for the garden.", "A frame for plants.", "Natural twine."],
    "Tax status": ["taxable", "taxable", "taxable"],
    "In stock?": ["1", "1", "0"],
    Stock: ["120", "7", "0"],
    "Weight (kg)": ["0.2", "4.5", "0.1"],
    "Sale price": ["", "54.00", ""],
    "Regular price": ["39.90", "60.00", "18.50"],
    Categories: ["Clothing", "Frames", "Garden > Small"],
    Tags: ["gloves", "oak, wood", "twine"],
    Images: ["https://shop.acme.example/gg.jpg", "https://shop.acme.example/tr.jpg", ""],
    Position: ["0", "1", "2"],
  },
  fields: {
    ID: "id",
    SKU: "sku",
    "GTIN, UPC, EAN, or ISBN": "gtin",
    Name: "name",
    Published: "status",
    Description: "description",
    "Regular price": "price.amount",
    Categories: "category",
    Tags: "tags",
    Images: "image",
  },
};

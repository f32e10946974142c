import type { Json } from "@trellis/findings";

/** How a template language says the few things that this page needs. */
export interface Syntax {
  value(name: string): string;
  each(list: string, tag: string, attributes: string, body: (field: (name: string) => string) => string): string;
}

/** One believable page of about ten kilobytes with 25 values, in any template language. */
export function pageSource({ value, each }: Syntax): string {
  const filler = sections.map(
    ([title, text]) => `      <section class="section">
        <h2>${title}</h2>
        <p>${text}</p>
        <p class="more"><a href="/about/${title.toLowerCase().replaceAll(" ", "-")}">Read about ${title.toLowerCase()}</a></p>
      </section>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${value("headline")}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="${value("description")}">
    <link rel="stylesheet" href="/styles.css">
  </head>
  <body>
    <header class="header"><nav aria-label="Main"><ul>
      <li><a href="/">Home</a></li><li><a href="/chairs">Chairs</a></li><li><a href="/tables">Tables</a></li><li><a href="/contact">Contact</a></li>
    </ul></nav></header>
    <main>
      <h1>${value("headline")}</h1>
      <p class="lead">${value("lead")}</p>
      <figure><img src="/spring.jpg" alt="${value("alt")}" width="1200" height="630"><figcaption>${value("caption")}</figcaption></figure>
      <p><a class="button" href="/order?from=spring" title="${value("hint")}">${value("action")}</a></p>
      <h2>${value("listTitle")}</h2>
      <ul class="benefits">
        ${each("benefits", "li", 'class="benefit"', (field) => `<h3>${field("title")}</h3><p>${field("text")}</p>`)}
      </ul>
${filler.join("\n")}
      <blockquote class="quote"><p>${value("quote")}</p><footer>${value("author")}</footer></blockquote>
    </main>
    <footer class="footer"><p>${value("legal")}</p><p>${value("phone")}</p></footer>
  </body>
</html>
`;
}

const sentence =
  "We make furniture from wood that grew near by, in workshops where people know each other by name, and we mend what we sold for as long as somebody wants to sit on it. ";
const sections = [
  "Our wood",
  "Our workshops",
  "Our prices",
  "Our care",
  "Our people",
  "Our history",
  "Our stores",
  "Our future",
].map((title, index) => [title, sentence.repeat(4 + (index % 2)).trim()] as const);

/** The values of the page; here and there a sign that has to be escaped. */
export const pageContent = {
  headline: "Chairs & tables that last",
  description: "Everything that Acme makes for the spring, in one place.",
  lead: "Sit down, and stay a while. The new collection is made for long evenings <and> short breakfasts.",
  alt: "Two people on a bench under a tree in blossom",
  caption: "The bench “Morning”, in oak",
  hint: "Order before the end of June",
  action: "Order now",
  listTitle: "Why ours?",
  benefits: [
    { title: "Made near by", text: "From forest to shop in less than two hundred kilometres." },
    { title: "Made to be mended", text: "Every part can be had one by one, for thirty years." },
    { title: "Made for you", text: "In five heights & seven colours." },
    { title: "Paid fairly", text: "Everybody in the workshop shares what we earn." },
    { title: "Brought home", text: "We carry it up the stairs, and take the old one along." },
  ],
  quote: "I have had mine for twenty years. It’s my favourite place.",
  author: "A reader from Lyon",
  legal: "Acme, 1 Long Street, Anytown. Prices hold until 30 June.",
  phone: "+44 20 7946 0000",
} satisfies Json;

import { plainStyle } from "@trellis/findings/report";
import { expect, test } from "vitest";
import { renderPage } from "./render-page.js";

test("a page keeps its code, wraps its paragraphs and hangs its lists", () => {
  const page = `# A title

A paragraph that is longer than
the line it has to fit on.

- one thing that needs two lines here
- another

\`\`\`json
{ "email": "name@company.example", "left": "as it stands" }

\`\`\`

## After
`;
  expect(renderPage(page, plainStyle, 30)).toMatchInlineSnapshot(`
    "A title

    A paragraph that is longer
    than the line it has to fit
    on.

    - one thing that needs two
      lines here
    - another

        { "email": "name@company.example", "left": "as it stands" }

    After
    "
  `);
});

test("a tree stands as it is, indented or between fences, in a list as well", () => {
  const page = `Put it there:

    tools/
      webinar-import/
        trellis.yaml

1. The same in a list:

   \`\`\`text
   tools/
     trellis.yaml
   \`\`\`

2. And then.
`;
  expect(renderPage(page, plainStyle, 60)).toMatchInlineSnapshot(`
    "Put it there:

        tools/
          webinar-import/
            trellis.yaml

    1. The same in a list:

        tools/
          trellis.yaml

    2. And then.
    "
  `);
});

test("signs of Markdown are left out of words, and code keeps every sign", () => {
  const page = "**Never** call a field `__proto__` or \\_\\_proto\\_\\_, nor `**`.\n";
  expect(renderPage(page, plainStyle, 80)).toBe("Never call a field `__proto__` or __proto__, nor `**`.\n");
});

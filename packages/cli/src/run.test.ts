import { describe, expect, test } from "vitest";
import { trellis } from "../test/test-io.js";

describe("help", () => {
  test("of everything, in English", async () => {
    expect(await trellis("--help")).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "Usage: trellis <command> [options]

      Checks tools and their data against the contracts your organisation has
      published.

      Options:
        -V, --version                         show the version
        --lang <language>                     en or fr; otherwise as the environment
                                              says
        --no-color                            no colours
        -h, --help                            show this help

      Commands:
        check [options] [path...]             check tools, folders of tools, data
                                              files or pages
        suggest [options] <file>              propose a contract for a data file
        new                                   begin a tool, a contract or a guardrail
                                              package
        page                                  write, look at and publish pages from
                                              brand templates
        waive [options] <problem>             make an exception for one problem
        grant [options] [exception...]        say yes to exceptions that are asked for
        waivers [options] [path...]           list exceptions: asked for, near the
                                              end, ended, unused
        endings [options] [path...]           list what ends soon: contracts,
                                              exceptions, known problems
        insights [options] [path...]          see which rules are bent and fail most
                                              often
        explain [options] [rule]              say what a rule means and how to mend it
        contracts                             see which contracts there are
        lint [options] [folder]               check the contracts of a guardrail
                                              package
        generate [options] [folder]           write types and validators from
                                              contracts
        diff [options] [before-and-after...]  compare two versions of contracts
        release                               plan and check a release of contracts
        upgrade [options] <tool>              move a tool to the next major of a
                                              contract

      Ends with:
        0  nothing fails
        1  a rule fails
        2  the call itself needs mending

      Example:
        trellis check tools/webinar-import

      More about a command: trellis <command> --help
      ",
      }
    `);
  });

  test("of everything, in French", async () => {
    expect((await trellis("--help", { env: { LANG: "fr_FR.UTF-8" } })).out).toMatchInlineSnapshot(`
      "Utilisation : trellis <commande> [options]

      Contrôle les outils et leurs données d’après les contrats que votre organisation
      a publiés.

      Options :
        -V, --version                       affiche la version
        --lang <langue>                     en ou fr ; sinon celle de l’environnement
        --no-color                          sans couleurs
        -h, --help                          affiche cette aide

      Commandes :
        check [options] [chemin...]         contrôle des outils, des dossiers
                                            d’outils, des fichiers de données ou des
                                            pages
        suggest [options] <fichier>         propose un contrat pour un fichier de
                                            données
        new                                 commence un outil, un contrat ou un paquet
                                            de garde-fous
        page                                écrit, montre et publie des pages d’après
                                            les modèles de la marque
        waive [options] <problème>          fait une dérogation pour un problème
        grant [options] [dérogation...]     dit oui à des dérogations demandées
        waivers [options] [chemin...]       liste les dérogations : demandées, bientôt
                                            finies, finies, inutiles
        endings [options] [chemin...]       liste ce qui prend bientôt fin : contrats,
                                            dérogations, problèmes connus
        insights [options] [chemin...]      montre les règles qui échouent et
                                            auxquelles on déroge le plus
        explain [options] [règle]           dit ce que signifie une règle et comment
                                            corriger
        contracts                           montre les contrats qui existent
        lint [options] [dossier]            contrôle les contrats d’un paquet de
                                            garde-fous
        generate [options] [dossier]        écrit les types et les validateurs d’après
                                            les contrats
        diff [options] [avant-et-après...]  compare deux versions de contrats
        release                             prépare et contrôle la publication de
                                            contrats
        upgrade [options] <outil>           fait passer un outil à la version majeure
                                            suivante d’un contrat

      Se termine par :
        0  rien n’est à corriger
        1  une règle n’est pas respectée
        2  l’appel lui-même est à corriger

      Exemple :
        trellis check tools/webinar-import

      Pour en savoir plus sur une commande : trellis <commande> --help
      "
    `);
  });

  test("of one command", async () => {
    expect((await trellis("check --help")).out).toMatchInlineSnapshot(`
      "Usage: trellis check [options] [path...]

      Checks a tool, a folder of tools, a data file or a page, and says what is wrong
      and how to mend it.

      Arguments:
        path                  a tool’s folder, a folder of tools or of pages, or a
                              file; the config’s tools by default

      Options:
        --contract <ref>      the contract of data files, such as lead@1; guessed
                              otherwise
        --map <field=column>  which column of a data file a field is: email="E-Mail";
                              may be repeated
        --write               write what was guessed to a new trellis.yaml
        --receipt             write what was seen of each tool’s data, without its
                              values, to trellis.receipt.json
        --baseline <day>      list today’s problems as known until a day: 2027-02-28;
                              shrink only takes off what is gone
        --guardrails <names>  guardrail packages, with commas between; instead of the
                              config’s
        --config <file>       the config, trellis.config.yaml by default
        --format <format>     text, json; where something is checked, sarif, junit,
                              github, gitlab, markdown, html too; an export has odcs
        --output <file>       write the report to a file; sarif=report.sarif names the
                              format as well; may be repeated
        --suppressions        say exceptions as SARIF suppressions too, which GitHub
                              takes no notice of
        --changed <revision>  check only what was touched since a revision of git,
                              such as main
        --watch               check what changes, until Ctrl-C
        --lang <language>     en or fr; otherwise as the environment says
        --now <time>          the time that rules about dates go by:
                              2026-11-21T08:00:00Z
        --reveal              show personal values, which are masked otherwise
        --no-color            no colours
        -h, --help            show this help

      Example:
        trellis check tools/webinar-import
      "
    `);
  });

  test("of one command, in French", async () => {
    expect((await trellis("explain --help --lang fr")).out).toMatchInlineSnapshot(`
      "Utilisation : trellis explain [options] [règle]

      Affiche la page d’une règle, ou la liste de toutes les règles.

      Arguments :
        règle                l’identifiant de la règle, tel que le rapport le montre

      Options :
        --guardrails <noms>  paquets de garde-fous, séparés par des virgules, à la
                             place de ceux de la configuration
        --config <fichier>   la configuration, trellis.config.yaml par défaut
        --lang <langue>      en ou fr ; sinon celle de l’environnement
        --no-color           sans couleurs
        -h, --help           affiche cette aide

      Exemple :
        trellis explain data/required-missing
      "
    `);
  });

  test.each(["check", "explain", "contracts", "contracts list", "contracts show", "lint", "generate"])(
    "of %s has an example",
    async (name) => {
      const { code, out } = await trellis(`${name} --help`);
      expect([code, /Example:\n {2}trellis \w+/.test(out)]).toEqual([0, true]);
    },
  );

  test("when nothing was asked, help is no result", async () => {
    const { code, out, err } = await trellis("");
    expect([code, out, err.split("\n")[0]]).toEqual([2, "", "Usage: trellis <command> [options]"]);
  });

  test("when only a family of commands was named", async () => {
    const { code, out, err } = await trellis("contracts");
    expect([code, out, err.split("\n")[0]]).toEqual([2, "", "Usage: trellis contracts <command>"]);
  });
});

test("the version", async () => {
  const { code, out } = await trellis("--version");
  expect([code, /^\d+\.\d+\.\d+\n$/.test(out)]).toEqual([0, true]);
});

describe("a wrong call ends with 2 and one sentence that helps", () => {
  test.each([
    ["chekc tools", "There is no command “chekc”. Did you mean “check”?"],
    ["frobnicate", "There is no command “frobnicate”. What there is: trellis --help"],
    ["contracts shw lead@1", "There is no command “shw”. Did you mean “show”?"],
    ["check tools --fromat json", "There is no option “--fromat” here. Did you mean “--format”?"],
    ["check tools --fromat=json", "There is no option “--fromat=json” here. Did you mean “--format”?"],
    ["explain --contract lead@1", "There is no option “--contract” here. What there is: trellis --help"],
    ["--versoin", "There is no option “--versoin” here. Did you mean “--version”?"],
    ["contracts show", "“ref” is missing. Write it like this: trellis contracts show [options] <ref>"],
    ["check tools --format", "The option “--format” needs a value. Write it like this: --format <format>"],
    ["check tools --format jsno", "The option “--format” does not take “jsno”. Did you mean “json”?"],
    [
      "check tools --format xml",
      "The option “--format” does not take “xml”. Choose “text”, “json”, “sarif”, “junit”, “github”, “gitlab”, “markdown” or “html”.",
    ],
    ["check tools --lang de", "The option “--lang” does not take “de”. Choose “en” or “fr”."],
    [
      "check tools --now yesterday",
      "The option “--now” does not take “yesterday”. Write it like this: --now 2026-11-21T08:00:00Z",
    ],
    [
      "check tools --now 2026-02-31T25:00:00Z",
      "The option “--now” does not take “2026-02-31T25:00:00Z”. Write it like this: --now 2026-11-21T08:00:00Z",
    ],
    [
      "check tools --guardrails a,,b",
      "The option “--guardrails” does not take “a,,b”. Write it like this: --guardrails @acme/contracts,@acme/brand",
    ],
    [
      "explain data/required-missing twice",
      "“twice” is one word too many. Write it like this: trellis explain [options] [rule]",
    ],
    ["explain data/requird-missing", "There is no rule “data/requird-missing”. Did you mean “data/required-missing”?"],
    ["explain required-missing", "There is no rule “required-missing”. Did you mean “data/required-missing”?"],
    ["explain ../../../../etc/passwd", "There is no rule “../../../../etc/passwd”. All rules: trellis explain"],
  ])("%s", async (line, sentence) => {
    const { code, out, err } = await trellis(line);
    expect([code, out, err.replaceAll(/\s+/g, " ").trim()]).toEqual([2, "", sentence]);
  });

  test("in French", async () => {
    const { err } = await trellis("check outils --fromat json --lang fr");
    expect(err).toBe(
      "Il n’y a pas d’option «\u00A0--fromat\u00A0» ici. Vouliez-vous dire «\u00A0--format\u00A0»\u00A0?\n",
    );
  });

  test("a hostile word is shown, not obeyed", async () => {
    const { err } = await trellis("explain \u001b[2J");
    expect(err).toBe("There is no rule “\\u{1b}[2J”. All rules: trellis explain\n");
  });
});

describe("explain", () => {
  test("shows a rule's page, with its level", async () => {
    expect(await trellis("explain run/output-unwritable")).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "run/output-unwritable · never to be bent

      The report could not be written

      You asked for the report in a file with \`--output\`, and that file cannot be
      written: its folder does not exist, it is a folder itself, or you may not write
      there. The check itself was made; its report stands on the screen instead.

      This fails where there is no folder \`reports\`:

          trellis check tools --output reports/today.json --format json

      This works:

          mkdir reports
          trellis check tools --output reports/today.json --format json

      If you may not write in a folder, choose one of your own or ask whoever looks
      after the computer.
      ",
      }
    `);
  });

  test("lists every rule once", async () => {
    const { code, out } = await trellis("explain");
    const ids = out.split("\n").flatMap((line) => /^ {2}(\S+\/\S+)/.exec(line)?.[1] ?? []);
    expect([code, ids.length > 60, new Set(ids).size === ids.length]).toEqual([0, true, true]);
    expect(ids).toContain("run/usage");
  });
});

test("an empty word is not the folder at hand", async () => {
  expect(await trellis("check ")).toEqual({
    code: 2,
    out: "",
    err: "“path” is missing. Write it like this: trellis check tools/webinar-import\n",
  });
});

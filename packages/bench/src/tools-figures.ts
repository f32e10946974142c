import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { checkPaths, readConfig } from "@trellis/byot";
import { loadGuardrails } from "@trellis/contract/guardrails";
import { parse } from "yaml";
import type { Figure } from "./figure.js";
import { median } from "./measure.js";

const amount = 500;
const records = 10;
const rounds = 7;
const guardrailFolder = dirname(fileURLToPath(import.meta.resolve("@trellis/marketing-contracts/package.json")));

/** A tree of many small tools: checking it beside only reading and parsing its files, and what it takes of memory. */
export async function toolsFigures(): Promise<Figure[]> {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), "trellis-bench-")));
  try {
    makeTools(cwd);
    const config = readConfig({ cwd });
    const guardrails = await loadGuardrails({ names: [guardrailFolder], from: cwd });
    const heaps = new Map<number, number>();
    const check = async (onTool: (nth: number) => void = () => {}): Promise<number> => {
      const seen = new Set<string>();
      const onProgress = ({ file }: { file: string }): void => {
        if (seen.has(dirname(file))) return;
        onTool(seen.add(dirname(file)).size);
      };
      const { tools, findings } = await checkPaths({
        paths: ["tools"],
        cwd,
        guardrails,
        config,
        now: new Date(),
        onProgress,
      });
      if (tools.length !== amount || findings.some(({ level }) => level !== "advisory"))
        throw new Error(`The tools do not pass: ${JSON.stringify(findings[0])}`);
      return tools.length;
    };
    const ratios: number[] = [];
    await check();
    readOnly(cwd);
    for (let round = 0; round < rounds; round++) {
      const plain = await timed(() => readOnly(cwd));
      ratios.push((await timed(() => check())) / plain);
    }
    await check((nth) => {
      if (nth === 100 || nth === amount) heaps.set(nth, liveHeap());
    });
    return [
      {
        what: `check of ${amount} tools / reading and parsing their files`,
        value: median(ratios),
        unit: "×",
        atMost: 4,
      },
      {
        what: `memory in use at tool ${amount} / at tool 100`,
        value: (heaps.get(amount) ?? Number.NaN) / (heaps.get(100) ?? Number.NaN),
        unit: "×",
        atMost: 1.1,
      },
    ];
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** What every check must do at least: each file read and made a value. */
function readOnly(cwd: string): number {
  let values = 0;
  const folders = readdirSync(join(cwd, "tools"));
  for (const folder of folders) {
    const root = join(cwd, "tools", folder);
    for (const file of readdirSync(root)) {
      const text = readFileSync(join(root, file), "utf8");
      if (file.endsWith(".yaml")) values += Object.keys(parse(text)).length;
      else for (const line of text.split("\n")) if (line !== "") values += Object.keys(JSON.parse(line)).length;
    }
  }
  return values;
}

async function timed(work: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start);
}

function liveHeap(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed;
}

function makeTools(cwd: string): void {
  const example = join(guardrailFolder, "contracts/lead/v1/examples/accepted");
  const [file = ""] = readdirSync(example);
  const lead: Record<string, unknown> = JSON.parse(readFileSync(join(example, file), "utf8"));
  for (let nth = 0; nth < amount; nth++) {
    const folder = join(cwd, "tools", `tool-${nth}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "trellis.yaml"),
      `tool: tool-${nth}\nowner: sales\ncontact: sales@acme.example\npurpose: Number ${nth} of many.\nproduces:\n  - contract: lead@1\n    data: "*.ndjson"\n`,
    );
    const lines = Array.from({ length: records }, (_, index) =>
      JSON.stringify({ ...lead, id: `lead-${nth}-${index}` }),
    );
    writeFileSync(join(folder, "leads.ndjson"), `${lines.join("\n")}\n`);
  }
}

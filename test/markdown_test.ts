import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import { test } from "node:test";
import type { Environment, Record } from "../harness/record.ts";
import {
  crossovers,
  digest,
  markdown,
  report,
  splice,
  threads,
} from "../harness/report/markdown.ts";
import { environment as told, fixtureRun, record as made } from "./_report_run.ts";

const environment: Environment = {
  ...told,
  command: "bun run suites --json out.json",
  runtime: "bun 1.4.5",
  engine: "jsc 12",
  cpu: null,
};

function record(impl: string, gbps: number | null, more: Partial<Record> = {}): Record {
  return made(`k/c/${impl}`, 5, null, { gbps, ...more });
}

const ratio = (vs: string, median: number) => ({
  vs,
  median,
  low: median - 0.1,
  high: median + 0.1,
  verdict: median > 1 ? "faster" as const : "slower" as const,
});

test("markdown() shows every case, the losing ones too", () => {
  const records = [
    record("native", 1, {}),
    record("baseline", 2),
    record("wasm", 1.5, { ratios: [ratio("baseline", 0.75), ratio("native", 1.5)] }),
    record("wasm_into", null, { err: "absent: no simd128" }),
    record("wasm_inplace", 8, {
      of_copy: 0.4,
      ratios: [ratio("baseline", 4), ratio("native", 8)],
    }),
    record("wasm", null, { case: "d", err: "wrong answer" }),
  ];
  assertEquals(
    "\n" + markdown({ environment, records }),
    `
\`bun run suites --json out.json\` on bun 1.4.5, jsc 12, 2 cores, Linux 6.18 x64, commit 0123456789ab-dirty.

| case | native | baseline | wasm | wasm_into | wasm_inplace | of_copy | wasm vs baseline | wasm_inplace vs baseline | wasm_inplace vs native |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
| k/c | 1.00 | 2.00 | 1.50 | – | 8.00 | 0.400 | 0.750x [0.650, 0.850] | 4.00x [3.90, 4.10] | 8.00x [7.90, 8.10] |
| k/d | – | – | **error** | – | – | – | – | – | – |
`,
  );
});

test("splice() replaces what stands between the markers and nothing else", () => {
  const document = "a\n<!-- BEGIN: x -->\nold\n<!-- END: x -->\nb\n";
  const spliced = "a\n<!-- BEGIN: x -->\n\nnew\n<!-- END: x -->\nb\n";
  assertEquals(splice(document, "x", "new"), spliced);
  assertEquals(splice(spliced, "x", "new"), spliced);
  assertThrows(() => splice(document, "y", "new"), Error, "BEGIN: y");
  assertThrows(() => splice("<!-- END: x --><!-- BEGIN: x -->", "x", "new"), Error, "BEGIN: x");
});

test("report() lets no cell break out", () => {
  const text = report(fixtureRun);
  const [head] = text.match(/^## &lt;b.*$/m)!;
  assertEquals(head, "## &lt;b>kernel\\|/\"case'");
  const columns = (line: string) => line.replace(/\\\|/g, "").split("|").length;
  for (const table of text.split("\n\n").filter((block) => block.startsWith("|"))) {
    const lines = table.trimEnd().split("\n");
    assertEquals(new Set(lines.map(columns)).size, 1, table);
  }
  assertEquals(text.includes("<"), false, "markup of others");
});

test("markdown() gives each kernel a table of its own", () => {
  const records = [
    record("baseline", 2),
    made("other/c/json_parse", 5, null, { gbps: 1, role: "yardstick" }),
    made("other/c/wasm_inplace", 5, null, {
      gbps: 3,
      ratios: [{ ...ratio("json_parse", 3), verdict: null }],
    }),
  ];
  const [, first, second] = markdown({ environment, records }).split("\n\n");
  assertEquals(first.split("\n")[0], "| case | baseline | of_copy | wasm vs baseline |");
  assertEquals(
    second.split("\n")[0],
    "| case | json_parse ≠ | wasm_inplace | of_copy | wasm vs baseline | wasm_inplace vs json_parse ≠ |",
  );
});

test("digest() shows the named cases of every run, and refuses a run without one", () => {
  const records = [
    record("baseline", 2),
    record("wasm", 1.5, { ratios: [ratio("baseline", 0.75)] }),
    record("wasm_inplace", 8, { ratios: [ratio("baseline", 4)] }),
    record("baseline", 2, { case: "d" }),
  ];
  assertEquals(
    digest([{ environment, records }], ["k/c"]),
    `| case | bun, GB/s | vs baseline | one-shot |
| --- | --: | --: | --: |
| k/c | 8.00 | 4.00x [3.90, 4.10] | 0.750x [0.650, 0.850] |
`,
  );
  assertThrows(() => digest([{ environment, records }], ["k/e"]), Error, "no case k/e");
});

test("threads() has the kernels of a run in one table, and each run under its machine", () => {
  const scaled = (id: string, workers: number, median: number) => {
    const gain = ratio("alone", median);
    return made(`${id}/shared_${workers}`, 5, 1, {
      workers,
      ratio: gain,
      ratios: [gain],
      efficiency: gain,
    });
  };
  const records = ["scaling_a/c", "scaling_b/c"].flatMap((id) =>
    [1, 2].map((workers) => scaled(id, workers, workers))
  );
  const runs = [{ environment, records }, {
    environment: { ...environment, cores: 16 },
    records: [scaled("scaling_a/d", 4, 3.5)],
  }];
  const [first, one, second, two, legend] = threads(runs).split("\n\n");
  assertMatch(first, /^`bun run suites --json out\.json` on bun 1\.4\.5, .*2 cores/);
  assertEquals(one.split("\n").slice(2), [
    "| scaling_a/c/shared | 1.000x \\[0.900, 1.100\\] | 2.00x \\[1.900, 2.10\\] | 0.000 \\[0.000, 0.053\\] | – | ~4.0x | ~8.0x | ~16.0x | ~32.0x | ~64.0x |",
    "| scaling_b/c/shared | 1.000x \\[0.900, 1.100\\] | 2.00x \\[1.900, 2.10\\] | 0.000 \\[0.000, 0.053\\] | – | ~4.0x | ~8.0x | ~16.0x | ~32.0x | ~64.0x |",
  ]);
  assertMatch(second, /16 cores/);
  assertMatch(two, /^\| case \| 4 threads \|.*\n.*\n\| scaling_a\/d\/shared \| 3\.50x/);
  assertMatch(legend, /^Speed-ups over the best code of one thread/);
});

test("crossovers() finds the size from which on an implementation stays faster", () => {
  const sized = (elements: number, median: number, family = "ascii") =>
    made(`k/c_${elements}/wasm`, elements, 1, { family, ratios: [ratio("baseline", median)] });
  const records = [sized(1024, 3), sized(16, 0.5), sized(64, 2), sized(32, 2), sized(48, 0.5)];
  const runs = [{ environment, records: [...records, sized(9999, 0.1, "other")] }];
  assertEquals(
    crossovers(runs),
    `| k/ascii | vs baseline, bun |
| --- | --: |
| \`wasm\` | 55.4 [54, 56.8] |
`,
  );
});

/**
 * The house's table "who may import whom", as a program, with its rules on sizes and names.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Who may import what. The first row whose `from` matches a file decides. `$1` is the room. */
const table: { from: RegExp; may: string[] }[] = [
  { from: /^mod\.ts$/, may: ["kernels/mod\\.ts"] },
  { from: /^kernels\/_generated\//, may: [] },
  {
    from: /^kernels\/_(build|compile)\.ts$/,
    may: ["kernels/_\\w+\\.ts", "node:.+", "assemblyscript(/.+)?"],
  },
  { from: /^kernels\/_\w+\.ts$/, may: ["kernels/_(?!build|compile)\\w+\\.ts"] },
  {
    from: /^kernels\/mod\.ts$/,
    may: ["kernels/_(?!build|compile)\\w+\\.ts", "kernels/[a-z]\\w*/mod\\.ts"],
  },
  {
    from: /^kernels\/catalogue\.ts$/,
    may: [
      "kernels/_(kernel|workspace)\\.ts",
      "kernels/_generated/\\w+\\.ts",
      "kernels/[a-z]\\w*/kernel\\.ts",
    ],
  },
  { from: /^kernels\/_assembly\//, may: ["kernels/_assembly/.+"] },
  {
    from: /^kernels\/(\w+)\/assembly(\.ts|\/)/,
    may: ["kernels/$1/assembly/.+", "kernels/_assembly/.+"],
  },
  {
    from: /^kernels\/(\w+)\/baseline\.ts$/,
    may: ["kernels/_kernel\\.ts", "kernels/$1/(?!(mod|wasm|assembly)\\.ts)\\w+\\.ts"],
  },
  {
    from: /^kernels\/(\w+)\/wasm\.ts$/,
    may: [
      "kernels/_(kernel|workspace|simd)\\.ts",
      "kernels/_generated/$1\\.ts",
      "kernels/$1/(?!(mod|baseline|assembly)\\.ts)\\w+\\.ts",
    ],
  },
  {
    from: /^kernels\/(\w+)\//,
    may: ["kernels/_(?!build|compile)\\w+\\.ts", "kernels/$1/(?!assembly\\.ts)\\w+\\.ts"],
  },
  {
    from: /^publish\/sizes\.ts$/,
    may: [
      "publish/.+",
      "harness/report/markdown\\.ts",
      "kernels/catalogue\\.ts",
      "node:.+",
      "esbuild",
    ],
  },
  { from: /^publish\//, may: ["publish/.+", "node:.+", "esbuild", "typescript"] },
  // a stranger's program: it knows the packages by their names alone
  { from: /^test\/consumers\/own_bench\.ts$/, may: ["@lanemark/harness(/cli)?", "node:process"] },
  { from: /^test\/consumers\/typed\.ts$/, may: ["@lanemark/kernels(/.+)?"] },
  { from: /^threads\//, may: ["threads/.+", "node:worker_threads"] },
  { from: /^fixtures\/corpus_folder\.ts$/, may: ["fixtures/.+", "node:(fs|path)"] },
  { from: /^fixtures\//, may: ["fixtures/.+"] },
  {
    // each tells what the file of its own name has found
    from: /^harness\/report\/(gate|self_check)\.ts$/,
    may: ["harness/(record|$1)\\.ts", "harness/report/.+"],
  },
  {
    from: /^harness\/report\/(\w+_)?charts?\.ts$/,
    may: ["harness/record\\.ts", "harness/report/.+", "@observablehq/plot", "linkedom"],
  },
  { from: /^harness\/report\//, may: ["harness/record\\.ts", "harness/report/.+"] },
  { from: /^harness\/measure\.ts$/, may: ["harness/.+", "mitata(/.+)?"] },
  {
    from: /^harness\/pool(_worker)?\.ts$/,
    may: ["harness/.+", "threads/.+", "comlink/.+", "node:worker_threads"],
  },
  {
    from:
      /^harness\/(cli|bench|options|files|process|starter|runtime|environment|baselines|noise_floor|progress)\.ts$/,
    may: ["harness/.+", "node:.+"],
  },
  { from: /^harness\//, may: ["harness/.+"] },
  {
    from:
      /^suites\/(main|matrix|node_build|results|docs|licences|report|working_folder|builds|variants|thesis|ablate|boundary_threads|pipeline|prices|scaling_messages)\.ts$/,
    may: ["(suites|kernels|threads|fixtures|harness)/.+", "node:.+"],
  },
  {
    // what bundles, serves and drives the page, beside the page itself
    from: /^suites\/(site\/\w+|page|page_figures|page_screenshots)\.ts$/,
    may: ["(suites|harness)/.+", "node:.+", "esbuild", "playwright-core"],
  },
  {
    from: /^suites\/page\/(worker|bench)\.ts$/,
    may: ["(suites|kernels|fixtures|harness)/.+", "comlink/.+"],
  },
  {
    from: /^suites\/rivals\/assembly\//,
    may: ["suites/rivals/assembly/.+", "xjb-as", "json-as"],
  },
  {
    from: /^suites\/rivals\/compile\.ts$/,
    may: ["suites/rivals/mod\\.ts", "node:.+", "assemblyscript/asc"],
  },
  {
    from: /^suites\/matrix\/module_tree\.ts$/,
    may: ["suites/matrix/packages\\.ts", "node:.+", "esbuild"],
  },
  {
    from: /^suites\/matrix\/page_worker\.ts$/,
    may: ["harness/.+", "kernels/catalogue\\.ts", "suites/mod\\.ts"],
  },
  {
    from: /^suites\/matrix\/chromium\.ts$/,
    may: [
      "(suites/matrix|harness)/.+",
      "suites/site/chromium\\.ts",
      "node:.+",
      "playwright-core",
    ],
  },
  {
    from: /^suites\/matrix\/page_server\.ts$/,
    may: ["suites/matrix/.+", "suites/site/(headers|serve)\\.ts", "node:.+"],
  },
  { from: /^suites\/matrix\//, may: ["(suites/matrix|harness)/.+", "node:.+"] },
  { from: /^suites\/pipeline\/files\.ts$/, may: ["(suites|threads)/.+", "node:fs"] },
  { from: /^suites\//, may: ["(suites|kernels|threads|fixtures|harness|test/_naive)/.+"] },
  { from: /^examples\//, may: ["@lanemark/kernels(/.+)?", "examples/.+", "node:.+"] },
  { from: /^test\/_naive\//, may: [] },
  {
    from: /^test\//,
    may: [
      "(mod\\.ts|(suites|kernels|threads|fixtures|harness|publish|test)/.+)",
      "node:.+",
      "@std/assert",
      "ajv/.+",
      "esbuild",
      "linkedom",
      "playwright-core",
      "typescript",
    ],
  },
];

/** Files that cannot be missing: with them the walk cannot pass on an empty tree. */
const expected = [
  "mod.ts",
  "kernels/mod.ts",
  "kernels/catalogue.ts",
  "kernels/_kernel.ts",
  "kernels/_workspace.ts",
  "kernels/_build.ts",
  "kernels/_compile.ts",
  "kernels/json_escape/mod.ts",
  "kernels/json_escape/baseline.ts",
  "kernels/json_escape/wasm.ts",
  "kernels/_generated/json_escape.ts",
  "fixtures/mod.ts",
  "threads/mod.ts",
  "harness/mod.ts",
  "harness/measure.ts",
  "suites/mod.ts",
  "suites/json_escape.ts",
  "suites/main.ts",
  "test/_naive/json_escape.ts",
];

interface Import {
  from: string;
  to: string;
}

/** Every .ts file of the project, as a path from its root. */
function sources(folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.name === "node_modules" || entry.name.startsWith(".")) return [];
    if (entry.isDirectory()) return sources(path);
    return path.endsWith(".ts") ? [path] : [];
  });
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

// One scan tells code from comments and strings: whichever begins first swallows the other.
// Regular expressions are not told apart, so none with a quote or a backtick in it may stand in the
// way of an import; imports stand at the top.
const comment = String.raw`\/\*[^]*?\*\/|\/\/[^\n]*`;
const quoted = String.raw`"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|` + "`(?:\\\\[^]|[^`\\\\])*`";

/** `from "x"`, `import "x"` and `import("x")`. */
function specifiers(source: string): string[] {
  const scan = new RegExp(
    `${comment}|\\b(?:from|import\\s*\\(?)\\s*(?:"([^"\n]+)"|'([^'\n]+)')|${quoted}`,
    "g",
  );
  return [...source.matchAll(scan)].map((match) => match[1] ?? match[2])
    .filter((specifier) => specifier !== undefined);
}

/** What is left without comments and strings. */
function code(source: string): string {
  return source.replace(new RegExp(`${comment}|${quoted}`, "g"), " ");
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const path = join(from, "..", specifier).replaceAll("\\", "/");
  return path.endsWith(".ts") || path.startsWith("../") ? path : `${path}.ts`;
}

function imports(path: string, source: string): Import[] {
  return specifiers(source).map((specifier) => ({ from: path, to: resolve(path, specifier) }));
}

/** Why the table forbids an import, or `null`. */
function objection({ from, to }: Import): string | null {
  for (const row of table) {
    const match = row.from.exec(from);
    if (match === null) continue;
    const allowed = row.may.map((pattern) => pattern.replaceAll("$1", match[1]));
    if (allowed.some((pattern) => new RegExp(`^(?:${pattern})$`).test(to))) return null;
    return `${from} imports ${to}; it may import ${allowed.join(", ") || "nothing"}`;
  }
  return `${from} stands in no row of the table`;
}

/** Every file that `start` reaches through imports. */
function reach(start: string, files: ReadonlySet<string>): Set<string> {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    for (const { to } of imports(path, read(path))) {
      if (!files.has(to) || reached.has(to)) continue;
      reached.add(to);
      visit(to);
    }
  };
  visit(start);
  return reached;
}

const paths = sources();

test("layering: the walk sees the files that have to be there", () => {
  assertEquals(expected.filter((path) => !paths.includes(path)), []);
});

test("layering: every import is in the table", () => {
  const all = paths.flatMap((path) => imports(path, read(path)));
  assert(all.length >= 30, `only ${all.length} imports found: the pattern misses them`);
  assertEquals(all.map(objection).filter((reason) => reason !== null), []);
});

test("layering: imported files exist", () => {
  const all = paths.flatMap((path) => imports(path, read(path)));
  const missing = all.filter(({ to }) => /^[a-z]+\//.test(to) && to.endsWith(".ts"))
    .filter(({ to }) => !paths.includes(to));
  assertEquals(missing, []);
});

test("layering: the baseline and the WASM binding never reach each other", () => {
  const files = new Set(paths);
  const rooms = paths.filter((path) => /^kernels\/[a-z]\w*\/wasm\.ts$/.test(path));
  assert(rooms.length > 0);
  for (const wasm of rooms) {
    const baseline = wasm.replace("wasm.ts", "baseline.ts");
    const generated = wasm.replace("/wasm.ts", ".ts").replace("kernels/", "kernels/_generated/");
    assert(reach(wasm, files).has(generated), `${wasm} does not reach ${generated}`);
    assert(!reach(wasm, files).has(baseline), `${wasm} reaches ${baseline}`);
    const others = paths.filter((path) => path === wasm || path.startsWith("kernels/_generated/"));
    const reached = reach(baseline, files);
    assertEquals(others.filter((path) => reached.has(path)), [], `reached by ${baseline}`);
  }
});

test("layering: a kernel's door does not bring its opponents along, nor does a thread's program", () => {
  const doors = paths.filter((path) => /^kernels\/([a-z]\w*\/)?mod\.ts$/.test(path));
  assert(doors.length > 1);
  // every thread that is started loads all of it: 244 files where the catalogue was among them
  const programs = ["pipeline/stage", "scaling/member", "scaling/pool_member"];
  for (const door of [...doors, ...programs.map((name) => `suites/${name}.ts`)]) {
    const reached = [...reach(door, new Set(paths))];
    const opponents = reached.filter((path) => /\/(kernel|native)\.ts$/.test(path));
    assertEquals(opponents, [], `reached by ${door}`);
  }
});

test("layering: only the binding, the catalogue and that of the threads import the generated module", () => {
  const importers = paths.flatMap((path) => imports(path, read(path)))
    .filter(({ to }) => to.startsWith("kernels/_generated/"))
    .filter(({ from, to }) =>
      from !== to.replace("_generated/", "").replace(/\.ts$/, "/wasm.ts") &&
      from !== "kernels/catalogue.ts" && from !== "suites/pipeline/modules.ts" &&
      !from.startsWith("test/")
    );
  assertEquals(importers, []);
});

test("layering: the globals of one runtime are named in harness/runtime.ts only", () => {
  const users = paths.filter((path) =>
    path !== "harness/runtime.ts" && /(?<![.\w])(Deno|Bun)\./.test(code(read(path)))
  );
  assertEquals(users, []);
});

test("layering: files are small and named in the field's terms", () => {
  const hand = paths.filter((path) => !path.startsWith("kernels/_generated/"));
  const long = hand.filter((path) => read(path).split("\n").length - 1 > 400);
  assertEquals(long, [], "longer than 400 lines");
  const bad = /(^|[/_])(utils?|common|helpers?|misc|fast|new|old|final|[a-z]+2)(_test)?\.ts$/;
  assertEquals(hand.filter((path) => bad.test(path)), [], "say nothing");
  assertEquals(hand.filter((path) => !/^([a-z0-9_]+\/)*[a-z0-9_]+\.ts$/.test(path)), [], "case");
});

test("layering: the checker objects to what the house forbids", () => {
  const forbidden: [string, string][] = [
    ["kernels/json_escape/baseline.ts", 'import { x } from "./wasm.ts";'],
    ["kernels/json_escape/wasm.ts", 'export * from "./baseline.ts";'],
    ["kernels/json_escape/mod.ts", 'import x from "mitata";'],
    ["kernels/json_escape/mod.ts", 'import "../format_int/mod.ts";'],
    ["kernels/_generated/json_escape.ts", 'import "../_kernel.ts";'],
    ["fixtures/text.ts", 'await import("../kernels/mod.ts");'],
    ["harness/compare.ts", 'import { measure } from "mitata";'],
    ["harness/compare.ts", 'import { wrap } from "comlink/dist/esm/comlink.mjs";'],
    ["threads/thread.ts", 'import { wrap } from "comlink/dist/esm/comlink.mjs";'],
    ["threads/thread.ts", 'import "../kernels/mod.ts";'],
    ["kernels/json_escape/mod.ts", 'import ts from "typescript";'],
    ["test/consumers/own_bench.ts", 'import "../../harness/mod.ts";'],
    ["harness/report/json.ts", 'import type { x } from "../measure.ts";'],
    ["suites/json_escape.ts", 'import "../test/contract_test.ts";'],
    ["suites/page/main.ts", 'import { readFileSync } from "node:fs";'],
    ["suites/page/main.ts", 'import { build } from "esbuild";'],
    ["mod.ts", 'export * from "./kernels/json_escape/mod.ts";'],
    ["test/_naive/json_escape.ts", 'import type { X } from "../../kernels/mod.ts";'],
    ["docs/new_room.ts", 'import "../mod.ts";'],
  ];
  for (const [path, source] of forbidden) {
    const [found] = imports(path, source);
    assert(objection(found) !== null, `${path} may hold: ${source}`);
  }
  const commented =
    '/** import "a" */ const u = "x//"; import y from "b"; Buffer.from("d"); // import "c"';
  assertEquals(specifiers(commented), ["b"]);
});

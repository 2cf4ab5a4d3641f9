/**
 * Builds of the kernels with their switches set otherwise: every one gives the oracle's answers, and
 * stands beside the one that ships in the suites.
 *
 * @module
 */

import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { build, type Built, declaredSwitches, ROOMS, switchesOf } from "../kernels/_compile.ts";
import type { Impl } from "../kernels/_kernel.ts";
import type { KernelModule } from "../kernels/_workspace.ts";
import { artifacts, modules } from "../kernels/catalogue.ts";
import { jsonEscapeKernel } from "../kernels/json_escape/kernel.ts";
import { againstBuilds, openBuilds } from "../suites/builds.ts";
import { catalogue } from "../suites/mod.ts";
import { leaveOneOut } from "../suites/variants.ts";
import { compare } from "./_contract.ts";
import { contracts } from "./_contracts/mod.ts";

const timeout = 120_000;
const kernel = "json_escape";

const temporary = mkdtempSync(join(tmpdir(), "lanemark-builds-"));
after(() => rmSync(temporary, { recursive: true, force: true }));

/** A folder of that name with a build in it, or whatever the text is. */
function folderWith(name: string, text: string): string {
  const folder = join(temporary, name);
  mkdirSync(folder);
  writeFileSync(join(folder, `${kernel}.ts`), text);
  return folder;
}

function moduleOf(room: string, { wasm }: Built): KernelModule {
  const wasmBase64 = btoa(Array.from(wasm, (byte) => String.fromCharCode(byte)).join(""));
  return { wasmBase64, memoryBase: modules[room].memoryBase };
}

const switched = ROOMS.filter((room) => switchesOf(room).length > 0);
/** Every build that is made here, by kernel and label. */
const built = new Map<string, Built>();

test("build() makes what ships when no switch is set", async () => {
  const { wasmSha256, text } = await build(kernel);
  assertEquals(wasmSha256, artifacts[kernel]);
  assert(!text.includes("// switches"));
});

test("builds: every kernel with switches says how its builds are asked", () => {
  assert(switched.includes(kernel));
  const asked = Object.keys(contracts).filter((room) => contracts[room].builds !== undefined);
  assertEquals(asked.sort(), [...switched].sort());
});

for (const room of switched) {
  const variants = leaveOneOut(switchesOf(room));
  const impls: Impl<unknown, unknown>[] = [];

  test(`${room}: every switch makes another module, and says how`, { timeout }, async () => {
    const on = contracts[room].builds!.on;
    for (const { label, name, value } of variants) {
      const made = await build(room, { [name]: value });
      built.set(`${room} ${label}`, made);
      const call = on(moduleOf(room, made));
      impls.push({
        name: label,
        role: "answer",
        code: "wasm",
        unavailable: () => null,
        prepare: (input) => () => call(input),
      });
      assert(made.text.includes(`// switches ${name}=${value}\n`), label);
    }
    const hashes = new Set(
      variants.map(({ label }) => built.get(`${room} ${label}`)!.wasmSha256),
    ).add(artifacts[room]);
    assertEquals(hashes.size, variants.length + 1, "a switch changes nothing, or two the same");
  });

  const contract = { ...contracts[room], engine: null };
  for (const [name, group] of Object.entries(contract.builds?.groups ?? {})) {
    test(`${room}: every build agrees with the oracle on ${name}`, { timeout }, () => {
      const found = compare(impls, { ...contract, costly: [] }, group);
      assertEquals(found.disagreements, []);
      assertEquals(found.compared.size, variants.length);
      assert(Math.min(...found.compared.values()) > 100);
    });
  }
}

test("build() names the switches and kernels it knows", async () => {
  await assertRejects(() => build(kernel, { QUIET: 1 }), RangeError, 'no switch "QUIET"');
  await assertRejects(() => build(kernel, { QUIET: 1 }), RangeError, "CALM");
  await assertRejects(() => build(kernel, { CALM: true }), RangeError, "a whole number, not true");
  await assertRejects(() => build(kernel, { CALM: 1.5 }), RangeError, "a whole number, not 1.5");
  await assertRejects(() => build(kernel, { PRE_SCAN: 1 }), RangeError, "true or false, not 1");
  await assertRejects(() => build("json_shout"), RangeError, "The kernels are json_escape");
});

test("declaredSwitches() refuses a constant that it cannot read", () => {
  const good = "export const A: bool = true; // or false\nexport const B: i32 = -2; // or 3, 4\n";
  assertEquals(declaredSwitches(good), [
    { name: "A", accepted: true, alternatives: [false] },
    { name: "B", accepted: -2, alternatives: [3, 4] },
  ]);
  for (const bad of ["export const C: f64 = 1; // or 2\n", "export const C: i32 = 1;\n"]) {
    assertThrows(() => declaredSwitches(good + bad), Error, "1 of 3 switches cannot be read");
  }
});

test("the descriptor makes its WASM rows on another build", () => {
  const ours = jsonEscapeKernel.impls.filter(({ role, code }) =>
    role === "answer" && code === "wasm"
  );
  const others = jsonEscapeKernel.rebuilt(
    moduleOf(kernel, built.get("json_escape pre_scan_true")!),
  );
  assertEquals(others.map(({ name }) => name), ours.map(({ name }) => name));
});

test("againstBuilds() puts builds beside ours, which are compared with them", async () => {
  const folder = folderWith("Pre-scan 1", built.get("json_escape pre_scan_true")!.text);
  const root = mkdtempSync(join(temporary, "checkout-"));
  mkdirSync(join(root, "kernels", "_generated"), { recursive: true });
  writeFileSync(join(root, "kernels", "_generated", `${kernel}.ts`), (await build(kernel)).text);

  const told: string[] = [];
  const [suite, ...rest] = await againstBuilds(catalogue, [folder, root], (note) => {
    told.push(note);
  });
  const label = root.split("/").at(-1)!.toLowerCase().replace(/[^a-z0-9]+/g, "_");
  assertEquals(rest, []);
  assertEquals(suite.kernel.impls.map(({ name }) => name), [
    ...["wasm", "wasm@pre_scan_1", `wasm@${label}`],
    ...["wasm_into", "wasm_into@pre_scan_1", `wasm_into@${label}`],
    ...["wasm_inplace", "wasm_inplace@pre_scan_1", `wasm_inplace@${label}`],
    "copy",
  ]);
  assertEquals(suite.kernel.rivals?.("wasm"), ["wasm@pre_scan_1", `wasm@${label}`]);
  assertEquals(suite.kernel.rivals?.("wasm@pre_scan_1"), ["wasm@pre_scan_1"]);
  assertEquals(told, [`${kernel}@${label} is this build, byte by byte`]);

  const [one] = suite.cases;
  const input = one.input(), expected = suite.oracle(input);
  for (const impl of suite.kernel.impls.filter(({ role }) => role === "answer")) {
    assert(suite.kernel.same(impl.prepare(input)(), expected), impl.name);
  }
});

test("againstBuilds() tells two folders of one name apart", async () => {
  const { text } = built.get("json_escape calm_4")!;
  const first = folderWith("twice", text);
  mkdirSync(join(temporary, "elsewhere"));
  const second = folderWith(join("elsewhere", "twice"), text);
  const labels = (await openBuilds([first, second])).map(({ label }) => label);
  assertEquals(labels, ["twice", "twice_2"]);
});

test("againstBuilds() says what is wrong with a folder", async () => {
  const module = (bytes: number[]) =>
    `export const memoryBase = 1024;\n` +
    `export const wasmBase64 = "${
      btoa(String.fromCharCode(0, 97, 115, 109, 1, 0, 0, 0, ...bytes))
    }";\n`;
  const { text } = await build(kernel);
  const file = join(folderWith("file", text), `${kernel}.ts`);
  const empty = join(temporary, "empty");
  mkdirSync(empty);
  const memory = [2, 15, 1, 3, 101, 110, 118, 6, 109, 101, 109, 111, 114, 121, 2, 0, 1];
  const files = Object.keys(modules).map((name) => `${name}.ts`).join(", ");
  const wrong: [string, string][] = [
    [join(temporary, "nowhere"), "There is no folder"],
    [file, "is no folder"],
    [empty, `holds no build of a kernel: ${files} would be one`],
    [folderWith("other", "export const x = 1;\n"), "exports no wasmBase64 and memoryBase"],
    [folderWith("throws", 'throw new Error("hello");\n'), "cannot be loaded: hello"],
    [folderWith("garbage", module([9, 9])), "are no module that this engine takes"],
    [folderWith("alien", module([])), "it has to import the memory and no more"],
    [folderWith("hollow", module(memory)), "it does not export errorAt, copy"],
    [folderWith("far", text.replace("= 1024", "= 2000000")), "its data begin at 2000000"],
  ];
  for (const [folder, message] of wrong) {
    await assertRejects(() => againstBuilds(catalogue, [folder]), Error, message, folder);
  }
});

/**
 * Every example runs as it stands on the runtime of this test, and says what a naive program says.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { naiveFunnel } from "./_naive/bitmask_funnel.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What an example writes. */
function output(name: string): string {
  const own = process.versions.bun ? [] : ["run", "--allow-read", "--allow-net", "--allow-env"];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...own, `examples/${name}.ts`], {
    cwd: root,
    encoding: "utf8",
  });
  assertEquals(status, 0, stderr);
  return stdout;
}

function data(name: string): string {
  const utf16 = name.endsWith(".utf16");
  const bytes = readFileSync(`${root}examples/data/${name}`);
  return new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(bytes);
}

const naive: { readonly [name: string]: () => string } = {
  escape_log() {
    const lines = data("log.utf16").trimEnd().split("\n");
    return lines.map((line) => JSON.stringify(line) + "\n").join("");
  },
  funnel() {
    interface Row {
      readonly user: { readonly id: number };
      readonly at: number;
      readonly event: string;
    }
    const steps = ["view", "cart", "buy"];
    const rows: Row[] = data("events.ndjson").trimEnd().split("\n").map((line) => JSON.parse(line));
    const levels = [...Map.groupBy(rows, ({ user }) => user.id).values()].map((own) =>
      naiveFunnel({
        form: "level",
        time: Float64Array.from(own, ({ at }) => at),
        mask: Uint32Array.from(own, ({ event }) => {
          const step = steps.indexOf(event);
          return step < 0 ? 0 : 2 ** step;
        }),
        groups: null,
        rule: { window: 3600, steps: 3 },
      }) as number
    );
    const reached = steps.map((step, i) =>
      `${step}: ${levels.filter((level) => level > i).length}\n`
    );
    return `${rows.length} events of ${levels.length} users, within an hour:\n${reached.join("")}`;
  },
  http() {
    const degrees = Array.from(
      { length: 1440 },
      (_, i) => (15 + 8 * Math.sin((i - 540) / 1440 * 2 * Math.PI)).toFixed(2),
    );
    const most = Math.max(...degrees.map(Number)), at = degrees.map(Number).indexOf(most);
    const clock = new Date(at * 60_000).toISOString().slice(11, 16);
    return `1440 values in ${degrees.join().length + 2} bytes of JSON\n` +
      `warmest at ${clock} with ${most} degrees\n`;
  },
  pipeline() {
    const lines = Array.from({ length: 200_000 }, (_, i) => `${i % 1000}.5\n`);
    const sum = lines.reduce((total, line) => total + Number(line), 0);
    // a chunk ends behind the last line that fits 65,536 bytes
    const text = lines.join("");
    let chunks = 0;
    for (let at = 0; at < text.length; chunks++) {
      at = text.length - at <= 65_536 ? text.length : text.lastIndexOf("\n", at + 65_535) + 1;
    }
    return `200000 numbers in ${chunks} chunks: ${sum}\n`;
  },
};

test("examples: each of them is tested", () => {
  const files = readdirSync(`${root}examples`).filter((file) => file.endsWith(".ts"));
  const programs = files.map((file) => file.slice(0, -3)).filter((name) =>
    !name.endsWith("_stage")
  );
  assertEquals(programs.sort(), Object.keys(naive).sort());
});

for (const [name, answer] of Object.entries(naive)) {
  test(`examples: ${name} says what a naive program says`, { timeout: 60_000 }, () => {
    assertEquals(output(name), answer());
  });
}

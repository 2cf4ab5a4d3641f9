/**
 * The pipeline over files larger than the memory given to it, with real kernels.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { alone, through } from "../suites/pipeline.ts";
import { generateFile } from "../suites/pipeline/files.ts";
import { type WorkName, works } from "../suites/pipeline/works.ts";

/** Bytes of a chunk: with the answers' room and six slots, well below the file's size. */
const chunkOf = (work: WorkName) => work === "funnel" ? 1 << 17 : 1 << 15;

async function inFolder(use: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
  try {
    await use(join(folder, "input"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const work of Object.keys(works) as WorkName[]) {
  test(`pipeline: ${work} of a file larger than its memory is what one thread makes of it`, async () => {
    await inFolder(async (path) => {
      generateFile(path, work, 3 << 20);
      const chunk = chunkOf(work);
      const memory = 6 * (chunk + Math.ceil(chunk * works[work].growth) + 64);
      assert(statSync(path).size > 3 * memory);
      const digests: string[] = [];
      const digest = async (run: (take: (answer: Uint8Array) => void) => unknown) => {
        const hash = createHash("sha256");
        await run((answer) => hash.update(answer.slice()));
        digests.push(hash.digest("hex"));
      };
      await digest((take) => alone({ work, path, chunk, memory: undefined }, take));
      for (const memory of ["shared", "moved"] as const) {
        await digest((take) => through({ work, path, chunk, memory }, 2, take));
      }
      assertEquals(digests, Array(3).fill(digests[0]));
    });
  });
}

test("pipeline: a file of surrogate pairs is not cut within one, and an empty file has no answer", async () => {
  await inFolder(async (path) => {
    const text = "a" + "😀".repeat(100_000);
    const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
    writeFileSync(path, new Uint8Array(units.buffer));
    const parts: Uint8Array[] = [];
    const way = { work: "escape", path, chunk: 4096, memory: undefined } as const;
    const { bytes } = await through(way, 2, (answer) => parts.push(answer.slice()));
    assertEquals(
      new TextDecoder().decode(Uint8Array.from(parts.flatMap((part) => [...part]))),
      text,
    );
    assertEquals(bytes, 400_001);
    writeFileSync(path, "");
    assertEquals((await through(way, 2)).bytes, 0);
  });
});

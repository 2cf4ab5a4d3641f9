/**
 * Files that a run leaves behind: checked before anything is measured, written whole or not at all.
 *
 * @module
 */

import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Run } from "./record.ts";
import { reports } from "./report/mod.ts";

/** Opens the file before anything is measured, and leaves it as it was. */
export function assertWritable(path: string): void {
  try {
    const existed = existsSync(path);
    // a pipe or a device is taken at its word: opening it would be felt on the other side
    if (existed && !statSync(path).isFile() && !statSync(path).isDirectory()) return;
    closeSync(openSync(path, "a"));
    // another run may look at the same folder just now, and be the one that removes it
    if (!existed) rmSync(path, { force: true });
  } catch (cause) {
    throw new Error(`Cannot write to "${path}": ${(cause as Error).message}`, { cause });
  }
}

/** Makes a folder, unless it is there, and checks that it takes files. */
export function assertFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    throw new Error(`Cannot make the folder "${path}": ${(cause as Error).message}`, { cause });
  }
  assertWritable(join(path, ".lanemark"));
}

/** Writes a file: a full disk must not cost what an earlier run left in it. */
export function write(path: string, text: string): void {
  try {
    if (existsSync(path) && !statSync(path).isFile()) return writeFileSync(path, text);
    mkdirSync(dirname(path), { recursive: true });
    const target = existsSync(path) ? realpathSync(path) : path;
    const part = `${target}.part`;
    try {
      writeFileSync(part, text);
      renameSync(part, target);
    } finally {
      rmSync(part, { force: true });
    }
  } catch (cause) {
    throw new Error(`Cannot write to "${path}": ${(cause as Error).message}`, { cause });
  }
}

/** Writes a run in every format and returns the files' paths. */
export async function writeReports(folder: string, run: Run): Promise<string[]> {
  const paths: string[] = [];
  for (const { file, render } of reports) {
    const path = join(folder, file);
    write(path, await render(run));
    paths.push(path);
  }
  return paths;
}

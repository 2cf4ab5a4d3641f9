/**
 * A pool's program that does whatever a test asks, dying included.
 *
 * @module
 */

import process from "node:process";
import { answerWith, servePool } from "../../harness/pool_worker.ts";

/** What the program is set up with. */
export interface Setup {
  /** A module that exports `trap`. */
  readonly module: WebAssembly.Module;
  /** Counts workers that were warmed. */
  readonly warmed: Int32Array;
  /** What setting up does instead. */
  readonly broken?: "throws" | "hangs" | "exits";
}

/** What it can be asked. */
export type Task =
  | { readonly do: "echo"; readonly value: number; readonly wait?: number }
  | { readonly do: "sum"; readonly bytes: Uint8Array }
  | { readonly do: "move"; readonly bytes: Uint8Array }
  | { readonly do: "throw" | "trap" | "spin" | "uncaught" | "close" | "exit" | "unclonable" };

/** What it answers. */
export type Answer = number | Uint8Array | (() => void);

await servePool<Setup, Task, Answer>(async ({ module, warmed, broken }) => {
  if (broken === "throws") throw new Error("no memory for it");
  if (broken === "exits") process.exit(3);
  if (broken === "hangs") await new Promise(() => {});
  const { trap } = new WebAssembly.Instance(module).exports as { trap(): void };
  return {
    warm: () => void Atomics.add(warmed, 0, 1),
    async run(task) {
      switch (task.do) {
        case "echo":
          if (task.wait) await new Promise((resolve) => setTimeout(resolve, task.wait));
          return task.value;
        case "sum":
          return task.bytes.reduce((sum, byte) => sum + byte, 0);
        case "move":
          return answerWith(task.bytes, [task.bytes.buffer as ArrayBuffer]);
        case "throw":
          throw new RangeError("element 7 is NaN");
        case "trap":
          trap();
          return 0;
        case "spin":
          while (task.do === "spin");
          return 0;
        case "uncaught":
          setTimeout(() => {
            throw new Error("nobody catches this");
          });
          return await new Promise<number>(() => {});
        case "close":
          globalThis.close();
          return await new Promise<number>(() => {});
        case "exit":
          process.exit(3);
          return 0;
        case "unclonable":
          return () => {};
      }
    },
  };
});

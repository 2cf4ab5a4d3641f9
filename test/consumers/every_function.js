/**
 * Calls every public function of `@lanemark/kernels` once, by the package's name, and checks the answer.
 * It runs in fresh projects that got the package from a registry: nothing here reaches into the clone.
 *
 * @module
 */

import * as root from "@lanemark/kernels";
import * as threads from "@lanemark/kernels/threads";
import { checkBitmaskFunnel, checkNextNode, checkSequence } from "./chains.js";
import { checkEventMask, checkEventSort, checkRetention, checkSessionize } from "./events.js";
import { checkFormatFloat, checkFormatInt, checkFormatRows, checkParseNumber } from "./numbers.js";
import { checkJsonEscape, checkNdjsonExtract, checkStructuralScan, escape } from "./text.js";
import {
  check,
  checks,
  kernelsRun,
  noteCalled,
  text,
  uncalled,
  utf8,
  watch,
  watchedEntries,
} from "./watched.js";

watch(".", root);

/** An empty module that takes the memory: its kernel has no slot, and needs none. */
const emptyModule = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // magic, version
  ...[0x02, 0x0f, 0x01], // one import
  ...[0x03, ...utf8("env"), 0x06, ...utf8("memory"), 0x02, 0x00, 0x00],
);

function compiles() {
  try {
    return Boolean(new WebAssembly.Module(emptyModule));
  } catch {
    return false;
  }
}

function checkWorkspace() {
  const workspace = new escape.Workspace();
  const at = workspace.alloc(100);
  check("Workspace.alloc()", at % 64, 0);
  check("Workspace.bytes", workspace.bytes.buffer === workspace.memory.buffer, true);
  const wasmBase64 = btoa(String.fromCharCode(...emptyModule));
  const instantiate = () => workspace.instantiate({ wasmBase64, memoryBase: 1024 });
  if (compiles()) return check("Workspace.instantiate()", Object.keys(instantiate()), []);
  let refused = false;
  try {
    instantiate();
  } catch (error) {
    refused = error instanceof WebAssembly.CompileError;
  }
  check("Workspace.instantiate() where nothing compiles", refused, true);
}

async function checkThreads(program) {
  const watched = watch("./threads", threads);
  check("canShare()", typeof watched.canShare(), "boolean");
  const input = utf8('say "hi"\n'.repeat(1000));
  let taken = 0;
  const source = (into) => {
    const part = input.subarray(taken, taken + into.length);
    into.set(part);
    taken += part.length;
    return part.length;
  };
  const plan = { program, workers: 2, slotBytes: 1024, answerBytes: 4096 };
  for (const memory of watched.canShare() ? ["shared", "moved"] : ["moved"]) {
    taken = 0;
    let answer = "";
    for await (const piece of watched.pipeline(source, { ...plan, memory })) {
      if (!piece.ok) throw new Error(`a chunk failed: ${piece.reason}`);
      answer += text(piece.answer.slice());
    }
    check(`pipeline() in ${memory} memory`, answer, JSON.stringify(text(input)).slice(1, -1));
  }
  // the program has called it, or there would be no answer; here is no thread of a pipeline
  noteCalled(threads.serveStage);
  const refused = await threads.serveStage(() => () => 0).catch(({ message }) => message);
  check("serveStage() on the main thread", refused, "This is no worker");
}

/**
 * Calls everything. `stage` is the URL of the threads' program, `null` where there are no threads.
 * Returns what was done, with the functions that were left out.
 */
export async function callEveryFunction(stage) {
  const started = performance.now();
  checkJsonEscape();
  checkStructuralScan();
  checkNdjsonExtract();
  checkFormatInt();
  checkFormatFloat();
  checkParseNumber();
  checkFormatRows();
  checkEventMask();
  checkEventSort();
  checkSessionize();
  checkRetention();
  checkBitmaskFunnel();
  checkSequence();
  checkNextNode();
  checkWorkspace();
  if (stage !== null) await checkThreads(stage);
  return {
    checks,
    entries: watchedEntries().sort(),
    uncalled: uncalled(),
    compiles: compiles(),
    kernelsRun: kernelsRun(),
    milliseconds: Math.round(performance.now() - started),
  };
}

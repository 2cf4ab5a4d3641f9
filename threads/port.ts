/**
 * A thread's own side: the way back to who started it.
 *
 * @module
 */

import { nodeThreads } from "./node.ts";
import { FAREWELL, NODE_WORKER } from "./thread.ts";

/** The other end of a thread. */
export interface Port {
  /** Sends a message to who started this thread. */
  post(message: unknown, transfer?: readonly Transferable[]): void;
  /** Hears what they send. */
  onMessage(listener: (message: unknown) => void): void;
}

/** Node's port as far as it is used here. */
export interface NodePort {
  postMessage(message: unknown, transfer: readonly Transferable[]): void;
  on(event: "message", listener: (message: unknown) => void): unknown;
}

/** A worker's global scope as far as it is used here. */
interface Scope {
  postMessage?: (message: unknown, transfer: Transferable[]) => void;
  addEventListener?: (type: "message", listener: (event: { data: unknown }) => void) => void;
  close?: () => void;
  process?: { exit?: (code?: number) => never };
  WorkerGlobalScope?: unknown;
}

const scope = globalThis as unknown as Scope;

/**
 * The port of a worker of Node's kind; `null` in a Web Worker. Who started it says which: Deno and Bun give
 * the one kind the globals of the other, and under Bun they are not connected.
 *
 * @throws {Error} in what is no worker.
 */
export async function nodePort(): Promise<NodePort | null> {
  // pages and Bun's main thread have a postMessage() too; Bun's workers have no WorkerGlobalScope, and
  // in Deno's isMainThread is true
  let isWeb = scope.WorkerGlobalScope !== undefined;
  if (scope.process !== undefined) {
    const { isMainThread, parentPort, workerData } = await nodeThreads();
    if (workerData === NODE_WORKER) return parentPort as unknown as NodePort;
    isWeb ||= isMainThread === false;
  }
  if (isWeb && typeof scope.postMessage === "function") return null;
  throw new Error("This is no worker");
}

/** This thread's port. */
export async function ownPort(): Promise<Port> {
  const node = await nodePort();
  if (node !== null) {
    return {
      post: (message, transfer = []) => node.postMessage(message, transfer),
      onMessage: (listener) => node.on("message", listener),
    };
  }
  sayFarewell();
  return {
    post: (message, transfer = []) => scope.postMessage!(message, [...transfer]),
    onMessage: (listener) => scope.addEventListener!("message", ({ data }) => listener(data)),
  };
}

let told = false;

/** Has this Web Worker say when it closes itself: nobody else would. */
export function sayFarewell(): void {
  if (told) return;
  told = true;
  const { close, process } = scope;
  const farewell = () => scope.postMessage!(FAREWELL, []);
  scope.close = () => {
    farewell();
    close?.call(globalThis);
  };
  const exit = process?.exit;
  if (process === undefined || exit === undefined) return;
  process.exit = (code) => {
    farewell();
    return exit.call(process, code);
  };
}

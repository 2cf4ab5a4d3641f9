/**
 * A thread on any runtime: Web Workers where there are such, Node's worker_threads elsewhere. However
 * it ends, that is told once.
 *
 * @module
 */

import { nodeThreads } from "./node.ts";

/** Which kind of worker a thread is. */
export type Kind = "web" | "node";

/** Why a thread is no more. */
export interface End {
  /** An error that nobody caught, an exit of its own, or {@linkcode Thread.terminate}. */
  readonly kind: "error" | "exited" | "terminated";
  /** What happened, for a message. */
  readonly reason: string;
}

/** Node's worker as far as it is used here. */
export interface NodeWorker {
  postMessage(message: unknown, transfer?: readonly Transferable[]): void;
  on(event: string, listener: (value: never) => void): unknown;
  terminate(): unknown;
}

/** A worker of either kind, for who speaks its own protocol with it. */
export type AnyWorker =
  | { readonly kind: "web"; readonly worker: Worker }
  | { readonly kind: "node"; readonly worker: NodeWorker };

/** A thread that was started. */
export interface Thread {
  /** The worker itself. */
  readonly own: AnyWorker;
  /** Resolves when the thread is no more. It never rejects. */
  readonly ended: Promise<End>;
  /** Sends a message. */
  post(message: unknown, transfer?: readonly Transferable[]): void;
  /** Hears every message but the last one of a thread that exits. */
  onMessage(listener: (message: unknown) => void): void;
  /** Ends the thread, whatever it is doing. */
  terminate(): void;
}

/**
 * The message of a thread that is about to exit. Neither Deno nor a browser tells when a worker closes
 * itself, so it says so.
 */
export const FAREWELL = "lanemark: exit";

/** What a worker of Node's kind is started with, so that it knows its kind. */
export const NODE_WORKER = "lanemark: node";

/** The kind of worker that this runtime has. */
export function ownKind(): Kind {
  return typeof Worker === "function" ? "web" : "node";
}

/** Starts the program at `url`. What becomes of it, `ended` tells. */
export async function startThread(url: URL, kind: Kind = ownKind()): Promise<Thread> {
  return kind === "web" ? webThread(url) : await nodeThread(url);
}

/** What both kinds share: the first reason counts. */
function ending(): { ended: Promise<End>; end(kind: End["kind"], reason: string): void } {
  let settle: (end: End) => void;
  const ended = new Promise<End>((resolve) => settle = resolve);
  return { ended, end: (kind, reason) => settle({ kind, reason }) };
}

function isFarewell(message: unknown): boolean {
  return message === FAREWELL;
}

/** The same for a Web Worker, without a wait: who blocks, waiting for the thread, can start it so. */
export function webThread(url: URL): Thread {
  const worker = new Worker(url, { type: "module" });
  const { ended, end } = ending();
  const terminate = () => {
    worker.terminate();
    end("terminated", "it was terminated");
  };
  worker.addEventListener("error", (event) => {
    // else Deno ends the process with it
    event.preventDefault();
    end("error", event.message || "an error that the runtime does not describe");
    worker.terminate();
  });
  worker.addEventListener("messageerror", () => {
    end("error", "a message that cannot be read");
    worker.terminate();
  });
  // Bun tells of an exit
  worker.addEventListener("close", () => end("exited", "it exited"));
  worker.addEventListener("message", ({ data }) => {
    if (isFarewell(data)) end("exited", "it exited");
  });
  return {
    own: { kind: "web", worker },
    ended,
    terminate,
    post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    onMessage: (listener) =>
      worker.addEventListener("message", ({ data }) => isFarewell(data) || listener(data)),
  };
}

async function nodeThread(url: URL): Promise<Thread> {
  const threads = await nodeThreads();
  const worker = new threads.Worker(url, { workerData: NODE_WORKER }) as unknown as NodeWorker;
  const { ended, end } = ending();
  worker.on("error", (error: unknown) => {
    end("error", error instanceof Error ? error.message : String(error));
    worker.terminate();
  });
  worker.on("messageerror", () => {
    end("error", "a message that cannot be read");
    worker.terminate();
  });
  worker.on("exit", () => end("exited", "it exited"));
  worker.on("message", (message: unknown) => {
    if (isFarewell(message)) end("exited", "it exited");
  });
  return {
    own: { kind: "node", worker },
    ended,
    terminate() {
      end("terminated", "it was terminated");
      worker.terminate();
    },
    post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    onMessage: (listener) =>
      worker.on("message", (message: unknown) => {
        if (!isFarewell(message)) listener(message);
      }),
  };
}

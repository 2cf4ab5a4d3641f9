/**
 * What the page and its worker say to each other.
 *
 * @module
 */

import type { CorpusKind } from "../../fixtures/mod.ts";
import type { Code, Environment, Plan, Progress, Record, Role } from "../../harness/mod.ts";

/** A kernel as far as the page shows it, or what is measured like one. */
export interface Listed {
  readonly kernel: string;
  readonly story: string;
  /** Not a kernel that somebody may choose: what crossing costs, what threads gain. */
  readonly onRequest: boolean;
  readonly impls: readonly ListedImpl[];
  readonly cases: readonly ListedCase[];
}

/** A row of its tables. */
export interface ListedImpl {
  readonly impl: string;
  readonly role: Role;
  readonly code: Code;
}

/** A case of it. */
export interface ListedCase {
  readonly name: string;
  readonly story: string;
  readonly family: string | null;
  /** So large that it is chosen on its own, and never with its kernel. */
  readonly onRequest: boolean;
  /** Whether its input is a file of the user's. */
  readonly own: boolean;
}

/** A file of the user's: it goes to the worker and nowhere else. */
export interface OwnFile {
  readonly kind: CorpusKind;
  /** The middle part of an id. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Which suites there are. */
export interface Offer {
  readonly files: readonly OwnFile[];
  /** Threads of the suites that scale; without them 1, 2, 4 and so on, up to all cores. */
  readonly workers?: readonly number[];
}

/** What is to be run. */
export interface Order extends Offer {
  /** As on the command line: a part of an id `kernel/case/impl`, or a pattern of a whole one. */
  readonly filters: readonly string[];
  /** `null` verifies the answers and times nothing. */
  readonly plan: Plan | null;
}

/** A case that an order is about. */
export interface Ordered {
  readonly kernel: string;
  readonly case: string;
}

/** Who is told of a run as it goes. */
export interface Listener {
  /** A step of a case, ten times a second at most. */
  step(progress: Progress): void;
  /** A case is done. Across threads it is there once the answer is. */
  finished(records: readonly Record[]): void | Promise<void>;
}

/** A text that is tried as it is typed. */
export interface Trial {
  readonly work: TrialWork;
  readonly text: string;
}

/** What can be tried. */
export type TrialWork = "escape" | "scan" | "format";

/** What came of it. */
export interface Tried {
  /** The beginning of the answer, or a sentence about it. */
  readonly preview: string;
  /** Baseline and kernel on that text, as of any run. */
  readonly records: readonly Record[];
  /** Why there are none. */
  readonly problem: string | null;
}

/** What the worker does. */
export interface PageWorker {
  offer(offer: Offer): readonly Listed[];
  environment(plan: Plan | null, command: string): Promise<Environment>;
  /** The cases that an order selects, in its order. */
  ordered(order: Order): readonly Ordered[];
  /** Runs those of one kernel. */
  run(order: Order, kernel: string, listener: Listener): Promise<void>;
  tryOut(trial: Trial): Promise<Tried>;
}

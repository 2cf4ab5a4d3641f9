/**
 * Worker scaling: the same tasks on one thread and on several, handed over in shared memory.
 *
 * The threads are started, their module compiled and everything warm before the clock runs; what a call
 * takes is a window from the opening of a barrier until the last thread is done. The caller is one of the
 * threads. `alone` is the best that one thread does: the whole input in one call, in memory that nobody
 * shares.
 *
 * @module
 */

import * as fixtures from "../../fixtures/mod.ts";
import { type AnySuite, type Case, type Impl, type Subject, suite } from "../../harness/mod.ts";
import { compile } from "../../kernels/_workspace.ts";
import { canShare } from "../../threads/mod.ts";
import { ownKind } from "../../threads/thread.ts";
import { modules } from "../pipeline/modules.ts";
import { stages } from "../pipeline/stages.ts";
import { type WorkName, works } from "../pipeline/works.ts";
import { type Answer, oracles, sameAnswers } from "./answers.ts";
import { cutInput, independentInputs, inFour, type ScalingInput } from "./inputs.ts";
import type { Doing } from "./doing.ts";
import { Team } from "./team.ts";
import { roomFor, share } from "./window.ts";

type Row = Impl<ScalingInput, Answer>;

const k = 1024;
const m = 1024 * k;

/** Bytes of the input whose task size is swept: beyond any cache of the second level. */
export const LARGE = 8 * m;

/** Sizes of tasks, and of whole inputs. */
export const sizes: readonly (readonly [name: string, bytes: number])[] = [
  ["16k", 16 * k],
  ["64k", 64 * k],
  ["256k", 256 * k],
  ["1m", m],
  ["4m", 4 * m],
];

/** One suite a kernel, on so many threads. */
export function scalingSuites(workers: readonly number[]): AnySuite[] {
  const names = Object.keys(works) as WorkName[];
  return names.map((work) => scalingSuite(work, workers));
}

function scalingSuite(work: WorkName, workers: readonly number[]): AnySuite {
  const { kernel, story } = works[work];
  const most = Math.max(...workers);
  const subject: Subject<ScalingInput, Answer> = {
    name: `scaling_${kernel}`,
    impls: [
      alone(work),
      ...workers.map((count) => team(`shared_${count}`, "answer", work, work, count)),
      copy,
      team(`copy_${most}`, "yardstick", "copy", work, most),
    ],
    same: sameAnswers(work),
    size: ({ bytes }) => ({ bytes: bytes.length, elements: bytes.length }),
    rivals: () => ["alone"],
  };
  return suite({
    onRequest: true,
    kernel: subject,
    oracle: ({ bytes }): Answer => {
      const answer = oracles[work](bytes);
      return { pieces: () => [answer] };
    },
    story: `How much faster are ${workers.join(", ")} threads than one? Work: ${story}.`,
    cases: casesOf(work),
  });
}

function casesOf(work: WorkName): Case<ScalingInput>[] {
  const made = (
    name: string,
    story: string,
    input: () => ScalingInput,
    family?: string,
  ): Case<ScalingInput> => ({ name, story, family, input: fixtures.once(input) });
  return [
    ...sizes.map(([size, bytes]) =>
      made(
        `tasks_${size}`,
        "One input of 8 MiB in tasks of that size: small ones cost turns, large ones leave threads idle.",
        () => cutInput(work, LARGE, bytes),
      )
    ),
    ...sizes.map(([size, bytes]) =>
      made(
        `input_${size}`,
        "An input of that size in four tasks: from which size on several threads pay.",
        () => inFour(work, bytes),
        "input",
      )
    ),
    made(
      "inputs_64",
      "64 inputs of 16 to 256 KiB that have nothing to do with each other.",
      () => independentInputs(work, 64),
    ),
  ];
}

/** The best code of one thread. */
export function alone(work: WorkName): Row {
  return {
    name: "alone",
    role: "answer",
    code: "wasm",
    unavailable: () => null,
    prepare({ bytes, tasks, whole }) {
      const stage = stages[work];
      const parts = whole ? [bytes] : tasks;
      const rooms = parts.map(({ length }) => new Uint8Array(roomFor(length, works[work].growth)));
      const lengths = new Uint32Array(parts.length);
      const answer: Answer = {
        pieces: () => rooms.map((room, i) => room.subarray(0, lengths[i])),
      };
      return () => {
        for (let i = 0; i < parts.length; i++) lengths[i] = stage(parts[i], rooms[i]);
        return answer;
      };
    },
  };
}

function team(
  name: string,
  role: "answer" | "yardstick",
  doing: Doing,
  work: WorkName,
  workers: number,
): Row {
  const teams: Team[] = [];
  return {
    name,
    role,
    code: "wasm",
    workers,
    unavailable() {
      if (ownKind() !== "web") return "no Web Workers";
      return canShare() ? null : "no shared memory: this page is not isolated";
    },
    prepare({ tasks }) {
      const { growth } = works[work];
      const module = doing === "copy" ? null : compile(modules[work]);
      const made = new Team(workers, doing, module, share(tasks, Math.max(1, growth)));
      teams.push(made);
      return () => made.run();
    },
    release() {
      for (const one of teams.splice(0)) one.end();
    },
  };
}

/** One thread moves the bytes. */
const copy: Row = {
  name: "copy",
  role: "roofline",
  code: "native",
  unavailable: () => null,
  prepare({ bytes }) {
    const room = new Uint8Array(bytes.length);
    const answer: Answer = { pieces: () => [room] };
    return () => {
      room.set(bytes);
      return answer;
    };
  },
};

/**
 * Where and how numbers were made, as short facts.
 *
 * @module
 */

import type { Environment, Settings } from "../record.ts";
import { count, duration, percent, revision } from "./format.ts";

/** A subject and what is to be told of it. */
export interface Facts {
  readonly about: string;
  readonly facts: readonly string[];
}

/** What a reader needs to repeat a run, and to judge it. What nobody told is left out. */
export function facts(environment: Environment): Facts[] {
  const { runtime, engine, flags, cpu, cores, os, load, others, governor, wasm, git, settings } =
    environment;
  const features = Object.entries(wasm).filter(([, there]) => there).map(([name]) => name);
  const lines: [string, (string | null)[]][] = [
    ["engine", [runtime, engine, ...flags]],
    ["machine", [
      cpu,
      `${cores} ${cores === 1 ? "core" : "cores"}`,
      os,
      governor && `governor ${governor}`,
      load === null ? null : `load ${load.toFixed(2)}`,
      others === null ? null : `${others.toFixed(2)} cores busy with others`,
    ]],
    ["clock", [
      `timer ${duration(environment.timer_resolution_ns)}`,
      environment.gc_between_rounds
        ? "gc between rounds"
        : environment.gc_exposed
        ? "gc between cases"
        : "no gc exposed",
      environment.isolated === false ? "not cross-origin isolated" : null,
    ]],
    ["wasm", features.length > 0 ? features : ["no features beyond the first version"]],
    ["settings", settings === null ? [] : settingsFacts(settings)],
    ["commit", [git && revision(git)]],
  ];
  return lines.map(([about, facts]) => ({ about, facts: facts.filter((fact) => fact !== null) }))
    .filter(({ facts }) => facts.length > 0);
}

function settingsFacts({ rounds, processes, precision, difference }: Settings): string[] {
  return [
    `at least ${count(rounds)} rounds`,
    processes === 1 ? "in one process" : `over ${processes} fresh processes`,
    `until ±${percent(precision)}`,
    `equivalent within ${percent(difference)}`,
  ];
}

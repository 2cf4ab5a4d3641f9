import { assertEquals } from "@std/assert";
import { test } from "node:test";
import { isRequested } from "../harness/select.ts";
import { allSuites } from "../suites/mod.ts";

/** The suites on request that these filters ask for. */
const asked = (...filters: string[]) =>
  allSuites().filter((suite) => suite.onRequest && isRequested(suite, filters))
    .map(({ kernel }) => kernel.name);

test("bench: without a filter no suite on request is timed, and every kernel is", () => {
  assertEquals(asked(), []);
  const kernels = allSuites().filter(({ onRequest }) => !onRequest);
  assertEquals(kernels.filter((suite) => !isRequested(suite, [])), []);
});

test("bench: a filter that happens to match suites on request does not ask for them", () => {
  assertEquals(asked("json_escape", "twitter", "wasm_inplace", "copy", "*"), []);
});

test("bench: a filter that begins as their names do asks for suites on request", () => {
  const scaling = ["scaling_json_escape", "scaling_structural_scan", "scaling_format_float"];
  assertEquals(asked("scaling").sort(), scaling.toSorted());
  assertEquals(asked("scaling_*").sort(), scaling.toSorted());
  assertEquals(asked("scaling_json_escape/tasks_64k"), ["scaling_json_escape"]);
  assertEquals(asked("boundary_views/*"), ["boundary_views"]);
});

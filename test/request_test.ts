import { assertEquals } from "@std/assert";
import { test } from "node:test";
import { isRequested, select, withRequested } from "../harness/select.ts";
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
  const scaling = ["bitmask_funnel", "format_float", "json_escape", "structural_scan"]
    .map((kernel) => `scaling_${kernel}`);
  assertEquals(asked("scaling").sort(), scaling);
  assertEquals(asked("scaling_*").sort(), scaling);
  assertEquals(asked("scaling_json_escape/tasks_64k"), ["scaling_json_escape"]);
  assertEquals(asked("boundary_views/*"), ["boundary_views"]);
});

/** The cases on request that these filters ask for. */
const askedCases = (...filters: string[]) =>
  withRequested(allSuites(), filters).flatMap(({ kernel, cases }) =>
    cases.filter(({ onRequest }) => onRequest).map(({ name }) => `${kernel.name}/${name}`)
  );

test("bench: a case on request is there where a filter begins as its id does", () => {
  assertEquals(askedCases(), []);
  assertEquals(askedCases("*", "bitmask_funnel", "curve", "wasm", "event_sort/*"), []);
  const curve = ["10k", "100k", "1m", "10m", "100m"].map((size) => `bitmask_funnel/curve_${size}`);
  assertEquals(askedCases("bitmask_funnel/curve"), curve);
  assertEquals(askedCases("bitmask_funnel/curve_*/wasm_inplace"), curve);
  assertEquals(askedCases("bitmask_funnel/curve_100m/wasm"), ["bitmask_funnel/curve_100m"]);
  assertEquals(askedCases("event_sort/shuffled_10m"), ["event_sort/shuffled_10m"]);
  // others stay where they are
  const names = (filters: string[]) =>
    select(withRequested(allSuites(), filters), ["event_sort"]).map((one) => one.case.name);
  assertEquals(
    names([]),
    names(["event_sort/shuffled_10m"]).filter((name) => name !== "shuffled_10m"),
  );
});

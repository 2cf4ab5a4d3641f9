import { formatRowsSuite } from "../suites/format_rows.ts";
import { planOf } from "../kernels/format_rows/plan.ts";
import { WasmEngine } from "../kernels/format_rows/wasm.ts";
import { format, formatInto } from "../kernels/format_rows/windows.ts";
const c = formatRowsSuite().cases.find((c) => c.name === "requests_1")!;
const { columns, options } = c.input();
const make = () => new WasmEngine();
const engine = make();
function t(name: string, f: () => unknown) {
  for (let i = 0; i < 5000; i++) f();
  let best = 1e9;
  for (let r = 0; r < 20; r++) {
    const a = performance.now();
    for (let i = 0; i < 2000; i++) f();
    best = Math.min(best, performance.now() - a);
  }
  console.log(name, Math.round(best / 2000 * 1e6), "ns");
}
const plan = planOf(columns, options);
const nodict = columns.filter((c) => c.type !== "dictionary");
const planN = planOf(nodict, options);
t("plan", () => planOf(columns, options));
t("plan no dictionary", () => planOf(nodict, options));
t("format planned", () => format(engine, make, plan));
t("format planned no dict", () => format(engine, make, planN));
const dst = new Uint8Array(1000);
t("into planned", () => formatInto(engine, make, plan, dst));
t("all", () => format(engine, make, planOf(columns, options)));

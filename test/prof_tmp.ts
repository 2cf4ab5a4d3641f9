import { contract as c } from "./_contracts/format_rows.ts";
import { outcome } from "./_contract.ts";
import { formatRowsKernel } from "../kernels/format_rows/kernel.ts";
const lim = Number(process.argv[2] ?? 1e9);
import process from "node:process";
for (const [name, g] of Object.entries(c.groups)) {
  const t: Record<string, number> = {};
  let n = 0;
  const clock = (k: string, f: () => unknown) => {
    const a = performance.now();
    const r = outcome(f);
    t[k] = (t[k] ?? 0) + performance.now() - a;
    return r;
  };
  const it = g.inputs()[Symbol.iterator]();
  for (;;) {
    const nx = clock("make", () => it.next()) as IteratorResult<any>;
    if (nx.done || n > lim) break;
    const skip = n++ % (g.sparse ?? 1) !== 0;
    clock("oracle", () => c.oracle(nx.value));
    clock("engine", () => c.engine!(nx.value));
    for (const impl of [...formatRowsKernel.impls, ...c.ways]) {
      if (impl.role !== "answer" || impl.unavailable(nx.value) !== null) continue;
      if (skip && c.costly.includes(impl.name)) continue;
      clock(impl.name, () => {
        const f = impl.prepare(nx.value);
        f();
        f();
      });
    }
  }
  console.log(name, n, Object.entries(t).map(([k, v]) => `${k} ${Math.round(v)}`).join(", "));
}

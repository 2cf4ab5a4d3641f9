import { impl, suite } from "@lanemark/harness";
import { main } from "@lanemark/harness/cli";
import process from "node:process";

const impls = [
  impl("baseline", "typescript", (xs: Float64Array) => () => xs.reduce((a, b) => Math.max(a, b))),
  impl("native", "native", (xs: Float64Array) => () => Math.max(...xs)),
];
const size = (xs: Float64Array) => ({ bytes: xs.byteLength, elements: xs.length });
const input = () => Float64Array.from({ length: 8192 }, (_, i) => Math.sin(i));
const cases = [{ name: "sine_8k", story: "Doubles in no order", input }];
const oracle = (xs: Float64Array) => xs.toSorted()[xs.length - 1];
const kernel = { name: "largest", impls, same: Object.is, size };
const largest = suite({ kernel, oracle, story: "How fast is a maximum?", cases });
process.exitCode = await main(process.argv.slice(2), [largest]);

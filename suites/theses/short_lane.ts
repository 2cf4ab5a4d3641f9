import type { Thesis } from "./thesis.ts";

/** A lane for decimals of up to six digits behind the point. */
export const shortLane: Thesis = {
  id: "short_lane",
  kernel: "format_float",
  claim: "Prices and coordinates deserve a lane of their own in front of the one for any double.",
  evidence:
    "If value * 10^6 is near a whole number that divided by 10^6 gives the value back, the digits are " +
    "found: two multiplications and a division in place of the product of 128 bits, and two values at a " +
    "time. Every other value pays for the test.",
  change: { switch: "SHORT_LANE", accepted: true, alternative: false },
  metric: { cases: ["prices_100k", "coordinates_100k"], impl: "wasm_inplace" },
  guardrail: { cases: ["random_bits_100k", "fractions_100k"], impl: "wasm_inplace", most: 0.12 },
  verdict: "accepted",
  conclusion:
    "Without it prices and coordinates take 2.4 times as long on V8, 2.7 times on JSC. What the others pay is 7% of fractions of 16 digits on V8, 4% on JSC.",
};

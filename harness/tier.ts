/**
 * Which of the engine's compilers made the WASM code that was timed. V8 tells in a process that was
 * started with `--allow-natives-syntax`, about exported functions.
 *
 * @module
 */

import type { Tier } from "./record.ts";

let instances: WebAssembly.Instance[] | null = null;

/**
 * Remembers every instance made from now on, so that {@linkcode wasmTier} can ask about its exports.
 * To be called before the first kernel is instantiated. The instances themselves stay as they are.
 */
export function watchInstances(): void {
  if (instances !== null) return;
  const seen: WebAssembly.Instance[] = instances = [];
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, args, newTarget) {
      const instance = Reflect.construct(target, args, newTarget);
      seen.push(instance);
      return instance;
    },
  });
}

/**
 * `proven` when all exported functions of this process that have run stand on the engine's optimising
 * compiler, `unknown` when one stands on its first tier; `null` where the engine does not tell.
 */
export function wasmTier(): Tier | null {
  if (instances === null) return null;
  let ask: (f: unknown) => [optimised: boolean, firstTier: boolean];
  try {
    ask = new Function("f", "return [%IsTurboFanFunction(f), %IsLiftoffFunction(f)]") as typeof ask;
  } catch {
    return null;
  }
  const functions = instances.flatMap(({ exports }) =>
    Object.values(exports).filter((one) => typeof one === "function")
  );
  const tiers = functions.map(ask);
  // one that never ran is not compiled at all, and stands on neither
  if (tiers.some(([, firstTier]) => firstTier)) return "unknown";
  return tiers.some(([optimised]) => optimised) ? "proven" : null;
}

/**
 * Which of the engine's compilers made the WASM code that is timed. V8 tells in a process that was
 * started with `--allow-natives-syntax`, about exported functions; what they call and do not inline
 * stays unseen.
 *
 * @module
 */

/** A function that the engine can be asked about. */
type Asked = (...args: never[]) => unknown;

/** The exports of one instance, by name. */
type Exports = ReadonlyMap<string, Asked>;

let made: Exports[] | null = null;
let called: Set<string> | null = null;

/**
 * Remembers every instance made from now on. To be called before the first kernel is instantiated. The
 * instances themselves stay as they are.
 */
export function watchInstances(): void {
  if (made !== null) return;
  const seen: Exports[] = made = [];
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, args, newTarget) {
      const instance: WebAssembly.Instance = Reflect.construct(target, args, newTarget);
      if (called !== null) return traced(instance, called);
      seen.push(functions(instance));
      return instance;
    },
  });
}

/**
 * What of an implementation's WASM its calls run: the functions of the instances that `use` makes, by
 * the names that another preparation, whose instances are listened to, calls. Empty where nobody
 * watches.
 */
export function hotFunctions<Made>(
  use: () => Made,
  prepare: () => () => unknown,
): { result: Made; hot: Asked[] } {
  const before = made?.length ?? 0;
  const result = use();
  const own = made?.slice(before) ?? [];
  if (own.length === 0) return { result, hot: [] };
  const names = called = new Set<string>();
  try {
    const call = prepare();
    names.clear(); // what it takes to prepare is not timed
    call();
  } catch {
    names.clear(); // whoever throws here does so where it is looked at, too
  } finally {
    called = null;
  }
  return {
    result,
    hot: own.flatMap((exports) => [...names].flatMap((name) => exports.get(name) ?? [])),
  };
}

function functions({ exports }: WebAssembly.Instance): Map<string, Asked> {
  const found = new Map<string, Asked>();
  for (const [name, value] of Object.entries(exports)) {
    if (typeof value === "function") found.set(name, value as Asked);
  }
  return found;
}

/** An instance that notes which of its exports are called. */
function traced(instance: WebAssembly.Instance, names: Set<string>): WebAssembly.Instance {
  const exports: WebAssembly.Exports = { ...instance.exports };
  for (const [name, own] of functions(instance)) {
    exports[name] = (...args: never[]) => {
      names.add(name);
      return own(...args);
    };
  }
  return { exports };
}

/** Whether all of the functions stand on the engine's optimising compiler; no, where it does not tell. */
export function optimised(hot: readonly Asked[]): boolean {
  if (hot.length === 0) return false;
  try {
    const ask = new Function("f", "return %IsTurboFanFunction(f)") as (f: Asked) => boolean;
    return hot.every(ask);
  } catch {
    return false;
  }
}

/**
 * Notes which functions of a package are called, so that one without a call is found. No test runner
 * and no import: this runs wherever the package does.
 *
 * @module
 */

/** The modules of WebAssembly of which a function was called. */
const ran = new Set();
const { Instance } = WebAssembly;
// an instance's exports cannot be changed: a copy of them can note
WebAssembly.Instance = function (module, imports) {
  const noted = Object.entries(new Instance(module, imports).exports).map(([name, value]) => [
    name,
    (...args) => {
      ran.add(module);
      return value(...args);
    },
  ]);
  return { exports: Object.fromEntries(noted) };
};

/** How many kernels have run as WebAssembly. */
export const kernelsRun = () => ran.size;

/** Every entry that is watched, by its name. */
const entries = new Map();
/** Functions and classes that were called, and `Class.prototype.method` as [class, method]. */
const called = new Set();
const calledMethods = new Map();
/** What a watched instance or function stands for. */
const instances = new WeakMap();

const unwatched = (value) => instances.get(value) ?? value;

function noteMethod(of, name) {
  if (!calledMethods.has(of)) calledMethods.set(of, new Set());
  calledMethods.get(of).add(name);
}

/** An instance whose methods' calls are noted. The package itself only ever gets the instance. */
function watchInstance(instance, of) {
  const proxy = new Proxy(instance, {
    get(target, key) {
      const value = Reflect.get(target, key, target);
      if (typeof value !== "function" || !Object.hasOwn(of.prototype, key)) return value;
      return (...args) => {
        noteMethod(of, key);
        return value.apply(target, args.map(unwatched));
      };
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
  instances.set(proxy, instance);
  return proxy;
}

function watchFunction(own) {
  const proxy = new Proxy(own, {
    apply(target, self, args) {
      called.add(own);
      return Reflect.apply(target, self, args.map(unwatched));
    },
    construct(target, args) {
      called.add(own);
      return watchInstance(Reflect.construct(target, args.map(unwatched)), own);
    },
    get(target, key) {
      const value = Reflect.get(target, key, target);
      if (typeof value !== "function" || !statics(own).includes(key)) return value;
      return (...args) => {
        noteMethod(own, `static ${key}`);
        const made = value.apply(target, args.map(unwatched));
        return made instanceof own ? watchInstance(made, own) : made;
      };
    },
  });
  instances.set(proxy, own);
  return proxy;
}

function statics(of) {
  const builtIn = ["length", "name", "prototype"];
  return Object.getOwnPropertyNames(of)
    .filter((key) => !builtIn.includes(key) && typeof of[key] === "function");
}

function methods(of) {
  return Object.getOwnPropertyNames(of.prototype ?? {}).filter((key) =>
    key !== "constructor" && "value" in Object.getOwnPropertyDescriptor(of.prototype, key)
  );
}

/** An entry's exports, their calls noted. */
export function watch(name, namespace) {
  entries.set(name, namespace);
  return Object.fromEntries(
    Object.entries(namespace).map(([key, value]) => [
      key,
      typeof value === "function" ? watchFunction(value) : value,
    ]),
  );
}

/** Notes what was called where nobody could see it: in a worker. */
export function noteCalled(own) {
  called.add(own);
}

/** Every function, class and method of the watched entries that was never called. */
export function uncalled() {
  const lacking = [];
  for (const [entry, namespace] of entries) {
    for (const [key, own] of Object.entries(namespace)) {
      if (typeof own !== "function") continue;
      if (!called.has(own)) lacking.push(`${entry}: ${key}`);
      const done = calledMethods.get(own) ?? new Set();
      const all = [...methods(own), ...statics(own).map((key) => `static ${key}`)];
      for (const method of all) {
        if (!done.has(method)) lacking.push(`${entry}: ${key}.${method}`);
      }
    }
  }
  return lacking;
}

/** The entries' names. */
export function watchedEntries() {
  return [...entries.keys()];
}

/** How many answers were compared so far. */
export let checks = 0;

/** Throws unless the answer is the one that is expected; arrays count as their elements. */
export function check(what, answer, expected) {
  checks++;
  const [got, want] = [answer, expected].map(shown);
  if (got !== want) throw new Error(`${what}: ${got} instead of ${want}`);
}

function shown(value) {
  if (ArrayBuffer.isView(value) || Array.isArray(value)) return `[${Array.from(value, String)}]`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** Throws unless the call throws an error of that class with those members. */
export function checkError(own, members, call) {
  checks++;
  let thrown = null;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  if (!(thrown instanceof own)) throw new Error(`${own.name} expected, got ${thrown}`);
  called.add(unwatched(own));
  for (const [key, value] of Object.entries(members)) {
    if (thrown[key] !== value) {
      throw new Error(`${own.name}.${key} is ${thrown[key]}, not ${value}`);
    }
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A text's UTF-8. */
export const utf8 = (text) => encoder.encode(text);

/** The text that bytes are the UTF-8 of. */
export const text = (bytes) => decoder.decode(bytes);

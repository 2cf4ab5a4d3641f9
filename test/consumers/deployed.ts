/**
 * A platform that compiles neither text nor WebAssembly while it runs, as workerd under Cloudflare
 * Workers: a context of Node's for which V8 refuses both.
 *
 * @module
 */

import { build } from "esbuild";
import { join } from "node:path";
import { output, project } from "./projects.ts";

/** The program that opens the context, and gives it what such a platform has. */
const opener = `
import { readFileSync } from "node:fs";
import vm from "node:vm";

const [bundle, ...files] = process.argv.slice(2);
const modules = Object.fromEntries(
  files.map((file) => [file.split("/").at(-1), new WebAssembly.Module(readFileSync(file))]),
);
const host = { encoder: new TextEncoder(), decoder: new TextDecoder() };
const context = vm.createContext(
  { host, modules, performance, atob, btoa, console },
  { codeGeneration: { strings: false, wasm: false } },
);
const refused = (code) => vm.runInContext("try { " + code + "; false } catch { true }", context);
if (!refused("eval('1')") || !refused("new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))")) {
  throw new Error("the context compiles");
}
vm.runInContext(readFileSync(bundle, "utf8"), context);
const done = await vm.runInContext("done", context);
console.log(JSON.stringify(done));
`;

/** The context's own classes, for one context's arrays are no arrays of another's. */
const globals = `
globalThis.TextEncoder = class {
  encode(text) { return new Uint8Array(host.encoder.encode(text)); }
  encodeInto(text, dst) {
    const bytes = this.encode(text);
    if (bytes.length > dst.length) throw new RangeError("the room is too small");
    dst.set(bytes);
    return { read: text.length, written: bytes.length };
  }
};
globalThis.TextDecoder = class { decode(bytes) { return host.decoder.decode(bytes); } };
`;

/** Calls every function there, on the modules that were compiled before, or without. */
export async function withoutCompiler(cwd: string, compiled: boolean): Promise<unknown> {
  const folder = project(join(cwd, compiled ? "workerd" : "plain"), [], { "open.mjs": opener });
  const files: string[] = [];
  await build({
    stdin: {
      contents: 'import { callEveryFunction } from "./every_function.js";\n' +
        "globalThis.done = callEveryFunction(null);",
      resolveDir: cwd,
    },
    outfile: join(folder, "bundle.js"),
    banner: { js: globals },
    bundle: true,
    format: "iife",
    platform: "browser",
    conditions: compiled ? ["workerd"] : [],
    logLevel: "error",
    plugins: [{
      name: "deployed modules",
      setup({ onLoad }) {
        onLoad({ filter: /\.wasm$/ }, ({ path }) => {
          files.push(path);
          return { contents: `export default modules[${JSON.stringify(path.split("/").at(-1))}];` };
        });
      },
    }],
  });
  if (compiled !== files.length > 0) throw new Error(`${files.length} modules were deployed`);
  return JSON.parse(await output(["node", "open.mjs", "bundle.js", ...files], { cwd: folder }));
}

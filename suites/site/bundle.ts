/**
 * The page as a folder of static files.
 *
 * @module
 */

import { build, type Plugin, stop, transform } from "esbuild";
import { Buffer } from "node:buffer";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { dark, light, rules } from "../../harness/report/html_style.ts";
import { pagePolicy } from "./headers.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = join(root, "suites/page");

/** Programs of the page: the page itself, its worker, and a thread of those that scale. */
const programs = ["suites/page/main.ts", "suites/page/worker.ts", "suites/scaling/member.ts"];

/** Colours that a report has no use for. */
const more = {
  light: "--edge: #8b9097; --faint: #6c737c; --on-accent: #ffffff;",
  dark: "--edge: #767f8a; --faint: #98a1ac; --on-accent: #0d1524;",
};

/**
 * Bundles the page into `folder`. An older page there makes way.
 *
 * @throws {Error} if the folder holds anything else, or if something that only a terminal's runtime has
 * is within reach of the page.
 */
export async function bundlePage(folder: string): Promise<void> {
  clear(folder);
  const shared = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    legalComments: "none",
    charset: "utf8",
    target: "es2024",
    outdir: folder,
    logLevel: "error",
  } as const;
  try {
    await build({
      ...shared,
      entryPoints: programs.map((path) => ({ in: path, out: basename(path, ".ts") })),
      format: "esm",
      platform: "browser",
      splitting: true,
      chunkNames: "[name]-[hash]",
      alias: { linkedom: join(page, "dom_for_charts.ts") },
      plugins: [browserOnly, coreAlone, modulesAsText, workers, withoutMaps],
    });
    // before the first paint, so it is no module
    await build({ ...shared, entryPoints: [join(page, "theme.ts")], format: "iife" });
    const css = await transform(sheet(), { loader: "css", minify: true });
    writeFileSync(join(folder, "page.css"), css.code);
  } finally {
    // else its process keeps ours alive
    await stop();
  }
  const html = readFileSync(join(page, "index.html"), "utf8");
  writeFileSync(join(folder, "index.html"), html.replace("%POLICY%", pagePolicy));
  writeFileSync(join(folder, "icon.svg"), readFileSync(join(page, "icon.svg")));
}

/** What is written here: files by their names, and parts with a hash in theirs. */
const ours =
  /^((main|worker|member|theme)\.js|page\.css|index\.html|icon\.svg|\w+-[A-Z0-9]{8}\.js)$/;

/** What was not written here is not removed. */
function clear(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder);
  if (names.length > 0 && !(names.includes("worker.js") && names.includes("theme.js"))) {
    throw new Error(`Cannot write the page: "${folder}" is not empty and holds no page`);
  }
  for (const name of names) if (ours.test(name)) rmSync(join(folder, name));
}

/** As dark as the machine where nobody says otherwise. */
function sheet(): string {
  const own = readFileSync(join(page, "page.css"), "utf8");
  return `:root { color-scheme: light; ${light} ${more.light} }
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) { color-scheme: dark; ${dark} ${more.dark} }
}
:root[data-theme="dark"] { color-scheme: dark; ${dark} ${more.dark} }
${rules}
${own}`;
}

/**
 * What is imported behind a look at the runtime stays as it is and is never reached. What is imported
 * without one would break the page, so it breaks the build.
 */
const browserOnly: Plugin = {
  name: "browser only",
  setup(build) {
    build.onResolve({ filter: /^(node|bun):/ }, ({ path, kind, importer }) => {
      if (kind === "dynamic-import") return { path, external: true };
      return { errors: [{ text: `${importer} is in reach of the page and imports ${path}` }] };
    });
  },
};

/**
 * mitata's other entry brings a terminal's tables along. It is looked for from where it is imported: an
 * alias is looked for from the root, and not every package manager puts a workspace's packages there.
 */
const coreAlone: Plugin = {
  name: "core alone",
  setup(build) {
    build.onResolve(
      { filter: /^mitata$/ },
      ({ kind, importer, resolveDir }) =>
        build.resolve("mitata/src/lib.mjs", { kind, importer, resolveDir }),
    );
  },
};

/** `new URL("./program.ts", import.meta.url)` is that program's bundle, which stands beside every other. */
const workers: Plugin = {
  name: "workers",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const contents = source.replace(
        /new URL\("(\.\/\w+)\.ts", import\.meta\.url\)/g,
        (found, name) => {
          const program = join(dirname(path), `${name}.ts`);
          // an example in a comment starts what is not there
          if (!existsSync(program)) return found;
          if (!programs.includes(relative(root, program))) {
            throw new Error(`${path} starts ${name}.ts, which is no program of the page`);
          }
          return `new URL("${name}.js", import.meta.url)`;
        },
      );
      return contents === source ? null : { contents, loader: "ts" };
    });
  },
};

/**
 * The kernels' modules as characters 0 to 255 and not as base64, which hides their bytes from a
 * compressor: 27 KB less of 74, compressed. What the kernels are given is the same base64.
 */
const modulesAsText: Plugin = {
  name: "modules as text",
  setup(build) {
    build.onLoad({ filter: /\/kernels\/_generated\/\w+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const base64 = /(?<=wasmBase64: string =)[^;]+/;
      const [lines] = base64.exec(source)!;
      const parts = [...lines.matchAll(/"([^"]+)"/g)].map(([, part]) => part);
      const text = Buffer.from(parts.join(""), "base64").toString("latin1");
      return {
        contents: source.replace(base64, () => `btoa(${JSON.stringify(text)})`),
        loader: "ts",
      };
    });
  },
};

/**
 * Plot brings every map projection and every colour scheme along. Our charts have no maps and colours
 * of their own: 18 KB less, compressed.
 */
const withoutMaps: Plugin = {
  name: "without maps",
  setup(build) {
    build.onLoad({ filter: /\/d3-(geo|scale-chromatic)\/dist\/[\w-]+\.mjs$/ }, ({ path }) => {
      const names = /export ?\{([^}]+)\}/.exec(readFileSync(path, "utf8"))?.[1].split(",") ?? [];
      const exported = names.map((name) => name.trim().split(" as ").at(-1));
      const empty = (name = "") => name.startsWith("scheme") ? "[]" : "() => undefined";
      const contents = exported.map((name) => `export const ${name} = ${empty(name)};`).join("\n");
      return { contents };
    });
  },
};

/**
 * Rows of what other projects publish for the same work, in the suites of our kernels: verified
 * against the same oracle, timed in the same rounds.
 *
 * Both packages write UTF-16, where our contract is bytes: what narrows it is ours, and inside the
 * clock.
 *
 * @module
 */

import type { AnySuite } from "../../harness/mod.ts";
import type { Impl } from "../../kernels/_kernel.ts";
import type { FormatFloatInput } from "../../kernels/format_float/kernel.ts";
import type { FormatIntInput } from "../../kernels/format_int/kernel.ts";
import { floatsLackJsonAs, intsLackJsonAs, prepareJsonAs } from "./json_as.ts";
import { floatsLackXjbAs, prepareXjbAs } from "./xjb_as.ts";

/** A rival's module, compiled. */
export interface RivalModule {
  /** The name of its rows. */
  readonly name: string;
  /** Its bytes. */
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
}

type Rows<Input> = readonly Impl<Input, Uint8Array>[];
// deno-lint-ignore no-explicit-any
type AnyRows = Rows<any>;

/** The suites with the rivals' rows where they have a word. */
export function withRivals(
  suites: readonly AnySuite[],
  modules: readonly RivalModule[],
): readonly AnySuite[] {
  const rows = rowsOf(new Map(modules.map(({ name, wasm }) => [name, wasm])));
  return suites.map((suite) => {
    const rivals = rows[suite.kernel.name];
    return rivals === undefined ? suite : beside(suite, rivals);
  });
}

function rowsOf(
  wasm: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): { readonly [kernel: string]: AnyRows } {
  const row = <Input>(
    name: string,
    prepare: (module: WebAssembly.Module, input: Input) => () => Uint8Array,
    unavailable: (input: Input) => string | null,
  ): Rows<Input> => {
    const bytes = wasm.get(name);
    if (bytes === undefined) return [];
    let module: WebAssembly.Module | undefined;
    return [{
      name,
      role: "answer",
      code: "wasm",
      unavailable,
      prepare: (input) => prepare(module ??= new WebAssembly.Module(bytes), input),
    }];
  };
  const ints: Rows<FormatIntInput> = row("json_as", prepareJsonAs, intsLackJsonAs);
  const floats: Rows<FormatFloatInput> = [
    ...row("xjb_as", prepareXjbAs, floatsLackXjbAs),
    ...row("json_as", prepareJsonAs, floatsLackJsonAs),
  ];
  return { format_int: ints, format_float: floats };
}

/** The rivals stand in front of the roofline; our row in place is compared with them, too. */
function beside(suite: AnySuite, rivals: AnyRows): AnySuite {
  const { kernel } = suite;
  const own = (impl: string) => kernel.rivals?.(impl) ?? ["baseline", "native"];
  const names = rivals.map(({ name }) => name);
  const isRoofline = ({ role }: { readonly role: string }) => role === "roofline";
  return {
    ...suite,
    kernel: {
      ...kernel,
      impls: [
        ...kernel.impls.filter((impl) => !isRoofline(impl)),
        ...rivals,
        ...kernel.impls.filter(isRoofline),
      ],
      rivals: (impl) => impl === "wasm_inplace" ? [...own(impl), ...names] : own(impl),
    },
  };
}

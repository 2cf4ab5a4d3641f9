import { extractNdjson, formatFloats, jsonEscape, parseSpans } from "@lanemark/kernels";
import { type FunnelRule, FunnelState } from "@lanemark/kernels/bitmask-funnel";

const lines = new TextEncoder().encode('{"user":{"id":7}}\n{"user":{"id":8.5}}\n');
const { columns: [id] } = extractNdjson(lines, ["user.id"]);
const ids: Float64Array = parseSpans(lines, id!.starts, id!.ends);
const rule: FunnelRule = { window: 3600, steps: 2 };
const state: FunnelState = new FunnelState(rule);
// @ts-expect-error there is no such option
jsonEscape("a", { quote: true });
console.log(new TextDecoder().decode(formatFloats(ids)), state.finalize());

/**
 * Work on many threads, on every runtime: a pipeline in bounded memory whose answers come in order.
 *
 * A chunk is handed over in shared memory, where that is allowed, and in buffers that move where it is
 * not. There is no dependency.
 *
 * @module
 */

export { canShare, type Piece, pipeline, type PipelinePlan, type Source } from "./pipeline.ts";
export type { Failure } from "./slots.ts";
export { serveStage, type Stage } from "./stage.ts";
export type { End, Kind } from "./thread.ts";

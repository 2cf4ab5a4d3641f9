/**
 * A thread that sends back what it gets: by messages, or in shared memory.
 *
 * @module
 */

import { ownPort } from "../../threads/port.ts";
import { answer, type Shared, viewsOf } from "./shared_echo.ts";

/** What the thread can be asked. */
export type EchoOrder =
  | { readonly bytes: Uint8Array; readonly move: boolean }
  | { readonly shared: Shared };

const port = await ownPort();
port.onMessage((message) => {
  const order = message as EchoOrder;
  if ("shared" in order) return answer(viewsOf(order.shared));
  const { bytes, move } = order;
  port.post(bytes, move ? [bytes.buffer as ArrayBuffer] : []);
});

/**
 * What was measured, as files to keep.
 *
 * @module
 */

import type { Run } from "../../harness/record.ts";
import { whole } from "./charts.ts";
import { byId } from "./element.ts";

type Drawing = typeof import("./drawing.ts");

/** The buttons, and the run that they keep. */
export class Downloads {
  #run: Run | null = null;

  /** `drawing` makes the texts. */
  constructor(drawing: () => Promise<Drawing>) {
    const offer = (
      id: string,
      name: string,
      type: string,
      render: (of: Drawing, run: Run) => string | Promise<string>,
    ) =>
      byId(id).addEventListener("click", async () => {
        if (this.#run !== null) save(name, type, await render(await drawing(), this.#run));
      });
    offer(
      "save-json",
      "records.json",
      "application/json",
      ({ json }, { environment, records }) => json(environment, records),
    );
    offer("save-csv", "records.csv", "text/csv", ({ csv }, run) => csv(run));
    offer(
      "save-html",
      "report.html",
      "text/html",
      (drawing, run) => whole(() => drawing.html(run), drawing),
    );
  }

  /** Offers a run; `null` offers nothing. */
  offer(run: Run | null): void {
    this.#run = run !== null && run.records.length > 0 ? run : null;
    for (const button of byId("downloads").querySelectorAll("button")) {
      button.disabled = this.#run === null;
    }
  }
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // the browser reads it after the click
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Files of the user's: chosen or dropped, read here, and sent to nobody.
 *
 * @module
 */

import { byId, element } from "./element.ts";
import type { OwnFile } from "./messages.ts";
import { asOwnFiles } from "./own_files.ts";

/** Takes files. `taken` is told of all that there are. */
export function takeFiles(taken: (files: readonly OwnFile[]) => Promise<void>): void {
  const zone = byId("drop");
  const input = byId<HTMLInputElement>("drop-input");
  const list = byId("drop-list");
  const all: OwnFile[] = [];
  const take = async (files: readonly File[]) => {
    for (const file of files) {
      const found = asOwnFiles(file.name, new Uint8Array(await file.arrayBuffer()));
      const told = typeof found === "string"
        ? `${found}.`
        : `${file.name}: as ${found.map(({ kind }) => kind).join(" and ")}.`;
      list.append(element("li", {}, told));
      if (typeof found === "string") continue;
      for (const one of found) {
        const same = all.findIndex(({ kind, name }) => kind === one.kind && name === one.name);
        all.splice(same < 0 ? all.length : same, same < 0 ? 0 : 1, one);
      }
    }
    await taken(all);
  };
  input.addEventListener("change", () => take([...input.files ?? []]));
  const over = (event: DragEvent, on: boolean) => {
    event.preventDefault();
    zone.classList.toggle("over", on);
  };
  zone.addEventListener("dragenter", (event) => over(event, true));
  zone.addEventListener("dragover", (event) => over(event, true));
  zone.addEventListener("dragleave", (event) => over(event, false));
  zone.addEventListener("drop", (event) => {
    over(event, false);
    take([...event.dataTransfer?.files ?? []]);
  });
}

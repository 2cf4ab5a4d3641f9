/**
 * Files of the user's: chosen or dropped, read here, and sent to nobody.
 *
 * @module
 */

import { byId, element } from "./element.ts";
import type { OwnFile } from "./messages.ts";
import { OwnFiles, type Taken } from "./own_files.ts";

/** Takes files. `taken` is told of all that there are, whenever some have come. */
export function takeFiles(taken: (files: readonly OwnFile[]) => Promise<void>): void {
  const zone = byId("drop");
  const input = byId<HTMLInputElement>("drop-input");
  const list = byId("drop-list");
  const own = new OwnFiles();
  const say = (told: string) => list.append(element("li", {}, told));
  const take = async (files: readonly File[]) => {
    if (files.length === 0) say("That was no file. Text can be pasted into the box above.");
    let some = false;
    for (const file of files) {
      const { accepted, told } = await file.arrayBuffer().then(
        (bytes) => own.take(file.name, new Uint8Array(bytes)),
        (): Taken => ({ accepted: false, told: `${file.name} cannot be read. Is it a folder?` }),
      );
      say(told);
      some ||= accepted;
    }
    // what was chosen stays so where nothing came
    if (some) await taken(own.all);
  };
  input.addEventListener("change", () => {
    const files = [...input.files ?? []];
    // or the same file, edited, could not be chosen again
    input.value = "";
    if (files.length > 0) take(files);
  });
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

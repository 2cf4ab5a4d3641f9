import { startChromium } from "./site/chromium.ts";
const { browser, close } = await startChromium();
const [file, out] = process.argv.slice(2);
import process from "node:process";
for (const width of [1280, 500, 360]) {
  for (const scheme of ["light", "dark"] as const) {
    if (scheme === "dark" && width !== 1280) continue;
    const c = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      deviceScaleFactor: width < 600 ? 2 : 1,
    });
    const p = await c.newPage();
    await p.goto(`file://${file}`);
    const w = await p.evaluate(
      () => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
        [...document.querySelectorAll(".scroll")].map((e) =>
          [e.clientWidth, e.scrollWidth].join("/")
        ).join(" "),
      ],
    );
    console.log(width, scheme, ...w);
    for (let i = 0; i < 4; i++) {
      await p.evaluate((y) => scrollTo(0, y), i * 880);
      await p.screenshot({ path: `${out}/${width}_${scheme}_${i}.png` });
    }
    await c.close();
  }
}
await close();

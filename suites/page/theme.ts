/**
 * What has to be known before anything is painted: light or dark, as the machine is or as the button last
 * said, and whether the page is isolated.
 *
 * @module
 */

const KEY = "lanemark-theme";
const order = ["auto", "light", "dark"] as const;
type Theme = typeof order[number];

/** Some browsers keep nothing for a page, and say so by throwing. */
function kept(): Theme {
  try {
    return order.find((theme) => theme === localStorage.getItem(KEY)) ?? "auto";
  } catch {
    return "auto";
  }
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // then it holds for this visit
  }
}

function wear(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

// what the page loses without isolation stands there before the first paint, or it would jump
document.documentElement.dataset.isolated = String(crossOriginIsolated);

let theme = kept();
wear(theme);
document.addEventListener("DOMContentLoaded", () => {
  const button = document.getElementById("theme")!;
  const label = () => button.textContent = `Theme: ${theme}`;
  label();
  button.addEventListener("click", () => {
    theme = order[(order.indexOf(theme) + 1) % order.length];
    keep(theme);
    wear(theme);
    label();
  });
});

"use strict";
(() => {
  const themes = ["auto", "light", "dark"];
  const root = document.documentElement;
  let theme = "auto";
  // A page opened from a file may have no storage; then it forgets the choice.
  try { theme = localStorage.getItem("perfgoals-theme") || theme; } catch { }
  const show = () => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  show();
  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const name = () => { button.textContent = button.dataset[theme] || button.dataset.auto; };
    name();
    button.hidden = false;
    button.addEventListener("click", () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      try { localStorage.setItem("perfgoals-theme", theme); } catch { }
      show();
      name();
    });
  });
  // What is folded on the screen is on paper all the same.
  addEventListener("beforeprint", () => document.querySelectorAll("details:not([open])").forEach(part => { part.open = true; part.dataset.folded = ""; }));
  addEventListener("afterprint", () => document.querySelectorAll("details[data-folded]").forEach(part => { part.open = false; delete part.dataset.folded; }));
})();

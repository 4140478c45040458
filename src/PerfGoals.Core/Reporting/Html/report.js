addEventListener("DOMContentLoaded", () => {
  const filters = document.getElementById("filters");
  if (!filters) return;
  const prefix = "#hide=";
  const boxes = [...filters.querySelectorAll("input")];
  const findings = [...document.querySelectorAll("li.finding")];
  const marks = [...document.querySelectorAll("[data-of]")];
  const rows = [...document.querySelectorAll("td.note")];
  const cells = new Set([...document.querySelectorAll("a.flag")].map(flag => flag.parentElement));
  const shown = document.getElementById("shown");
  const apply = () => {
    const off = new Set(boxes.filter(box => !box.checked).map(box => box.name + ":" + box.value));
    const hidden = new Set();
    for (const finding of findings) {
      const data = finding.dataset;
      finding.hidden = off.has("severity:" + data.severity) || off.has("state:" + data.state) || off.has("rule:" + data.rule);
      if (finding.hidden) hidden.add(finding.id);
    }
    for (const mark of marks) mark.hidden = hidden.has(mark.dataset.of);
    for (const cell of rows) {
      const empty = !cell.querySelector("li:not([hidden])");
      // The row of a project holds its own cells too, and stays.
      if (cell.parentElement.className === "of-row") cell.parentElement.hidden = empty;
    }
    for (const cell of cells) cell.classList.toggle("quiet", !cell.querySelector("a.flag:not([hidden])"));
    shown.textContent = shown.dataset.text.replace("{0}", findings.length - hidden.size).replace("{1}", findings.length);
  };
  const keep = () => {
    const off = boxes.filter(box => !box.checked).map(box => box.value);
    history.replaceState(null, "", off.length ? prefix + off.join(",") : "#");
  };
  const read = () => {
    if (location.hash.startsWith(prefix)) {
      const off = new Set(location.hash.slice(prefix.length).split(","));
      for (const box of boxes) box.checked = !off.has(box.value);
    } else {
      const target = document.getElementById(location.hash.slice(1));
      if (!target || !target.closest("[hidden]")) return;
      for (const box of boxes) box.checked = true;
      apply();
      target.scrollIntoView();
    }
    apply();
  };
  filters.hidden = false;
  filters.addEventListener("change", () => { apply(); keep(); });
  document.getElementById("show-all").addEventListener("click", () => {
    for (const box of boxes) box.checked = true;
    apply();
    keep();
  });
  addEventListener("hashchange", read);
  apply();
  read();
});

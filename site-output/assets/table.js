"use strict";
/* Filters and sorts the tables of a page. Without it they stand whole, in the order of the text. */
(function () {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function wanted(form) {
    return Array.from(new FormData(form)).filter(([, value]) => value !== "");
  }

  function fits(row, wishes) {
    return wishes.every(([name, value]) =>
      name === "words" ? row.textContent.includes(value.trim()) : row.dataset[name] === value
    );
  }

  function filter(form, rows) {
    const wishes = wanted(form);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !fits(row, wishes);
      shown += row.hidden ? 0 : 1;
    }
    for (const section of document.querySelectorAll("section.group")) {
      section.hidden = wishes.length > 0 && !section.querySelector("tbody tr:not([hidden])");
    }
    form.querySelector("output").textContent = shown + " / " + rows.length;
  }

  /* A link to a row shows the row, whatever the filter says. */
  function reveal(form, rows) {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.hidden) {
      form.reset();
      filter(form, rows);
      target.scrollIntoView();
    }
  }

  function value(row, column) {
    const cell = row.cells[column];
    const number = cell.querySelector("data");
    return number ? Number(number.value) : cell.textContent.trim();
  }

  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") {
      return a - b;
    }
    return typeof a === typeof b ? collator.compare(a, b) : typeof a === "number" ? -1 : 1;
  }

  function sort(table, header) {
    const up = header.getAttribute("aria-sort") !== "ascending";
    table.querySelectorAll("[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
    header.setAttribute("aria-sort", up ? "ascending" : "descending");
    const body = table.tBodies[0];
    const keyed = Array.from(body.rows, (row) => ({ row, key: value(row, header.cellIndex) }));
    keyed.sort((a, b) => compare(a.key, b.key) * (up ? 1 : -1));
    body.append(...keyed.map((entry) => entry.row));
  }

  function sortable(table) {
    for (const header of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = header.textContent;
      button.addEventListener("click", () => sort(table, header));
      header.replaceChildren(button);
    }
  }

  document.querySelectorAll("table.sortable").forEach(sortable);
  for (const form of document.querySelectorAll("form.filter")) {
    const rows = Array.from(document.querySelectorAll("table.sortable tbody tr"));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => filter(form, rows));
    window.addEventListener("hashchange", () => reveal(form, rows));
    filter(form, rows);
    reveal(form, rows);
  }
})();

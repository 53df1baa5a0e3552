"use strict";
/* Filters and sorts the tables of a page. Without it they stand whole, in the order of the text. */
(function () {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function wanted(form) {
    return Array.from(new FormData(form)).filter(([, value]) => value !== "");
  }

  /* What a row says of itself, by the names of the filters. */
  const SAYS = {
    status: (row) => row.closest("section").id,
    measure: (row) => row.cells[2].firstChild.textContent,
    part: (row) => row.cells[5].querySelector("small").textContent.trim(),
    chapter: (row) => row.closest("[data-chapter]")?.dataset.chapter,
    deadline: (row) => row.cells[2].querySelector("small")?.textContent.trim(),
    promising: (row) => (row.querySelector("li") ? "yes" : "no"),
  };

  const HEADING = "[scope=rowgroup]";

  function words(row) {
    const headings = Array.from(row.parentElement.querySelectorAll(HEADING), (heading) => heading.textContent);
    return [...headings, row.textContent].join("\n");
  }

  function fits(row, wishes) {
    return wishes.every(([name, value]) =>
      name === "words" ? words(row).includes(value.trim()) : SAYS[name](row) === value
    );
  }

  function filter(form, rows) {
    const wishes = wanted(form);
    const shown = rows.filter((row) => fits(row, wishes));
    const groups = new Set(shown.flatMap((row) => [row.parentElement, row.closest("section")]));
    for (const group of document.querySelectorAll("section.group, tbody")) {
      group.hidden = wishes.length > 0 && !groups.has(group);
    }
    /* A task that is the heading of others stays above them. */
    const kept = new Set(shown);
    for (const row of rows) {
      row.hidden = !kept.has(row) && !row.querySelector(HEADING);
    }
    form.querySelector("output").textContent = shown.length + " / " + rows.length;
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

  /* A number is what its data element says; where it has none, the cell says it: 6.5%. */
  function value(cell, numeric) {
    const text = cell.textContent.trim();
    const data = cell.querySelector("data");
    const [number, unit = ""] = data ? data.value.split(" ") : parts(numeric ? text : "");
    return { number: Number(number), unit, text };
  }

  function parts(text) {
    const [, number = NaN, unit] = /^([\d.]+)(.*)$/.exec(text) ?? [];
    return [number, unit];
  }

  /* Only numbers of one unit can be compared: units stand together, words behind them. */
  function compare(a, b, way) {
    if (Number.isNaN(a.number) || Number.isNaN(b.number)) {
      return Number.isNaN(a.number) - Number.isNaN(b.number) || way * collator.compare(a.text, b.text);
    }
    return collator.compare(a.unit, b.unit) || way * (a.number - b.number);
  }

  /* Sorted rows leave their groups, so each says what its group was. */
  function ungroup(table) {
    for (const group of table.tBodies) {
      const headings = Array.from(group.querySelectorAll(HEADING));
      for (const row of group.querySelectorAll("tr[id]")) {
        row.dataset.chapter ??= group.dataset.chapter ?? "";
        const heading = headings.filter((one) => one.parentElement !== row).pop();
        if (heading) {
          const said = document.createElement("small");
          said.append(heading.firstChild.cloneNode(true));
          row.cells[1].append(said);
        }
      }
      for (const heading of headings) {
        heading.removeAttribute("scope");
        if (!heading.parentElement.id) {
          heading.parentElement.remove();
        }
      }
    }
  }

  function sort(table, header) {
    const up = header.getAttribute("aria-sort") !== "ascending";
    table.querySelectorAll("[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
    header.setAttribute("aria-sort", up ? "ascending" : "descending");
    ungroup(table);
    const numeric = header.classList.contains("value");
    const key = (row) => value(row.cells[header.cellIndex], numeric);
    const keyed = Array.from(table.querySelectorAll("tr[id]"), (row) => ({ row, key: key(row) }));
    keyed.sort((a, b) => compare(a.key, b.key, up ? 1 : -1));
    table.tBodies[0].append(...keyed.map((entry) => entry.row));
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
    const rows = Array.from(document.querySelectorAll("table.sortable tr[id]"));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => filter(form, rows));
    window.addEventListener("hashchange", () => reveal(form, rows));
    filter(form, rows);
    reveal(form, rows);
  }
})();

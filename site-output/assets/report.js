"use strict";
/* The page of a report: where one is, what was read from a figure, and what can be copied. */

/* The outline shows where one is. */
(function () {
  const outline = document.querySelector(".outline details");
  const links = new Map();
  const seen = new Set();
  let current = null;

  function show(link) {
    if (link === current) {
      return;
    }
    if (current) {
      current.removeAttribute("aria-current");
    }
    current = link;
    link.setAttribute("aria-current", "location");
    const list = link.closest("nav");
    const above = link.offsetTop - list.offsetTop - list.scrollTop;
    if (above < 0 || above > list.clientHeight - 2 * link.offsetHeight) {
      list.scrollTop += above - list.clientHeight / 3;
    }
  }

  function note(entries) {
    for (const entry of entries) {
      seen[entry.isIntersecting ? "add" : "delete"](entry.target.id);
    }
    for (const [id, link] of links) {
      if (seen.has(id)) {
        show(link);
        return;
      }
    }
  }

  if (!outline || !("IntersectionObserver" in window)) {
    return;
  }
  for (const link of outline.querySelectorAll("a")) {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  }
  const observer = new IntersectionObserver(note, { rootMargin: "-10% 0px -60% 0px" });
  for (const id of links.keys()) {
    observer.observe(document.getElementById(id));
  }
  const wide = window.matchMedia("(min-width: 64rem)");
  const open = () => (outline.open = wide.matches);
  wide.addEventListener("change", open);
  open();
})();

/* The note of a figure: on hover, on focus, and on a tap; a second tap follows the link. */
(function () {
  const template = document.getElementById("figure-note");
  if (!template) {
    return;
  }
  const note = template.content.firstElementChild;
  const list = note.querySelector("ul");
  let shown = null;
  let closing = 0;

  /* The title leaves out what the mark and its words show: the status and the number. */
  function line(figure, text) {
    const [name, ...rest] = text.split(" · ");
    const { target, estimate, actual } = note.dataset;
    if (![target, estimate, actual].includes(rest[0])) {
      rest.unshift(note.dataset[figure.className || "actual"]);
    }
    if (rest.length === 3) {
      rest.push(figure.textContent);
    }
    const item = document.createElement("li");
    const strong = document.createElement("b");
    strong.textContent = name;
    item.append(strong, "\u2002", rest.join("\u2002"));
    return item;
  }

  function place(figure) {
    const box = figure.getClientRects()[0];
    const room = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(box.left, room - note.offsetWidth - 8));
    const below = box.bottom + note.offsetHeight + 16 < window.innerHeight;
    const top = below ? box.bottom + 6 : box.top - note.offsetHeight - 6;
    note.style.left = left + window.scrollX + "px";
    note.style.top = top + window.scrollY + "px";
  }

  function hide() {
    clearTimeout(closing);
    if (shown) {
      shown.removeAttribute("aria-describedby");
    }
    shown = null;
    note.remove();
  }

  function show(figure, touched) {
    clearTimeout(closing);
    if (figure === shown) {
      return;
    }
    hide();
    if (figure.title) {
      figure.dataset.note = figure.title;
      figure.removeAttribute("title");
    }
    list.replaceChildren(...figure.dataset.note.split("；").map((text) => line(figure, text)));
    note.classList.toggle("touched", touched);
    document.body.append(note);
    place(figure);
    shown = figure;
    figure.setAttribute("aria-describedby", note.id);
  }

  const figureOf = (event) => event.target.closest && event.target.closest(".text p a");
  const leave = () => {
    clearTimeout(closing);
    closing = setTimeout(hide, 250);
  };

  let touch = false;
  document.addEventListener("pointerdown", (event) => {
    touch = event.pointerType === "touch";
    if (shown && !figureOf(event) && !note.contains(event.target)) {
      hide();
    }
  });
  document.addEventListener("pointerover", (event) => {
    const figure = event.pointerType !== "touch" && figureOf(event);
    if (figure) {
      show(figure, false);
    } else if (note.contains(event.target)) {
      clearTimeout(closing);
    }
  });
  document.addEventListener("pointerout", (event) => {
    if (event.pointerType !== "touch" && (figureOf(event) || note.contains(event.target))) {
      leave();
    }
  });
  document.addEventListener("focusin", (event) => {
    const figure = figureOf(event);
    if (figure && !touch) {
      show(figure, false);
    } else if (!figure) {
      hide();
    }
  });
  document.addEventListener("click", (event) => {
    const figure = touch && figureOf(event);
    if (figure && figure !== shown) {
      event.preventDefault();
      show(figure, true);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hide();
    }
  });
})();

/* What can be copied: of a paragraph by its number, of the report at the end. */
(function () {
  const cite = document.getElementById("cite");
  const template = document.getElementById("paragraph-tools");
  if (!cite || !template) {
    return;
  }
  const NUMBER = ".paragraph > a:first-child";
  const tools = template.content.firstElementChild;
  const known = cite.dataset.url;
  let owner = null;

  function address(id) {
    const web = /^https?:/.test(location.protocol) ? location.origin + location.pathname : "";
    const page = known || web;
    return page && id ? page + "#" + id : page;
  }

  function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  /* The slots of a citation, for the report or for one of its paragraphs. */
  function slots(id, number) {
    const url = address(id);
    const where = number ? "第" + number + "段" : "";
    return {
      place: where && ":" + where,
      day: "[" + today() + "]",
      url: url && " " + url + ".",
      key: id && "-" + id,
      note: where && ",\n  note = {" + where + "}",
      link: url && ",\n  url = {" + url + "}",
      seen: url && ",\n  urldate = {" + today() + "}",
    };
  }

  function fill(citation, values) {
    for (const slot of citation.querySelectorAll("[data-slot]")) {
      slot.textContent = values[slot.dataset.slot] || "";
    }
    return citation.textContent;
  }

  function quotation(id, number) {
    const text = document.getElementById(id).textContent;
    const url = address(id);
    const origin = cite.dataset.author + "：《" + cite.dataset.title + "》，第" + number + "段";
    return "“" + text + "”（" + origin + (url ? "，" + url : "") + "）";
  }

  function words(kind, id, number) {
    if (kind === "link") {
      return address(id) || location.href.split("#")[0] + "#" + id;
    }
    if (kind === "quotation") {
      return quotation(id, number);
    }
    const citation = cite.querySelector("." + kind);
    return fill(id ? citation.cloneNode(true) : citation, slots(id, number));
  }

  /* Where a page may not write to the clipboard: an old browser, a server without TLS. */
  function copyBySelection(text) {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    return copied;
  }

  async function copy(button, text) {
    const said = button.parentElement.querySelector("output");
    let copied;
    try {
      await navigator.clipboard.writeText(text);
      copied = true;
    } catch (refused) {
      copied = copyBySelection(text);
      button.focus();
    }
    said.textContent = copied ? said.dataset.copied : said.dataset.refused;
  }

  function close() {
    if (owner) {
      owner.setAttribute("aria-expanded", "false");
      tools.remove();
      owner = null;
    }
  }

  function toggle(number) {
    const again = number === owner;
    close();
    if (again) {
      return;
    }
    owner = number;
    tools.querySelector("output").textContent = "";
    tools.setAttribute("aria-label", number.title);
    number.setAttribute("aria-expanded", "true");
    number.after(tools);
    history.replaceState(null, "", number.hash);
  }

  document.addEventListener("click", (event) => {
    const number = event.target.closest(NUMBER);
    if (number && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      toggle(number);
    }
    const button = event.target.closest("button[data-copy]");
    if (button) {
      const id = owner && tools.contains(button) ? owner.hash.slice(1) : "";
      copy(button, words(button.dataset.copy, id, id && owner.textContent));
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && owner) {
      const number = owner;
      close();
      number.focus();
    }
  });
  for (const number of document.querySelectorAll(NUMBER)) {
    number.title = tools.dataset.label.replace("#", number.textContent);
    number.setAttribute("aria-expanded", "false");
  }
  for (const lines of document.querySelectorAll(".text p ~ a")) {
    lines.title = tools.dataset.source;
  }
  fill(cite, slots("", ""));
})();

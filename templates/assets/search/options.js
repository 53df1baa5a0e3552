"use strict";
/* The suggestions under a search box: a combobox with a listbox, as the ARIA practices of W3C have it. */
(function ({ page }) {
  /*
   * Gives {show(suggestions), hide(), step(by), chosen()} for a form. step goes to the next or the one
   * before and says whether there is one; chosen is the suggestion that the arrows have reached, or null.
   */
  page.options = function (form, number, choose) {
    const input = form.elements.namedItem("q");
    const list = page.element("ul", "suggestions");
    let shown = [];
    let at = -1;
    list.id = "suggestions" + number;
    list.hidden = true;
    for (const [name, value] of Object.entries({ role: "listbox", "aria-label": form.dataset.suggestions || "" })) {
      list.setAttribute(name, value);
    }
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list.id,
    })) {
      input.setAttribute(name, value);
    }
    form.append(list);

    function reach(place) {
      at = place;
      Array.from(list.children).forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
      if (at < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", list.children[at].id);
        list.children[at].scrollIntoView({ block: "nearest", inline: "nearest" });
      }
    }

    function option(suggestion, i) {
      const total = page.fill(form.dataset.total || "{0}", suggestion.total);
      const made = page.element("li", "", page.reported("span", "", suggestion.text), " ", page.element("small", "", total));
      made.id = list.id + "-" + i;
      made.setAttribute("role", "option");
      made.setAttribute("aria-selected", "false");
      made.addEventListener("click", () => choose(suggestion));
      return made;
    }

    // A press would take the focus from the box before the click arrives.
    list.addEventListener("mousedown", (event) => event.preventDefault());

    function show(suggestions) {
      shown = suggestions;
      list.replaceChildren(...suggestions.map(option));
      list.hidden = !suggestions.length;
      input.setAttribute("aria-expanded", String(!list.hidden));
      reach(-1);
    }

    function step(by) {
      const place = at + by;
      if (list.hidden || place < -1 || place >= shown.length) {
        return false;
      }
      reach(place);
      return true;
    }

    return { show, step, hide: () => show([]), chosen: () => shown[at] || null, isOpen: () => !list.hidden };
  };
})(window.gangmu);

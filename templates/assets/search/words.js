"use strict";
/* What the page says, as its template words it, and the elements to say it with. */
(function (gangmu) {
  const page = (gangmu.page = {});

  /* Fills the places {0}, {1} of a text. */
  page.fill = function (text, ...values) {
    return text.replace(/\{(\d)\}/g, (_, place) => values[place]);
  };

  /* The text of that name with its places filled; the values alone where the template has none. */
  page.say = function (name, ...values) {
    const texts = document.getElementById("search-texts");
    const said = texts && texts.content.querySelector('[data-name="' + name + '"]');
    return said ? page.fill(said.textContent, ...values) : values.join(" ");
  };

  page.quoted = function (text) {
    const shown = Array.from(text.slice(0, 200));
    return page.say("quoted", shown.slice(0, 100).join("") + (shown.length > 100 ? "…" : ""));
  };

  page.element = function (name, className, ...children) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...children);
    return made;
  };

  /* An element with a text of the reports, in their language. */
  page.reported = function (name, className, ...children) {
    const made = page.element(name, className, ...children);
    const form = document.querySelector("form.search");
    if (form && form.dataset.lang) {
      made.lang = form.dataset.lang;
    }
    return made;
  };

  page.button = function (text, action) {
    const made = page.element("button", "search-more", text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  };
})(window.gangmu);

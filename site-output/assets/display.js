"use strict";
/* How the reader wants the pages to look. Runs before the page is painted, so that nothing jumps. */
(function (root) {
  const NAMES = ["size", "theme", "contrast"];
  const store = (function () {
    try {
      return window.localStorage;
    } catch (refused) {
      return null;
    }
  })();

  function stored(name) {
    try {
      return store ? store.getItem("gangmu-" + name) || "" : "";
    } catch (refused) {
      return "";
    }
  }

  function apply(name, value) {
    if (value) {
      root.dataset[name] = value;
    } else {
      delete root.dataset[name];
    }
  }

  function remember(name, value) {
    try {
      store.setItem("gangmu-" + name, value);
    } catch (refused) {
      /* then it holds for this page */
    }
  }

  function attach(panel) {
    for (const input of panel.querySelectorAll("input")) {
      input.checked = input.value === (root.dataset[input.name] || "");
    }
    panel.addEventListener("change", (event) => {
      apply(event.target.name, event.target.value);
      remember(event.target.name, event.target.value);
    });
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        panel.open = false;
        panel.querySelector("summary").focus();
      }
    });
    document.addEventListener("click", (event) => {
      panel.open = panel.open && panel.contains(event.target);
    });
  }

  root.dataset.scripted = "";
  NAMES.forEach((name) => apply(name, stored(name)));
  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("details.display").forEach(attach);
  });
})(document.documentElement);

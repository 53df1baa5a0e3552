"use strict";
/* How the reader wants the pages to look. Runs before the page is painted, so that nothing jumps. */
(function (root) {
  const CHOICES = {
    size: ["", "large", "larger"],
    theme: ["", "light", "dark"],
    contrast: ["", "more"],
  };
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

  function element(name, properties, ...content) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...content);
    return made;
  }

  /* The panel holds the words, the name of each choice first: 字号;标准;大;特大. */
  function fieldset(panel, name) {
    const [legend, ...words] = panel.dataset[name].split(";");
    const labels = CHOICES[name].map((value, i) => {
      const checked = value === (root.dataset[name] || "");
      return element("label", {}, element("input", { type: "radio", name, value, checked }), words[i]);
    });
    return element("fieldset", {}, element("legend", {}, legend), ...labels);
  }

  function attach(panel) {
    panel.append(element("form", {}, ...Object.keys(CHOICES).map((name) => fieldset(panel, name))));
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
  Object.keys(CHOICES).forEach((name) => apply(name, stored(name)));
  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("details.display").forEach(attach);
  });
})(document.documentElement);

"use strict";
/* The search box: typing, keys, suggestions. */
(function (gangmu) {
  const { engine, page } = gangmu;
  const SUGGESTIONS = 8;
  const SEARCH_PAGE = engine.root + "search/index.html";

  function hits(results) {
    return results ? Array.from(results.querySelectorAll(".search-heading a")) : [];
  }

  /* Arrows go through suggestions and hits, Escape closes the one, leaves the other and then empties the box. */
  function keys(input, options, results, empty) {
    const onHit = (event) => {
      const stops = [input, ...hits(results)];
      const at = stops.indexOf(document.activeElement);
      const to = at > 0 && { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
      if (stops[to]) {
        event.preventDefault();
        stops[to].focus();
      }
    };
    const escape = () => {
      if (options.isOpen()) {
        options.hide();
      } else {
        empty();
      }
    };
    const down = () => {
      const [first] = hits(results);
      if (!options.step(1) && first) {
        options.hide();
        first.focus();
      }
    };
    const acts = { ArrowDown: down, ArrowUp: () => options.step(-1), Escape: escape };
    const inBox = (event) => {
      const composing = event.isComposing || event.keyCode === 229;
      const moved = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      if (acts[event.key] && !composing && !moved) {
        event.preventDefault();
        acts[event.key]();
      }
    };
    input.addEventListener("keydown", inBox);
    if (results) {
      results.addEventListener("keydown", onHit);
    }
  }

  /* Suggests what the reports hold, for as long as the box holds what it is suggested for. */
  function suggesting(input, options) {
    return async function () {
      const query = input.value;
      const found = query.trim() ? await engine.suggest(query, SUGGESTIONS).catch(() => []) : [];
      if (input.value === query && document.activeElement === input) {
        options.show(found);
      }
    };
  }

  function attach(form, number) {
    const input = form.elements.namedItem("q");
    const results = document.querySelector(".search-results");
    const live = results && page.live && page.live(input, results);
    let composing = false;

    function go(query) {
      input.value = query;
      options.hide();
      if (live) {
        live.run();
      } else {
        location.href = SEARCH_PAGE + "?" + new URLSearchParams({ q: query });
      }
    }

    const options = page.options(form, number, (suggestion) => go(suggestion.query));
    const suggest = suggesting(input, options);
    let suggested = false;

    function changed() {
      if (live) {
        live.run();
      }
      if (!suggested) {
        suggested = true;
        queueMicrotask(() => {
          suggested = false;
          suggest();
        });
      }
    }

    keys(input, options, results, () => {
      if (input.value) {
        input.value = "";
        changed();
      }
    });
    input.addEventListener("focus", () => engine.index().catch(() => {}), { once: true });
    input.addEventListener("blur", () => {
      options.hide();
      if (page.isSearch()) {
        page.keep();
      }
    });
    input.addEventListener("compositionstart", () => (composing = true));
    input.addEventListener("compositionend", () => {
      composing = false;
      changed();
    });
    input.addEventListener("input", (event) => event.isComposing || composing || changed());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const chosen = options.chosen();
      const [first] = hits(results);
      if (composing) {
        return;
      }
      if (!chosen && first && document.activeElement === input && input.value === live.shown()) {
        options.hide();
        first.focus();
      } else {
        go(chosen ? chosen.query : input.value);
      }
    });
    if (live) {
      input.value = (page.isSearch() && new URLSearchParams(location.search).get("q")) || input.value;
    }
    if (live && input.value) {
      live.run();
    }
  }

  function focusOnSlash(event) {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const input = document.querySelector("form.search input[name=q]");
    if (event.key === "/" && input && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      input.focus();
    }
  }

  // The script of the results, where the page has one, runs before the document is ready.
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("form.search").forEach(attach));
  document.addEventListener("keydown", focusOnSlash);
})(window.gangmu);

"use strict";
/* The search box and its results on the page. Whatever comes from a query or a text is set as text. */
(function (gangmu) {
  const engine = gangmu.engine;
  const PAGE = 20;
  const SEARCH_PAGE = engine.root + "search/index.html";

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...children);
    return made;
  }

  function link(url, text) {
    const [page, anchor] = url.split("#");
    const file = location.protocol === "file:" && /(^|\/)$/.test(page) ? "index.html" : "";
    const made = element("a", "", text);
    made.href = engine.root + page + file + (anchor ? "#" + anchor : "");
    return made;
  }

  function excerpt(index, text, query) {
    const pieces = engine.excerpt(index, text, query, true);
    return pieces.map((piece) => (piece.mark ? element("mark", "", piece.text) : piece.text));
  }

  function item(index, hit, query) {
    const heading = element("p", "search-heading", link(hit.url, hit.heading || hit.report));
    const sentence = element("p", "search-excerpt", ...excerpt(index, hit.text, query));
    return element("li", "", heading, sentence);
  }

  /* Hits by report, in the order of each report's best. */
  function groups(index, hits, query) {
    const reports = new Map();
    for (const hit of hits) {
      const page = hit.url.split("#")[0];
      if (!reports.has(page)) {
        const title = element("h3", "", link(page, hit.report));
        const origin = element("p", "search-origin", hit.place + " · " + hit.year + "年");
        const list = element("ol", "");
        reports.set(page, { section: element("section", "search-report", title, origin, list), list });
      }
      reports.get(page).list.append(item(index, hit, query));
    }
    return Array.from(reports.values(), (report) => report.section);
  }

  function nothing(query, partial) {
    const said = element("p", "search-count", "没有一段同时含有“" + query.slice(0, 100) + "”。");
    if (partial.length < 2) {
      said.textContent = "没有一段含有“" + query.slice(0, 100) + "”。";
      return [said];
    }
    const list = element("ul", "search-partial");
    for (const { term, total } of partial) {
      list.append(element("li", "", "单独检索“" + term.slice(0, 100) + "”：" + total + "段"));
    }
    return [said, list];
  }

  function button(text, action) {
    const made = element("button", "search-more", text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }

  function remember(query) {
    if (location.href.startsWith(engine.root + "search/")) {
      const address = new URL(location.href);
      address.searchParams.set("q", query);
      address.hash = "";
      history.replaceState(null, "", address);
    }
  }

  /* Place, year and part as the address asks for them. */
  function asked() {
    const asked = new URLSearchParams(location.search);
    return { place: asked.get("place"), year: asked.get("year"), part: asked.get("part") };
  }

  function total(count) {
    const { place, year, part } = asked();
    const within = [place, year && year + "年", part].filter(Boolean).join(" · ");
    return element("p", "search-count", (within ? within + "：" : "") + "共" + count + "段");
  }

  /* Searches as one types; a new search stops the one before. */
  function live(input, results) {
    let controller = new AbortController();

    async function run(limit = PAGE) {
      const query = input.value;
      controller.abort();
      controller = new AbortController();
      const { signal } = controller;
      remember(query);
      if (!query.trim()) {
        results.replaceChildren();
        return;
      }
      try {
        const options = Object.assign(asked(), { limit, signal, typing: true });
        const found = await gangmu.search(query, options);
        const index = await engine.index();
        if (signal.aborted) {
          return;
        }
        const shown = found.total
          ? [total(found.total), ...groups(index, found.hits, query)]
          : nothing(query, found.partial);
        if (found.total > found.hits.length) {
          shown.push(button("更多", () => run(limit + PAGE)));
        }
        results.replaceChildren(...shown);
      } catch (error) {
        if (!signal.aborted) {
          const said = element("p", "search-error", "检索未完成，文件没有读到：" + error.message);
          results.replaceChildren(said, button("重试", () => run(limit)));
        }
      }
    }

    input.addEventListener("input", (event) => event.isComposing || run());
    input.addEventListener("compositionend", () => run());
    return run;
  }

  function attach(form) {
    const input = form.elements.namedItem("q");
    const results = document.querySelector(".search-results");
    const run = results && live(input, results);
    input.addEventListener("focus", () => engine.index().catch(() => {}), { once: true });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (run) {
        run();
      } else {
        location.href = SEARCH_PAGE + "?" + new URLSearchParams({ q: input.value });
      }
    });
    if (run) {
      input.value = new URLSearchParams(location.search).get("q") || input.value;
    }
    if (run && input.value) {
      run();
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

  document.querySelectorAll("form.search").forEach(attach);
  document.addEventListener("keydown", focusOnSlash);
})(window.gangmu);

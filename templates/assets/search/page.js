"use strict";
/* The search box and its results on the page. Whatever comes from a query or a text is set as text. */
(function (gangmu) {
  const engine = gangmu.engine;
  const PAGE = 20;
  const LONGEST = 200;
  const MOST_VALUES = 200;
  const PARTS = { opening: "开头", review: "回顾", targets: "目标", tasks: "任务", closing: "结尾" };
  const NAMES = { place: "地方", year: "年份", part: "部分" };
  const SEARCH_PAGE = engine.root + "search/index.html";

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...children);
    return made;
  }

  function link(url, text, query) {
    const [page, anchor] = url.split("#");
    const file = location.protocol === "file:" && /(^|\/)$/.test(page) ? "index.html" : "";
    const made = element("a", "", text);
    const asked = query ? "?" + new URLSearchParams({ q: query.slice(0, LONGEST) }) : "";
    made.href = engine.root + page + file + asked + (anchor ? "#" + anchor : "");
    return made;
  }

  function excerpt(index, text, query) {
    const pieces = engine.excerpt(index, text, query, true);
    return pieces.map((piece) => (piece.mark ? element("mark", "", piece.text) : piece.text));
  }

  function item(index, hit, query) {
    const heading = element("p", "search-heading", link(hit.url, hit.heading || hit.report, query));
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

  function quoted(text) {
    return "“" + text.slice(0, 100) + (text.length > 100 ? "…" : "") + "”";
  }

  function nothing(query, partial) {
    const several = partial.length > 1 ? "同时" : "";
    const said = element("p", "search-count", "没有一段" + several + "含有" + quoted(query.trim()) + "。");
    const list = element("ul", "search-partial");
    for (const { term, total } of partial.length > 1 ? partial : []) {
      list.append(element("li", "", "单独检索" + quoted(term) + "：" + total + "段"));
    }
    const hint = asked().place || asked().year || asked().part ? "去掉筛选，" : "";
    const wider = element("p", "search-wider", "要找得宽些：" + hint + "少用几个词，或换短些的词；词与词之间空一格。");
    return [said, ...(list.childElementCount ? [list] : []), wider];
  }

  function button(text, action) {
    const made = element("button", "search-more", text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }

  const onSearchPage = () => location.href.startsWith(engine.root + "search/");

  /* The address of the search page carries what is asked. */
  function remember(changes) {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(changes)) {
      if (value) {
        address.searchParams.set(name, value);
      } else {
        address.searchParams.delete(name);
      }
    }
    address.hash = "";
    if (onSearchPage() && address.href.length < 8000) {
      history.replaceState(null, "", address);
    }
  }

  /* Place, year, part and order as the address asks for them. */
  function asked() {
    const asked = new URLSearchParams(onSearchPage() ? location.search : "");
    const value = (name) => asked.get(name) || "";
    return { place: value("place"), year: value("year"), part: value("part"), sort: value("sort") };
  }

  function total(count) {
    const { place, year, part } = asked();
    const within = [place, year && year + "年", PARTS[part] || part].filter(Boolean).join(" · ");
    return element("p", "search-count", (within ? within + "：" : "") + "共" + count + "段");
  }

  function choice(name, label, values, chosen, act) {
    const select = element("select", "");
    for (const [value, text] of values) {
      const option = element("option", "", text);
      option.value = value;
      option.selected = value === chosen;
      select.append(option);
    }
    select.addEventListener("change", () => act({ [name]: select.value }));
    return element("label", "", label + " ", select);
  }

  function values(name, counts, chosen) {
    const entries = Array.from(counts, ([value, count]) => [String(value), count]);
    entries.sort(name === "place" ? (a, b) => b[1] - a[1] : (a, b) => (a[0] < b[0] ? 1 : -1));
    const shown = entries.slice(0, MOST_VALUES);
    const named = ([value, count]) => [value, (PARTS[value] || value) + "（" + count + "）"];
    const kept = chosen && !counts.has(chosen) && !counts.has(Number(chosen)) ? [[chosen, chosen]] : [];
    return [["", "全部"], ...kept, ...shown.map(named)];
  }

  /* Order and filters; how many there are of each is counted when the filters are opened. */
  function tools(query, change) {
    const now = asked();
    const order = choice("sort", "次序", [["", "相关"], ["year", "年份"]], now.sort, change);
    const filters = element("details", "search-filters", element("summary", "", "筛选"));
    filters.addEventListener("toggle", async () => {
      if (!filters.open || filters.childElementCount > 1) {
        return;
      }
      try {
        for (const name of Object.keys(NAMES)) {
          const options = Object.assign({}, now, { [name]: "", limit: 1, facets: true, typing: true });
          const { facets } = await gangmu.search(query, options);
          const counts = facets ? facets[name] : new Map();
          filters.append(choice(name, NAMES[name], values(name, counts, now[name]), now[name], change));
        }
      } catch (error) {
        filters.append(element("p", "search-error", "文件没有读到：" + error.message));
        filters.open = false;
      }
    });
    filters.open = Boolean(now.place || now.year || now.part);
    return element("div", "search-tools", order, filters);
  }

  const shownFor = new WeakMap();

  /* Arrows go through the hits, Escape goes back to the box and then empties it. */
  function move(event, form, results) {
    if (event.isComposing || event.target.closest("select")) {
      return;
    }
    const input = form.elements.namedItem("q");
    const stops = [input, ...(results ? results.querySelectorAll(".search-heading a") : [])];
    const at = stops.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to !== undefined && at >= 0 && stops[to]) {
      event.preventDefault();
      stops[to].focus();
    } else if (event.key === "Escape" && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
    } else if (event.key === "Escape" && input.value) {
      event.preventDefault();
      input.value = "";
      input.dispatchEvent(new Event("input"));
    }
  }

  /* Searches as one types; a new search stops the one before. */
  function live(input, results) {
    let controller = new AbortController();

    function change(changes) {
      remember(changes);
      run();
    }

    async function run(limit = PAGE) {
      const query = input.value;
      const tail = () => (onSearchPage() ? [tools(query, change)] : []);
      controller.abort();
      controller = new AbortController();
      const { signal } = controller;
      remember({ q: query });
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
          ? [total(found.total), ...tail(), ...groups(index, found.hits, query)]
          : [...nothing(query, found.partial), ...(asked().place || asked().year || asked().part ? tail() : [])];
        if (found.total > found.hits.length) {
          shown.push(button("更多", () => run(limit + PAGE)));
        }
        shownFor.set(results, query);
        results.replaceChildren(...shown);
      } catch (error) {
        if (!signal.aborted) {
          const said = element("p", "search-error", "检索未完成，文件没有读到：" + error.message + "。网站若刚更新过，请刷新本页。");
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
    form.addEventListener("keydown", (event) => move(event, form, results));
    if (results) {
      results.addEventListener("keydown", (event) => move(event, form, results));
    }
    input.addEventListener("focus", () => engine.index().catch(() => {}), { once: true });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const first = run && document.activeElement === input && results.querySelector(".search-heading a");
      if (first && input.value === shownFor.get(results)) {
        first.focus();
      } else if (run) {
        run();
      } else {
        location.href = SEARCH_PAGE + "?" + new URLSearchParams({ q: input.value });
      }
    });
    if (run) {
      input.value = (onSearchPage() && new URLSearchParams(location.search).get("q")) || input.value;
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

  /* Marks what was searched in the paragraph that the address leads to. */
  async function markTarget() {
    const query = new URLSearchParams(location.search).get("q");
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!query || !target || onSearchPage()) {
      return;
    }
    const index = await engine.index();
    const text = target.textContent;
    const marks = engine.marks(index, text, query);
    const nodes = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
    const pieces = [];
    for (let node = nodes.nextNode(), at = 0; node; node = nodes.nextNode()) {
      for (const { start, end } of marks) {
        const from = Math.max(0, start - at);
        const to = Math.min(node.length, end - at);
        if (from < to) {
          pieces.push({ node, from, to });
        }
      }
      at += node.length;
    }
    for (const { node, from, to } of pieces.reverse()) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      range.surroundContents(element("mark", "search-mark"));
    }
    const first = target.querySelector(".search-mark");
    if (first) {
      first.scrollIntoView({ block: "center" });
    }
  }

  document.querySelectorAll("form.search").forEach(attach);
  markTarget().catch(() => {});
  document.addEventListener("keydown", focusOnSlash);
})(window.gangmu);

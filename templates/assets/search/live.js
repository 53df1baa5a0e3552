"use strict";
/* Searches as one types; a new search stops the one before. */
(function (gangmu) {
  const { engine, page } = gangmu;
  const HITS = 10;
  const SLOW = 300;
  const QUIET = 700;

  /* Searches that wait for their files at a time; of more, only the last is begun. */
  const MOST = 6;

  /* Gives {run(), shown()} for a box and the element that its results go to. */
  page.live = function (input, results) {
    const spoken = page.element("p", "unseen");
    const headline = page.element("p", "search-count");
    const list = page.element("div", "");
    const tools = page.isSearch() ? page.tools(ask) : null;
    let controller = new AbortController();
    let next = null;
    let begun = 0;
    let shown = null;
    let speaking = 0;
    spoken.setAttribute("role", "status");
    results.replaceChildren(spoken, headline, ...(tools ? [tools.element] : []), list);
    clear();

    function clear() {
      shown = null;
      results.removeAttribute("aria-busy");
      results.hidden = true;
      headline.textContent = "";
      list.replaceChildren();
      say("");
    }

    /* Said aloud once nothing has changed for a while. */
    function say(text) {
      clearTimeout(speaking);
      speaking = setTimeout(() => (spoken.textContent = text), QUIET);
    }

    /* Searches for another query, or within other filters. */
    function ask(changes) {
      input.value = "q" in changes ? changes.q : input.value;
      page.remember(changes);
      run();
    }

    function show(index, found, { query, limit, signal }) {
      const before = limit > HITS ? list.querySelectorAll(".search-heading a").length : 0;
      const said = page.headline(found, query);
      headline.textContent = said;
      list.replaceChildren(...page.found(index, found, query, ask));
      if (found.total > found.hits.length) {
        list.append(page.button(page.say("more"), () => run(limit + HITS)));
      }
      if (tools) {
        tools.show(query, signal);
      }
      if (before) {
        const first = list.querySelectorAll(".search-heading a")[before];
        (first || input).focus({ preventScroll: true });
      }
      results.hidden = false;
      shown = query;
      say(said);
    }

    function fail(error, limit) {
      const said = page.say("failed", error.message);
      shown = null;
      results.hidden = false;
      headline.textContent = "";
      list.replaceChildren(page.element("p", "search-error", said), page.button(page.say("retry"), () => run(limit)));
      say(said);
    }

    async function search(asked) {
      const { query, limit, signal } = asked;
      if (!query.trim()) {
        clear();
        return;
      }
      const slow = setTimeout(() => signal.aborted || results.setAttribute("aria-busy", "true"), SLOW);
      try {
        const options = Object.assign(page.asked(), { limit, signal, typing: true });
        const found = await gangmu.search(query, options);
        const index = await engine.index();
        if (!signal.aborted) {
          show(index, found, asked);
        }
      } catch (error) {
        if (!signal.aborted) {
          fail(error, limit);
        }
      } finally {
        clearTimeout(slow);
        if (!signal.aborted) {
          results.removeAttribute("aria-busy");
        }
      }
    }

    async function begin() {
      if (!next || begun >= MOST) {
        return;
      }
      const asked = next;
      next = null;
      begun++;
      await search(asked);
      begun--;
      begin();
    }

    function run(limit = HITS) {
      controller.abort();
      controller = new AbortController();
      page.remember({ q: input.value });
      if (!next) {
        queueMicrotask(begin);
      }
      next = { query: input.value, limit, signal: controller.signal };
    }

    return { run, shown: () => shown };
  };
})(window.gangmu);

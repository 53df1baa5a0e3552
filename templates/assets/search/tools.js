"use strict";
/* Order and filters of the search page. */
(function (gangmu) {
  const { page } = gangmu;
  const NAMES = { sort: "sort", place: "place", year: "years", part: "part" };
  const FILTERS = ["place", "year", "part"];
  const MOST_VALUES = 200;
  const PAUSE = 250;

  function choice(name, change) {
    const select = page.element("select", "");
    select.addEventListener("change", () => change({ [name]: select.value }));
    return { select, label: page.element("label", "", page.say(NAMES[name]) + " ", select) };
  }

  function offer(select, values, chosen) {
    const kept = chosen && !values.some(([value]) => value === chosen) ? [[chosen, chosen]] : [];
    const options = [["", page.say("all")], ...kept, ...values].map(([value, text]) => {
      const option = page.element("option", "", text);
      option.value = value;
      option.selected = value === chosen;
      return option;
    });
    select.replaceChildren(...options);
  }

  /* Values with their counts: places by how many they have, years from the latest. */
  function counted(name, counts) {
    const entries = Array.from(counts, ([value, count]) => [String(value), count]);
    entries.sort(name === "place" ? (a, b) => b[1] - a[1] : (a, b) => (a[0] < b[0] ? 1 : -1));
    const named = (value) => (name === "part" ? page.say(value) : value);
    return entries.slice(0, MOST_VALUES).map(([value, count]) => [value, page.say("value", named(value), count)]);
  }

  /*
   * Gives {element, show(query, signal)}. How many paragraphs each value has is counted only while the filters
   * are open, and when nobody is typing; the elements stay, so that the focus does.
   */
  page.tools = function (change) {
    const order = choice("sort", change);
    const filters = FILTERS.map((name) => Object.assign(choice(name, change), { name }));
    const labels = filters.map((filter) => filter.label);
    const details = page.element("details", "search-filters", page.element("summary", "", page.say("filters")), ...labels);
    const element = page.element("div", "search-tools", order.label, details);
    let asked = { query: "", signal: undefined };
    let timer = 0;

    async function count() {
      const { query, signal } = asked;
      const now = page.asked();
      for (const { name, select } of filters) {
        const options = Object.assign({}, now, { [name]: "", limit: 1, facets: true, typing: true, signal });
        const { facets } = await gangmu.search(query, options);
        offer(select, facets ? counted(name, facets[name]) : [], now[name]);
      }
    }

    function countSoon() {
      clearTimeout(timer);
      // What could not be loaded is said by the search itself; the filters only lack their counts.
      timer = details.open && setTimeout(() => count().catch(() => {}), PAUSE);
    }

    function show(query, signal) {
      const now = page.asked();
      asked = { query, signal };
      offer(order.select, [["year", page.say("sort.year")]], now.sort);
      order.select.options[0].textContent = page.say("sort.score");
      for (const { name, select } of filters) {
        if (select.value !== now[name] || !select.options.length) {
          offer(select, [], now[name]);
        }
      }
      details.open = details.open || FILTERS.some((name) => now[name]);
      countSoon();
    }

    details.addEventListener("toggle", countSoon);
    return { element, show };
  };
})(window.gangmu);

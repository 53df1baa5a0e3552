"use strict";
/* What was found, as elements. Whatever comes from a query or a text is set as text. */
(function ({ engine, page }) {
  function excerpt(index, text, query) {
    const pieces = engine.excerpt(index, text, query, true);
    return pieces.map((piece) => (piece.mark ? page.element("mark", "", piece.text) : piece.text));
  }

  function item(index, hit, query) {
    const heading = page.reported("p", "search-heading", page.link(hit.url, hit.heading || hit.report, query));
    const sentence = page.reported("p", "search-excerpt", ...excerpt(index, hit.text, query));
    return page.element("li", "", heading, sentence);
  }

  /* Hits by report, in the order of each report's best. */
  function groups(index, hits, query) {
    const reports = new Map();
    for (const hit of hits) {
      const path = hit.url.split("#")[0];
      if (!reports.has(path)) {
        const title = page.reported("h3", "", page.link(path, hit.report));
        const origin = page.element("p", "search-origin", page.reported("span", "", hit.place), " · " + page.say("year", hit.year));
        const list = page.element("ol", "");
        reports.set(path, { section: page.element("section", "search-report", title, origin, list), list });
      }
      reports.get(path).list.append(item(index, hit, query));
    }
    return Array.from(reports.values(), (report) => report.section);
  }

  /* What the filters leave, in words; empty where there are none. */
  function within() {
    const { place, year, part } = page.asked();
    return [place, year && page.say("year", year), part && page.say(part)].filter(Boolean).join(" · ");
  }

  function alone({ term, total }, ask) {
    const said = page.element("li", "", page.say("alone", page.quoted(term), total));
    if (total) {
      said.append(" ", page.button(page.say("alone.ask"), () => ask({ q: term })));
    }
    return said;
  }

  /* The headline of what was found: how many, or that there is nothing. */
  page.headline = function (found, query) {
    const said = found.total
      ? page.say("total", found.total)
      : page.say(found.partial.length > 1 ? "none.together" : "none", page.quoted(query.trim()));
    return within() ? page.say("within", within(), said) : said;
  };

  /*
   * What stands below the headline. ask({q, place, year, part}) searches for something else; it is what the
   * buttons call that widen a search without hits.
   */
  page.found = function (index, found, query, ask) {
    if (found.total) {
      return groups(index, found.hits, query);
    }
    const shown = [];
    if (found.partial.length > 1) {
      shown.push(page.element("ul", "search-partial", ...found.partial.map((each) => alone(each, ask))));
    }
    shown.push(page.element("p", "search-wider", page.say("wider")));
    if (within()) {
      shown.push(page.button(page.say("unfilter"), () => ask({ place: "", year: "", part: "" })));
    }
    return shown;
  };
})(window.gangmu);

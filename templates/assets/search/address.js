"use strict";
/* The address of the search page carries what is asked. */
(function ({ engine, page }) {
  const LONGEST = 200;
  const LONGEST_ADDRESS = 8000;
  const PAUSE = 400;
  let changes = {};
  let timer = 0;
  let last = 0;

  page.isSearch = () => location.href.startsWith(engine.root + "search/");

  /* Place, year, part and order as the address asks for them. */
  page.asked = function () {
    const given = new URLSearchParams(page.isSearch() ? location.search : "");
    const value = (name) => (name in changes ? changes[name] : given.get(name)) || "";
    return { place: value("place"), year: value("year"), part: value("part"), sort: value("sort") };
  };

  /* Writes what remember() was told. */
  page.keep = function () {
    clearTimeout(timer);
    timer = 0;
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(changes)) {
      if (value) {
        address.searchParams.set(name, value);
      } else {
        address.searchParams.delete(name);
      }
    }
    address.hash = "";
    if (address.href.length < LONGEST_ADDRESS) {
      history.replaceState(null, "", address);
      changes = {};
    }
    last = Date.now();
  };

  /* Takes {q, place, year, part, sort} into the address, not oftener than browsers let a page do. */
  page.remember = function (changed) {
    if (page.isSearch()) {
      Object.assign(changes, changed);
      timer = timer || setTimeout(page.keep, Math.max(0, last + PAUSE - Date.now()));
    }
  };

  /* A link to a path of the site that takes the query along, to be marked there. */
  page.link = function (url, text, query) {
    const [path, anchor] = url.split("#");
    const file = location.protocol === "file:" && /(^|\/)$/.test(path) ? "index.html" : "";
    const made = page.element("a", "", text);
    const asked = query ? "?" + new URLSearchParams({ q: query.slice(0, LONGEST) }) : "";
    made.href = engine.root + path + file + asked + (anchor ? "#" + anchor : "");
    return made;
  };
})(window.gangmu);

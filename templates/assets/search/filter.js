"use strict";
/* Place, year and part: as options, and as words of a query (place:沈阳 year:2023..2025). */
(function (engine) {
  const WORD = /(?:^|\s)(place|year|part)[:：]([^\s"“”]+)/gi;
  const YEARS = /^(\d{4})?(\.\.)?(\d{4})?$/;
  const given = (value) => value !== undefined && value !== null && value !== "";

  /* Takes the words of filters out of a query: {query, filters}, filters as lists by name. */
  engine.filterWords = function (query) {
    const filters = { place: [], year: [], part: [] };
    const rest = query.normalize("NFKC").match(/(place|year|part):/i)
      ? query.replace(WORD, (_, name, value) => {
          filters[name.toLowerCase()].push(value);
          return " ";
        })
      : query;
    return { query: rest, filters };
  };

  function years(value) {
    const match = YEARS.exec(String(value).trim());
    if (!match || !(match[1] || match[3])) {
      return () => false;
    }
    const from = match[1] ? Number(match[1]) : -Infinity;
    const to = match[3] ? Number(match[3]) : match[2] ? Infinity : from;
    return (year) => year >= from && year <= to;
  }

  /* A test of {place, year, part} by options and words; null where nothing is asked. A word for a place names its beginning. */
  engine.filter = function ({ place, year, part }, words) {
    const tests = [];
    if (given(place)) {
      tests.push((at) => at.place === place);
    }
    if (given(year)) {
      const within = years(year);
      tests.push((at) => within(at.year));
    }
    if (given(part)) {
      tests.push((at) => at.part === part);
    }
    if (words.place.length) {
      tests.push((at) => words.place.some((name) => at.place.startsWith(name)));
    }
    if (words.year.length) {
      const within = words.year.map(years);
      tests.push((at) => within.some((test) => test(at.year)));
    }
    if (words.part.length) {
      tests.push((at) => words.part.includes(at.part));
    }
    return tests.length ? (at) => tests.every((test) => test(at)) : null;
  };

  /* How many of the paragraphs each place, year and part has: {place: Map, year: Map, part: Map}. */
  engine.facets = async function (index, docs) {
    const where = await engine.whereabouts(index);
    const counts = { place: new Map(), year: new Map(), part: new Map() };
    for (const doc of docs) {
      const at = where(doc);
      for (const name of Object.keys(counts)) {
        counts[name].set(at[name], (counts[name].get(at[name]) || 0) + 1);
      }
    }
    return counts;
  };
})(window.gangmu.engine);

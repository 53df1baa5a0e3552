"use strict";
/* The outline shows where one is. */
(function () {
  const links = new Map();
  for (const link of document.querySelectorAll(".outline a")) {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  }
  const seen = new Set();
  let current = null;

  function show(link) {
    if (link === current) {
      return;
    }
    if (current) {
      current.removeAttribute("aria-current");
    }
    current = link;
    link.setAttribute("aria-current", "location");
    const list = link.closest(".outline");
    const above = link.offsetTop - list.scrollTop;
    if (above < 0 || above > list.clientHeight - 2 * link.offsetHeight) {
      list.scrollTop = link.offsetTop - list.clientHeight / 3;
    }
  }

  function note(entries) {
    for (const entry of entries) {
      if (entry.isIntersecting) {
        seen.add(entry.target.id);
      } else {
        seen.delete(entry.target.id);
      }
    }
    for (const [id, link] of links) {
      if (seen.has(id)) {
        show(link);
        return;
      }
    }
  }

  if (links.size > 0 && "IntersectionObserver" in window) {
    const observer = new IntersectionObserver(note, { rootMargin: "-10% 0px -60% 0px" });
    for (const id of links.keys()) {
      observer.observe(document.getElementById(id));
    }
  }
})();

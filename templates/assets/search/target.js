"use strict";
/* Marks what was searched in the paragraph that the address leads to. */
(function ({ engine, page }) {
  /* The pieces of text nodes that the marks cover: {node, from, to}. */
  function pieces(target, marks) {
    const nodes = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = nodes.nextNode(), at = 0; node; node = nodes.nextNode()) {
      for (const { start, end } of marks) {
        const from = Math.max(0, start - at);
        const to = Math.min(node.length, end - at);
        if (from < to) {
          found.push({ node, from, to });
        }
      }
      at += node.length;
    }
    return found;
  }

  async function mark() {
    const query = new URLSearchParams(location.search).get("q");
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!query || !target || page.isSearch()) {
      return;
    }
    const index = await engine.index();
    await engine.prepare(index, query);
    for (const { node, from, to } of pieces(target, engine.marks(index, target.textContent, query)).reverse()) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      range.surroundContents(page.element("mark", "search-mark"));
    }
    const first = target.querySelector(".search-mark");
    if (first) {
      first.scrollIntoView({ block: "center" });
    }
  }

  // The paragraph is there without its marks.
  mark().catch(() => {});
})(window.gangmu);

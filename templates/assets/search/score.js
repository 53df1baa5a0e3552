"use strict";
/* Lucene's BM25Similarity, rounded to float after every step as Lucene rounds. */
(function (engine) {
  const float = Math.fround;
  const K1 = float(1.2);
  const B = float(0.75);

  function idf(docFreq, docCount) {
    return float(Math.log(1 + (docCount - docFreq + 0.5) / (docFreq + 0.5)));
  }

  /* The weight of a phrase that so many paragraphs hold. */
  engine.weight = function (index, total) {
    return idf(total, index.docCount);
  };

  /* Gives a function from a paragraph's number to how much its length dampens a frequency. */
  engine.dampers = function (index) {
    const average = float(index.sumTotalTermFreq / index.docCount);
    const firsts = index.norms.filter((_, i) => i % 2 === 0);
    const dampers = firsts.map((_, i) => {
      const relative = float(float(B * float(index.norms[2 * i + 1])) / average);
      return float(1 / float(K1 * float(float(1 - B) + relative)));
    });
    return (doc) => dampers[engine.floor(firsts, doc)];
  };

  engine.score = function (weight, freq, damper) {
    return float(weight - float(weight / float(1 + float(freq * damper))));
  };
})(window.gangmu.engine);

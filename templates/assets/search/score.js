"use strict";
/* Lucene's BM25Similarity, rounded to float after every step as Lucene rounds. */
(function (engine) {
  const float = Math.fround;
  const K1 = float(1.2);
  const B = float(0.75);

  function idf(docFreq, docCount) {
    return float(Math.log(1 + (docCount - docFreq + 0.5) / (docFreq + 0.5)));
  }

  /* The weight of a phrase: the sum over its terms. */
  engine.weight = function (index, docFreqs) {
    return float(docFreqs.reduce((sum, docFreq) => sum + idf(docFreq, index.docCount), 0));
  };

  /* For each norm, how much a paragraph of that length dampens a frequency. */
  engine.dampers = function (index) {
    const average = float(index.sumTotalTermFreq / index.docCount);
    return index.lengths.map((length) => {
      const relative = float(float(B * float(length)) / average);
      return float(1 / float(K1 * float(float(1 - B) + relative)));
    });
  };

  engine.score = function (weight, freq, damper) {
    return float(weight - float(weight / float(1 + float(freq * damper))));
  };
})(window.gangmu.engine);

package gangmu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** The lengths of the codes of D. A. Huffman (1952), none longer than a limit. */
final class Huffman {
  private static final class Node {
    final long count;
    final int born;
    final List<String> symbols;

    Node(long count, int born, List<String> symbols) {
      this.count = count;
      this.born = born;
      this.symbols = symbols;
    }
  }

  private Huffman() {}

  /**
   * Gives each symbol the length of its code. Counts are halved until no code is too long.
   *
   * @param counts at least two symbols
   */
  static Map<String, Integer> lengths(Map<String, Integer> counts, int longest) {
    Map<String, Integer> sorted = new TreeMap<>(counts);
    while (true) {
      Map<String, Integer> lengths = unlimited(sorted);
      if (lengths.values().stream().allMatch(length -> length <= longest)) {
        return lengths;
      }
      sorted.replaceAll((symbol, count) -> (count + 1) / 2);
    }
  }

  private static Map<String, Integer> unlimited(Map<String, Integer> counts) {
    Map<String, Integer> lengths = new TreeMap<>();
    PriorityQueue<Node> nodes =
        new PriorityQueue<>(
            Comparator.<Node>comparingLong(node -> node.count).thenComparingInt(node -> node.born));
    counts.forEach(
        (symbol, count) -> {
          lengths.put(symbol, 0);
          nodes.add(new Node(count, nodes.size(), List.of(symbol)));
        });
    int born = nodes.size();
    while (nodes.size() > 1) {
      Node one = nodes.remove();
      Node other = nodes.remove();
      List<String> both = new ArrayList<>(one.symbols);
      both.addAll(other.symbols);
      both.forEach(symbol -> lengths.merge(symbol, 1, Integer::sum));
      nodes.add(new Node(one.count + other.count, born++, both));
    }
    return lengths;
  }
}

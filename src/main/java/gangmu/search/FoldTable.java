package gangmu.search;

import gangmu.text.SearchRules;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands the rules of the search over. Of the table of Traditional characters the directory has what
 * occurs in the texts; the whole table is a shard, for a query that holds another character.
 */
final class FoldTable {
  private FoldTable() {}

  static Map<String, String> rules(List<String> texts, Shards shards) {
    BitSet used = new BitSet(0x10000);
    texts.forEach(text -> text.chars().forEach(used::set));
    // A compatibility ideograph becomes a unified one first.
    for (int c : used.stream().toArray()) {
      Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC)
          .chars()
          .forEach(used::set);
    }
    String all = SearchRules.simplified();
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < all.length(); i += 2) {
      if (used.get(all.charAt(i))) {
        pairs.append(all, i, i + 2);
      }
    }
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("token", Json.string(SearchRules.TOKEN));
    rules.put("term", Json.string(SearchRules.TERM));
    rules.put("pairs", Json.string(pairs.toString()));
    shards.add("f", Json.string(all));
    return rules;
  }
}

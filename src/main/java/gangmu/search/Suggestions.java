package gangmu.search;

import gangmu.text.Pinyin;
import gangmu.text.SearchToken;
import gangmu.text.SearchTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes what the search box suggests: the {@link FrequentPhrases} of the texts, each with the
 * number of paragraphs that a search for it finds. They stand in shards by the letter that they
 * begin with, a Han character by every way that it is read.
 */
final class Suggestions {
  /** How many a site has at most. */
  static final int MOST = 8_000;

  /** The shard of what begins with no letter. */
  private static final String NO_LETTER = "0";

  private record Suggestion(String text, int paragraphs) {}

  private final Pinyin pinyin = new Pinyin();
  private final Map<String, List<Suggestion>> byLetter = new TreeMap<>();
  private final Set<Integer> characters = new TreeSet<>();

  private Suggestions() {}

  /**
   * Writes the shards {@code s} of suggestions, the best first, and {@code p0} with what these are
   * found by: syllables with their characters, and the letters of the shards in their order.
   */
  static void write(List<String> phrases, TokenText index, Shards shards) {
    Suggestions suggestions = new Suggestions();
    for (String phrase : phrases) {
      List<String> tokens = SearchTokens.of(phrase).stream().map(SearchToken::text).toList();
      suggestions.add(new Suggestion(phrase, index.paragraphsWith(tokens)));
    }
    suggestions.write(shards);
  }

  private void add(Suggestion suggestion) {
    suggestion.text().codePoints().forEach(characters::add);
    for (String letter : letters(suggestion.text())) {
      byLetter.computeIfAbsent(letter, unused -> new ArrayList<>()).add(suggestion);
    }
  }

  private Set<String> letters(String text) {
    Set<String> letters = new TreeSet<>();
    pinyin.of(text.codePointAt(0)).forEach(syllable -> letters.add(syllable.substring(0, 1)));
    if (letters.isEmpty()) {
      char first = Character.toLowerCase(text.charAt(0));
      letters.add(first >= 'a' && first <= 'z' ? String.valueOf(first) : NO_LETTER);
    }
    return letters;
  }

  private void write(Shards shards) {
    byLetter.values().forEach(suggestions -> shards.add("s", payload(suggestions)));
    String letters = String.join("", byLetter.keySet());
    shards.add("p", Json.strings(List.of(readings(), letters)));
  }

  private static String payload(List<Suggestion> suggestions) {
    List<String> members = new ArrayList<>();
    for (Suggestion suggestion : suggestions) {
      members.add(Json.string(suggestion.text()));
      members.add(String.valueOf(suggestion.paragraphs()));
    }
    return Json.array(members);
  }

  /** Each syllable with the characters that are read so, as far as suggestions hold them. */
  private String readings() {
    Map<String, StringBuilder> bySyllable = new TreeMap<>();
    for (int character : characters) {
      for (String syllable : pinyin.of(character)) {
        bySyllable
            .computeIfAbsent(syllable, first -> new StringBuilder(first))
            .appendCodePoint(character);
      }
    }
    return String.join(" ", bySyllable.values());
  }
}

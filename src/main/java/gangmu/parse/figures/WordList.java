package gangmu.parse.figures;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words to look for at a place of a text; the longest is the one that is found. */
final class WordList {
  private final Set<String> words;
  private final int longest;

  /** The characters that words begin and end with: most places of a text are left at once. */
  private final BitSet first = new BitSet();

  private final BitSet last = new BitSet();

  private WordList(Collection<String> words) {
    this.words = new HashSet<>(words);
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    this.words.remove("");
    for (String word : this.words) {
      first.set(word.charAt(0));
      last.set(word.charAt(word.length() - 1));
    }
  }

  /** The words of a text, parted by blanks. */
  static WordList of(String words) {
    return new WordList(List.of(words.trim().split("\\s+")));
  }

  static WordList of(Collection<String> words) {
    return new WordList(words);
  }

  /** The longest word that begins at {@code start} and ends by {@code limit}, or null. */
  @Nullable String at(String text, int start, int limit) {
    if (start >= limit || !first.get(text.charAt(start))) {
      return null;
    }
    for (int length = Math.min(longest, limit - start); length > 0; length--) {
      String word = text.substring(start, start + length);
      if (words.contains(word)) {
        return word;
      }
    }
    return null;
  }

  /** The longest word that ends at {@code end} and begins at {@code limit} or later, or null. */
  @Nullable String before(String text, int end, int limit) {
    if (end <= limit || !last.get(text.charAt(end - 1))) {
      return null;
    }
    for (int length = Math.min(longest, end - limit); length > 0; length--) {
      String word = text.substring(end - length, end);
      if (words.contains(word)) {
        return word;
      }
    }
    return null;
  }

  boolean contains(String word) {
    return words.contains(word);
  }
}

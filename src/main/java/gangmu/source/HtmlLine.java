package gangmu.source;

import gangmu.model.SourceLine;
import gangmu.model.SourceLine.Change;
import gangmu.model.SourceLine.Kind;
import gangmu.text.Han;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A line of the visible text of a page.
 *
 * @param owner the block that it stands in
 * @param linked how many of its characters are links
 * @param changes references to notes and the sounds of characters, which are no text
 */
record HtmlLine(
    String text, Element owner, Kind kind, int level, int bold, int linked, List<Change> changes) {
  private static final int SENTENCE = 15;

  /** Whether it is running text: a sentence, and no link. */
  boolean isProse() {
    return text.length() >= SENTENCE
        && linked * 2 < text.length()
        && text.chars().anyMatch(c -> c == '，' || c == ',' || Han.endsSentence((char) c));
  }

  /** Whether it is nothing but links. */
  boolean isLink() {
    return linked > 0 && linked >= text.strip().length();
  }

  SourceLine line() {
    return new SourceLine(text, 0, kind, level, bold, changes);
  }
}

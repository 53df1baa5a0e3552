package gangmu.source;

import gangmu.model.SourceLine.Change;
import gangmu.model.SourceLine.Kind;
import gangmu.model.SourceLine.Why;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The visible text of a page as lines: one for each block, each piece between {@code <br>}, each
 * row of a table.
 */
final class HtmlLines implements NodeVisitor {
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "canvas",
          "audio",
          "video",
          "select",
          "textarea",
          "datalist",
          "title");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /** Bold type, and the typefaces that official documents set their headings in. */
  private static final Pattern BOLD_STYLE =
      Pattern.compile(
          "(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)|font-family\\s*:[^;]*(?:黑体|楷体|SimHei|KaiTi)");

  private static final Pattern BOLD_CLASS =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:title|bold|strong|heading|biaoti)(?:[\\s_-]|$)");

  /** A paragraph that begins in the midst of a block is set in by two characters. */
  private static final Pattern INDENT = Pattern.compile("(?:\u3000|\u2003){2}.*|[\u00A0 ]{4}.*");

  /** What a text refers to a note by: [1], ①, or a number that is a link. */
  private static final Pattern REFERENCE =
      Pattern.compile("[\\[［〔【（(](?:注|\\^)?\\d{1,3}[\\]］〕】）)]|[①-⑳]|注?\\d{1,3}");

  private static final int LONGEST_CELL = 200;

  private final List<HtmlLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final BitSet emphasised = new BitSet();
  private final List<Change> changes = new ArrayList<>();
  private int linked;
  private int links;
  private int emphases;
  private int breaks;
  private Element owner;
  private @Nullable Element unseen;
  private @Nullable Element row;

  /** What is said beside the text: a reference to a note, the sound of a character. */
  private @Nullable Element beside;

  private int besideStart;

  private HtmlLines(Element body) {
    owner = body;
  }

  static List<HtmlLine> of(Element body) {
    HtmlLines visitor = new HtmlLines(body);
    NodeTraversor.traverse(visitor, body);
    visitor.flush();
    return visitor.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (unseen != null) {
      return;
    }
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.equals(unseen)) {
      unseen = null;
    } else if (unseen == null && node instanceof Element element) {
      leave(element);
    }
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (UNSEEN.contains(name)
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find()) {
      unseen = element;
      return;
    }
    if (beside == null && !text.isEmpty() && isBeside(element)) {
      beside = element;
      besideStart = text.length();
    }
    links += name.equals("a") ? 1 : 0;
    emphases += isEmphasis(element) ? 1 : 0;
    if (name.equals("br")) {
      flush();
      breaks++;
    } else if (name.equals("tr") && isData(element)) {
      flush();
      row = element;
    } else if (isBlock(element)) {
      flush();
      breaks = 0;
      owner = element;
      if (name.equals("li") && element.parent() != null && element.parent().nameIs("ol")) {
        text.append(element.elementSiblingIndex() + 1).append(". ");
      }
    }
  }

  private void leave(Element element) {
    if (element.equals(beside)) {
      beside = null;
      if (text.length() > besideStart) {
        changes.add(Change.remove(besideStart, text.length(), Why.MARKUP));
      }
    }
    links -= element.nameIs("a") ? 1 : 0;
    emphases -= isEmphasis(element) ? 1 : 0;
    if (element.equals(row)) {
      row = null;
      owner = element;
      add(Kind.ROW);
    } else if (row != null && (element.nameIs("td") || element.nameIs("th"))) {
      endCell(element.nextElementSibling() == null);
    } else if (isBlock(element)) {
      flush();
      breaks = 0;
      owner = element.parent() == null ? element : element.parent();
    }
  }

  private void endCell(boolean last) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.append(last ? "" : " | ");
  }

  /** A sup that says 2 and is no link may belong to a unit. */
  private static boolean isBeside(Element element) {
    return switch (element.normalName()) {
      case "rt", "rp" -> true;
      case "sup" -> {
        String words = element.text().strip();
        boolean bare = words.chars().allMatch(Character::isDigit);
        boolean linked = !element.getElementsByTag("a").isEmpty() || element.closest("a") != null;
        yield REFERENCE.matcher(words).matches() && (!bare || linked);
      }
      default -> false;
    };
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.nameIs("td") || element.nameIs("th");
  }

  private static boolean isEmphasis(Element element) {
    return switch (element.normalName()) {
      case "b", "strong" -> true;
      case "span", "font", "p", "div", "em", "i" ->
          BOLD_STYLE.matcher(element.attr("style")).find()
              || (!element.isBlock() && BOLD_CLASS.matcher(element.className()).find());
      default -> false;
    };
  }

  /** Whether a table's row holds data: several cells that say something, none of them a page. */
  private static boolean isData(Element row) {
    return row.children().stream().filter(Element::hasText).limit(2).count() > 1
        && row.getElementsByTag("table").isEmpty()
        && row.children().stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
  }

  private void append(TextNode node) {
    String words = node.getWholeText();
    boolean pre = owner.closest("pre") != null;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (pre && c == '\n' && row == null) {
        flush();
        breaks++;
      } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        put(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  private void put(char c) {
    emphasised.set(text.length(), emphases > 0);
    linked += links > 0 ? 1 : 0;
    text.append(c);
  }

  private void flush() {
    if (row != null) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
      return;
    }
    add(Kind.PARAGRAPH);
  }

  private void add(Kind told) {
    String line = text.toString().stripTrailing();
    if (!line.isBlank()) {
      int bold = Emphasis.beginning(line, emphasised.get(0, line.length()));
      int level = level(owner);
      List<Change> marks =
          changes.stream().filter(change -> change.end() <= line.length()).toList();
      lines.add(
          new HtmlLine(line, owner, kind(told, line, level, bold), level, bold, linked, marks));
      breaks = 0;
    }
    text.setLength(0);
    emphasised.clear();
    changes.clear();
    linked = 0;
  }

  private Kind kind(Kind told, String line, int level, int bold) {
    if (told == Kind.ROW) {
      return told;
    }
    if (level > 0 || Emphasis.isHeading(line, bold)) {
      return Kind.HEADING;
    }
    boolean goesOn = breaks == 1 && !INDENT.matcher(line).matches();
    return goesOn ? Kind.UNKNOWN : told;
  }

  private static int level(Element block) {
    String name = block.normalName().toLowerCase(Locale.ROOT);
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
        ? name.charAt(1) - '0'
        : 0;
  }
}

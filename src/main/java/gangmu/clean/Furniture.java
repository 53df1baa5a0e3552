package gangmu.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Lines of the page and not of the report. Before the salutation only the title, the session, the
 * date of delivery and the speaker are the report's; behind its last paragraph go the lines that
 * {@code furniture.txt} knows.
 */
final class Furniture {
  /** 2023年沈阳市政府工作报告 */
  private static final Pattern TITLE = Pattern.compile(".{0,40}工 ?作 ?报 ?告[）)]?");

  /** ——2023年1月8日在沈阳市第十七届人民代表大会第二次会议上 */
  private static final Pattern SESSION = Pattern.compile("[—（(\\-]{0,4}.{0,30}(?:人民)?代表大会.{0,30}");

  /** （2023年1月8日） */
  private static final Pattern DATE =
      Pattern.compile("[（(]?\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日[）)]?.{0,4}");

  /** 沈阳市人民政府市长 吕志成 */
  private static final Pattern SPEAKER =
      Pattern.compile(".{0,25}(?:总理|主席|省长|市长|州长|盟长|专员|区长|县长|旗长)[ \\u3000：:]{0,6}.{2,12}");

  private final List<Pattern> chrome;

  Furniture() {
    chrome = read();
  }

  private static List<Pattern> read() {
    List<Pattern> patterns = new ArrayList<>();
    InputStream resource =
        Objects.requireNonNull(Furniture.class.getResourceAsStream("/gangmu/clean/furniture.txt"));
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          patterns.add(Pattern.compile(line.strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return patterns;
  }

  /** Lines before the salutation that say nothing of the report. */
  List<Edit> head(String text) {
    List<Line> lines = Line.of(text);
    List<Edit> edits = new ArrayList<>();
    for (Line line : lines.subList(0, salutation(lines))) {
      if (!line.isEmpty() && !isTitleBlock(line.text())) {
        edits.add(line.remove());
      }
    }
    return edits;
  }

  /**
   * The index of the salutation; 0 where there is none, for then nothing tells where the report
   * begins.
   */
  static int salutation(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isSalutation()) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isTitleBlock(String line) {
    return TITLE.matcher(line).matches()
        || SESSION.matcher(line).matches()
        || DATE.matcher(line).matches()
        || SPEAKER.matcher(line).matches();
  }

  /** Lines of the page behind the last line of the report. */
  List<Edit> tail(String text) {
    List<Line> lines = Line.of(text);
    List<Edit> edits = new ArrayList<>();
    for (int i = lines.size() - 1; i > 0; i--) {
      Line line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      if (!isChrome(line.text())) {
        break;
      }
      edits.add(0, line.remove());
    }
    return edits;
  }

  private boolean isChrome(String line) {
    return chrome.stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }
}

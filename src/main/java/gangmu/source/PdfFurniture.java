package gangmu.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads and feet: the outermost lines of the pages that say the same on several of them,
 * and page numbers.
 */
final class PdfFurniture {
  /** How many lines a head or a foot has at most. */
  private static final int OUTERMOST = 2;

  /** In points. */
  private static final double ONE_HEIGHT = 3;

  private static final int PAGES_THAT_TELL = 3;

  /** — 12 —, 第 3 页 共 34 页, 3/34 */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－·•\\s]*(?:第?\\s*\\d{1,4}\\s*页?)(?:\\s*[/／,，]?\\s*共?\\s*\\d{1,4}\\s*页?)?[-—–－·•\\s]*");

  private PdfFurniture() {}

  /** The lines of the pages that are furniture. */
  static Set<PdfLine> of(List<List<PdfLine>> pages) {
    Map<String, Integer> said = new HashMap<>();
    for (List<PdfLine> page : pages) {
      Set<String> once = new HashSet<>();
      for (PdfLine line : outermost(page)) {
        if (once.add(gist(line))) {
          said.merge(gist(line), 1, Integer::sum);
        }
      }
    }
    Set<PdfLine> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<PdfLine> page : pages) {
      for (PdfLine line : outermost(page)) {
        boolean repeated =
            said.getOrDefault(gist(line), 0) >= Math.max(PAGES_THAT_TELL, pages.size() / 5);
        if (repeated || PAGE_NUMBER.matcher(line.text()).matches()) {
          furniture.add(line);
        }
      }
    }
    return furniture;
  }

  private static List<PdfLine> outermost(List<PdfLine> page) {
    if (page.size() <= 2 * OUTERMOST) {
      return page;
    }
    List<PdfLine> byHeight = new ArrayList<>(page);
    byHeight.sort(Comparator.comparingDouble(PdfLine::y));
    List<PdfLine> outermost = new ArrayList<>(byHeight.subList(0, OUTERMOST));
    outermost.addAll(byHeight.subList(byHeight.size() - OUTERMOST, byHeight.size()));
    return outermost;
  }

  /** What the line says, whatever the page's number is, and where: a title may say the same. */
  private static String gist(PdfLine line) {
    String words = line.text().replaceAll("\\d+", "0").replaceAll("\\s+", "");
    return words + " " + Math.round(line.y() / ONE_HEIGHT);
  }
}

import gangmu.clean.CleanText;
import gangmu.clean.Cleaner;
import gangmu.content.IndicatorsReader;
import gangmu.model.Report;
import gangmu.model.Section;
import gangmu.model.SourceFacts;
import gangmu.model.SourceLine;
import gangmu.model.SourceRef;
import gangmu.parse.ReportParser;
import gangmu.parse.Settled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the bold away from the headings of many reports, reads the reports, and counts how many of
 * the headings of the first level are found again.
 *
 * <pre>java -cp target/gangmu.jar src/bench/MarkedHeadings.java REPORTS [--misses]</pre>
 *
 * <p>REPORTS is a folder {@code <place>/<year>.md} of Markdown in which somebody has set headings in
 * bold. Bold headings that 一、 numbers are those of the first level, even where a part without a
 * number stands above them; so are bold lines without a number that name a part. Only reports with
 * such headings count, and of each the text before its annexes.
 * {@code --misses} prints what was not found (-) and what was found and is not bold (+).
 */
final class MarkedHeadings {
  private static final Pattern BOLD = Pattern.compile("^\\s*\\*\\*(.+?)\\*\\*(.*)$");
  private static final Pattern HAN = Pattern.compile("^[一二三四五六七八九十]{1,3}\\s*[、．.].*");
  private static final Pattern OTHER =
      Pattern.compile("^(?:[（(]|\\d{1,2}[.．、]|——|[一二三四五六七八九十]+[是要]|第[一二三四五六七八九十]+[，、]).*");
  private static final Pattern ANNEX =
      Pattern.compile("^(?:附件|附：|附录|名词解释|名词注释|注释|有关名词|相关名词|《?政府工作报告》?.{0,8}(?:名词|注释)).*");
  private static final Pattern PART =
      Pattern.compile(".*(?:回顾|总结|安排|主要工作|重点工作|任务|总体要求|思路|自身建设|部署|目标|工作).*");

  private int marked;
  private int found;
  private int extra;
  private int judged;
  private int reports;
  private int unread;

  public static void main(String[] args) throws Exception {
    boolean misses = args.length > 1 && args[1].equals("--misses");
    MarkedHeadings bench = new MarkedHeadings();
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(args[0]), 2)) {
      files = all.filter(path -> path.toString().endsWith(".md")).sorted().toList();
    }
    for (Path file : files) {
      bench.take(file, misses);
    }
    System.out.printf(
        "%d reports, %d not read; %d have marked headings of the first level%n",
        files.size(), bench.unread, bench.reports);
    System.out.printf(
        "marked %d, found again %d (%.2f %%)%n",
        bench.marked, bench.found, 100.0 * bench.found / bench.marked);
    System.out.printf(
        "found in these reports %d, not marked %d (%.2f %%)%n",
        bench.judged, bench.extra, 100.0 * bench.extra / bench.judged);
  }

  private final Cleaner cleaner = new Cleaner();
  private final ReportParser parser = new ReportParser(IndicatorsReader.builtIn());

  private void take(Path file, boolean misses) throws Exception {
    List<String> plain = new ArrayList<>();
    List<String> bold = new ArrayList<>();
    boolean matter = false;
    boolean annex = false;
    boolean begun = false;
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.equals("---") && (number == 1 || matter)) {
        matter = !matter;
        continue;
      }
      if (matter) {
        continue;
      }
      String text = line.replace("**", "").replace("\\", "").strip();
      begun |= text.startsWith("各位代表") || text.startsWith("同志们");
      annex |= begun && ANNEX.matcher(text).matches();
      if (annex) {
        break;
      }
      Matcher matcher = BOLD.matcher(line);
      if (begun && matcher.matches()) {
        String heading = matcher.group(1).replace("\\", "").strip();
        boolean whole = matcher.group(2).isBlank();
        if (HAN.matcher(heading).matches()
            || (whole && heading.length() < 40 && PART.matcher(heading).matches()
                && "。：:！；".indexOf(heading.charAt(heading.length() - 1)) < 0)) {
          bold.add(heading);
        }
      }
      plain.add(text);
    }
    bold.removeIf(heading -> OTHER.matcher(heading).matches());
    CleanText clean = cleaner.clean(file.toString(), plain.stream().map(SourceLine::of).toList()).value();
    Settled settled =
        new Settled(
            file.getParent().getFileName().toString(),
            Integer.valueOf(file.getFileName().toString().substring(0, 4)));
    Report report =
        parser.parse(clean, new SourceRef("source.md", "0".repeat(64), "text", null), SourceFacts.NONE, settled).value();
    if (report == null) {
      unread++;
      if (misses) {
        System.out.println("not read: " + file);
      }
      return;
    }
    if (bold.isEmpty()) {
      return;
    }
    reports++;
    List<String> sections =
        new ArrayList<>(
            report.sections().stream()
                .flatMap(MarkedHeadings::high)
                .map(Section::heading)
                .map(MarkedHeadings::letters)
                .toList());
    marked += bold.size();
    long first = report.sections().stream().filter(section -> !section.title().isEmpty()).count();
    List<String> inside =
        report.sections().stream()
            .flatMap(section -> high(section).skip(section.title().isEmpty() ? 0 : 1))
            .map(section -> letters(section.heading()))
            .toList();
    judged += (int) first;
    for (String heading : bold) {
      String wanted = letters(heading);
      String hit =
          sections.stream()
              .filter(section -> same(section, wanted))
              .findFirst()
              .orElse(null);
      if (hit == null) {
        if (misses) {
          System.out.println(file + " - " + heading);
        }
      } else {
        found++;
        sections.remove(hit);
      }
    }
    inside.forEach(sections::remove);
    extra += sections.size();
    if (misses) {
      sections.forEach(section -> System.out.println(file + " + " + section));
    }
  }

  /** The section, and where it is a part without a number those in it that 一、 numbers. */
  private static Stream<Section> high(Section section) {
    Stream<Section> own = section.title().isEmpty() ? Stream.empty() : Stream.of(section);
    return section.number().isEmpty()
        ? Stream.concat(
            own,
            section.sections().stream().filter(child -> HAN.matcher(child.heading()).matches()))
        : own;
  }

  private static boolean same(String section, String wanted) {
    String shorter = section.length() < wanted.length() ? section : wanted;
    String longer = section.length() < wanted.length() ? wanted : section;
    return shorter.length() > 3 && longer.startsWith(shorter);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}

package gangmu.parse;

import gangmu.model.Part;
import gangmu.text.HeadingNumber.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a report's body: told by the titles of the first level, and where these say nothing,
 * or there are none, by the sentences that go over from one part to the next.
 */
final class PartFinder {
  /** 总体要求, 主要预期目标: a heading inside another part that is of targets alone. */
  private static final Pattern TARGETS_ALONE =
      Pattern.compile(
          ".{0,22}(?:总体要求|总体思路|指导思想|预期目标|主要目标|奋斗目标|发展目标|工作目标|总体目标|政策取向|总要求|总体部署)(?:和.{0,8})?");

  private final List<String> lines;
  private final List<@Nullable Heading> headings;
  private final int[] levels;
  private final PartTitles titles;
  private final Transitions transitions;

  /**
   * A part that begins, or goes on, without a heading of its own.
   *
   * @param start the index of its first line
   * @param end the index behind its last line
   * @param level 1, or 2 where it stands in the section of another part
   */
  record Unheaded(int start, int end, int level, Part part) {}

  /** A stretch of the body that one heading of the first level, or none, stands over. */
  private record Stretch(int start, int end, @Nullable Heading heading) {}

  /**
   * What was found.
   *
   * @param parts the part that begins at a line with a heading; null where it says nothing of parts
   */
  record Found(List<@Nullable Part> parts, List<Unheaded> unheaded) {}

  /**
   * @param levels of the lines that begin with a heading; 0 for the others
   */
  PartFinder(List<String> lines, List<@Nullable Heading> headings, int[] levels, int year) {
    this.lines = lines;
    this.headings = headings;
    this.levels = levels;
    List<String> first = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      if (levels[i] == 1) {
        first.add(Objects.requireNonNull(headings.get(i)).title());
      }
    }
    titles = PartTitles.of(first, year);
    transitions = new Transitions(titles.planned());
  }

  Found find() {
    List<@Nullable Part> parts = new ArrayList<>();
    lines.forEach(line -> parts.add(null));
    List<Unheaded> unheaded = new ArrayList<>();
    List<Stretch> stretches = stretches();
    List<Part> found = parts(stretches);
    int lastPlan = Math.max(found.lastIndexOf(Part.TARGETS), found.lastIndexOf(Part.TASKS));
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.heading() != null) {
        parts.set(stretch.start(), found.get(i));
      }
      inside(stretch, found.get(i), i >= lastPlan, unheaded);
      children(stretch, found.get(i), parts);
    }
    return new Found(parts, unheaded);
  }

  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || levels[i] == 1) {
        if (i > start) {
          stretches.add(new Stretch(start, i, levels[start] == 1 ? headings.get(start) : null));
        }
        start = i;
      }
    }
    return stretches;
  }

  private List<Part> parts(List<Stretch> stretches) {
    List<Part> parts = new ArrayList<>();
    Named named = named(stretches);
    boolean plans = false;
    boolean tasks = false;
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      Part part = part(stretch, tasks, plans ? Part.TASKS : null);
      if (part == null) {
        part =
            looksBack(stretches, i, named)
                ? Part.REVIEW
                : named.lastPlan() > i && isOfYearsAhead(stretch) ? Part.TARGETS : Part.TASKS;
      }
      tasks |= part == Part.TASKS;
      plans |= part != Part.REVIEW || (stretch.heading() == null && firstPlan(stretch) >= 0);
      parts.add(part);
    }
    if (!parts.contains(Part.REVIEW)) {
      // titles that speak of a plan over what was done
      for (int i = 0; i < parts.size() && looksBack(stretches.get(i)); i++) {
        parts.set(i, Part.REVIEW);
      }
    }
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (parts.get(i) == Part.TASKS && isOfTargets(stretches, parts, i)) {
        parts.set(i, Part.TARGETS);
      }
    }
    return parts;
  }

  /** The part that the title names, or {@code otherwise}. */
  private @Nullable Part part(Stretch stretch, boolean tasksBefore, @Nullable Part otherwise) {
    Heading heading = stretch.heading();
    if (heading == null) {
      return Part.REVIEW;
    }
    Part part = titles.part(heading.title());
    boolean back = part == Part.TARGETS && tasksBefore;
    return back && !titles.looksAhead(heading.title())
        ? Part.TASKS
        : part == null ? otherwise : part;
  }

  /**
   * Whether a section that names no part is one of the review: it stands before one, or first of
   * all before a plan, or its sentences say so.
   */
  private boolean looksBack(List<Stretch> stretches, int index, Named named) {
    Stretch stretch = stretches.get(index);
    return named.lastReview() > index || (index == 0 && named.lastPlan() > 0) || looksBack(stretch);
  }

  private boolean looksBack(Stretch stretch) {
    return Transitions.looksBack(lines.subList(stretch.start(), stretch.end()));
  }

  /** The last sections whose titles name the review, and targets or tasks; -1 where none does. */
  private record Named(int lastReview, int lastPlan) {}

  private Named named(List<Stretch> stretches) {
    int review = -1;
    int plan = -1;
    for (int i = 0; i < stretches.size(); i++) {
      Heading heading = stretches.get(i).heading();
      Part part = heading == null ? null : titles.part(heading.title());
      boolean conduct = heading != null && PartTitles.isConduct(heading.title());
      review = part == Part.REVIEW ? i : review;
      plan = part == Part.TARGETS || (part == Part.TASKS && !conduct) ? i : plan;
    }
    return new Named(review, plan);
  }

  /** Whether its first paragraph speaks of the years ahead: 今后五年, “十六五”时期. */
  private boolean isOfYearsAhead(Stretch stretch) {
    return stretch.start() + 1 < stretch.end() && titles.looksAhead(lines.get(stretch.start() + 1));
  }

  /** 目标任务 is of targets where the section behind it sets the tasks. */
  private boolean isOfTargets(List<Stretch> stretches, List<Part> parts, int index) {
    Heading heading = stretches.get(index).heading();
    Heading next = stretches.get(index + 1).heading();
    return heading != null
        && next != null
        && parts.get(index + 1) == Part.TASKS
        && PartTitles.namesTargets(heading.title())
        && !PartTitles.isConduct(next.title())
        && !hasChildren(stretches.get(index));
  }

  private boolean hasChildren(Stretch stretch) {
    int children = 0;
    for (int i = stretch.start() + 1; i < stretch.end(); i++) {
      Heading heading = headings.get(i);
      children += heading != null && levels[i] == 2 && !isSpeech(heading) ? 1 : 0;
    }
    return children > 2;
  }

  /** The parts that stand in a stretch without a heading of their own. */
  private void inside(Stretch stretch, Part part, boolean last, List<Unheaded> into) {
    Heading heading = stretch.heading();
    if (part == Part.REVIEW) {
      int plan =
          last || heading == null || PartTitles.looksBothWays(heading.title())
              ? firstPlan(stretch)
              : -1;
      if (heading == null) {
        into.add(new Unheaded(stretch.start(), plan < 0 ? stretch.end() : plan, 1, Part.REVIEW));
      }
      if (plan >= 0 && last) {
        plan(new Stretch(plan, stretch.end(), null), into);
      } else if (plan >= 0) {
        into.add(new Unheaded(plan, stretch.end(), heading == null ? 1 : 2, Part.TARGETS));
      }
    } else if (part == Part.TARGETS && last) {
      int tasks = firstTask(stretch, stretch.start() + 1);
      if (tasks < stretch.end()) {
        into.add(new Unheaded(tasks, stretch.end(), 1, Part.TASKS));
      }
    } else if (part == Part.TASKS) {
      targetsAtHead(stretch, into);
    }
  }

  /** Targets, then tasks, both without a heading. */
  private void plan(Stretch stretch, List<Unheaded> into) {
    int tasks = firstTask(stretch, stretch.start());
    if (tasks > stretch.start()) {
      into.add(new Unheaded(stretch.start(), tasks, 1, Part.TARGETS));
    }
    if (tasks < stretch.end()) {
      into.add(new Unheaded(tasks, stretch.end(), 1, Part.TASKS));
    }
  }

  private void targetsAtHead(Stretch stretch, List<Unheaded> into) {
    int start = stretch.start() + 1;
    int end = firstTask(stretch, start);
    for (int i = start; i < end; i++) {
      if (transitions.statesTargetsSomewhere(lines.get(i))) {
        into.add(new Unheaded(start, end, 2, Part.TARGETS));
        return;
      }
    }
  }

  /**
   * The first line of the plan in a stretch that begins with the review; -1 where there is none.
   */
  private int firstPlan(Stretch stretch) {
    int begin = stretch.start() + 1;
    int found = -1;
    for (int i = begin; i < stretch.end() && found < 0; i++) {
      found = headings.get(i) == null && transitions.statesTargets(lines.get(i)) ? i : -1;
    }
    for (int i = begin + (stretch.end() - begin) / 5; i < stretch.end() && found < 0; i++) {
      boolean plans =
          transitions.opensYear(lines.get(i)) || transitions.announcesTasks(lines.get(i));
      found = headings.get(i) == null && plans ? i : -1;
    }
    while (found > begin
        && headings.get(found - 1) == null
        && transitions.opensYear(lines.get(found - 1))) {
      found--;
    }
    return found;
  }

  /** The first line of the tasks in a stretch that begins with the targets, or its end. */
  private int firstTask(Stretch stretch, int start) {
    for (int i = start; i < stretch.end(); i++) {
      Heading heading = headings.get(i);
      if (heading != null && !isSpeech(heading) && !isOfTargetsAlone(heading)) {
        return i;
      }
      if (heading == null
          && transitions.announcesTasks(lines.get(i))
          && !transitions.statesTargets(lines.get(i))) {
        return i + 1;
      }
    }
    return stretch.end();
  }

  /** Headings inside a stretch that are of targets, though their section is of another part. */
  private void children(Stretch stretch, Part part, List<@Nullable Part> parts) {
    for (int i = stretch.start() + 1; i < stretch.end(); i++) {
      Heading heading = headings.get(i);
      boolean targets =
          heading != null && levels[i] == 2 && part != Part.TARGETS && isOfTargetsAlone(heading);
      if (targets) {
        parts.set(i, Part.TARGETS);
      }
    }
  }

  private static boolean isSpeech(Heading heading) {
    Kind kind = heading.kind();
    return kind == Kind.SPOKEN || kind == Kind.ORDINAL || kind == Kind.DASH;
  }

  private static boolean isOfTargetsAlone(Heading heading) {
    return TARGETS_ALONE.matcher(heading.title()).matches();
  }
}

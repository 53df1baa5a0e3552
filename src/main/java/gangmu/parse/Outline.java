package gangmu.parse;

import gangmu.clean.CleanLine;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Section;
import gangmu.parse.PartFinder.Unheaded;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a report: sections by the levels of their headings, and paragraphs under the last
 * heading.
 *
 * @param lines the line of clean text that each paragraph is, by the paragraph's id
 */
record Outline(List<Section> sections, Map<String, CleanLine> lines) {

  static Outline of(List<CleanLine> lines, Frame frame, int reportYear) {
    List<Node> roots = new ArrayList<>();
    if (frame.opening() < frame.body()) {
      roots.add(unheaded(Part.OPENING, lines.subList(frame.opening(), frame.body())));
    }
    roots.addAll(new Body(lines.subList(frame.body(), frame.closing()), reportYear).read());
    if (frame.closing() < frame.annexes()) {
      close(roots, lines.subList(frame.closing(), frame.annexes()));
    }
    return new Numbering().number(roots);
  }

  /** Adds the closing, under its heading where it has one. */
  private static void close(List<Node> roots, List<CleanLine> closing) {
    Node last = roots.isEmpty() ? null : roots.get(roots.size() - 1);
    if (last != null && last.part == Part.CLOSING) {
      last.paragraphs.addAll(closing);
    } else {
      roots.add(unheaded(Part.CLOSING, closing));
    }
  }

  private static Node unheaded(Part part, List<CleanLine> paragraphs) {
    Node node = new Node(1, part, null, null);
    node.paragraphs.addAll(paragraphs);
    return node;
  }

  /** Hangs the lines between the opening and the closing on their headings. */
  private static final class Body {
    private final List<CleanLine> lines;
    private final List<@Nullable Heading> headings;
    private final int[] levels;
    private final PartFinder.Found parts;
    private final List<Node> roots = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

    Body(List<CleanLine> lines, int reportYear) {
      this.lines = lines;
      List<String> texts = lines.stream().map(CleanLine::text).toList();
      headings = Headings.of(lines);
      levels = levels(headings);
      parts = new PartFinder(texts, headings, levels, reportYear).find();
    }

    private static int[] levels(List<@Nullable Heading> headings) {
      List<Heading> found = new ArrayList<>();
      headings.stream().filter(Objects::nonNull).forEach(found::add);
      int[] ofFound = Levels.of(found);
      int[] levels = new int[headings.size()];
      int next = 0;
      for (int i = 0; i < levels.length; i++) {
        levels[i] = headings.get(i) == null ? 0 : ofFound[next++];
      }
      return levels;
    }

    List<Node> read() {
      int next = 0;
      Unheaded within = null;
      for (int i = 0; i < lines.size(); i++) {
        if (next < parts.unheaded().size() && parts.unheaded().get(next).start() == i) {
          within = parts.unheaded().get(next++);
          open(new Node(within.level(), within.part(), null, null));
        }
        boolean deeper = within != null && within.level() == 2 && i < within.end();
        line(i, deeper ? 1 : 0);
      }
      return roots;
    }

    private void line(int index, int deeper) {
      CleanLine line = lines.get(index);
      Heading heading = headings.get(index);
      if (heading != null) {
        Part part = parts.parts().get(index);
        open(
            new Node(
                levels[index] + deeper, part, heading, heading.runIn() ? null : line.source()));
      }
      if (heading == null || heading.runIn()) {
        open.element().paragraphs.add(line);
      }
    }

    private void open(Node node) {
      while (!open.isEmpty() && open.element().level >= node.level) {
        open.pop();
      }
      (open.isEmpty() ? roots : open.element().children).add(node);
      open.push(node);
    }
  }

  /** Gives sections and paragraphs their ids, in reading order. */
  private static final class Numbering {
    private final Map<String, CleanLine> lines = new HashMap<>();
    private int paragraphs;

    Outline number(List<Node> roots) {
      List<Section> sections = new ArrayList<>();
      int next = !roots.isEmpty() && roots.get(0).part == Part.OPENING ? 0 : 1;
      for (Node root : roots) {
        sections.add(section(root, "s" + next++, 1));
      }
      return new Outline(sections, lines);
    }

    private Section section(Node node, String id, int level) {
      List<Paragraph> own = new ArrayList<>();
      for (CleanLine line : node.paragraphs) {
        Paragraph paragraph = new Paragraph("p" + ++paragraphs, line.text(), line.source());
        lines.put(paragraph.id(), line);
        own.add(paragraph);
      }
      List<Section> children = new ArrayList<>();
      for (Node child : node.children) {
        children.add(section(child, id + "-" + (children.size() + 1), level + 1));
      }
      Heading heading = node.heading;
      return new Section(
          id,
          node.part,
          level,
          heading == null ? "" : heading.text(),
          heading == null || heading.number() == null ? "" : heading.number().number(),
          heading == null ? "" : heading.title(),
          heading != null && heading.runIn(),
          node.source,
          own,
          children);
    }
  }
}

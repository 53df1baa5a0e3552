package gangmu.parse;

import gangmu.clean.CleanLine;
import gangmu.model.LineRange;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Section;
import gangmu.text.HeadingNumber.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outline of a report: each kind of heading number is a level, and paragraphs hang on the last
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
    roots.addAll(body(lines.subList(frame.body(), frame.closing()), reportYear));
    if (frame.closing() < frame.annexes()) {
      roots.add(unheaded(Part.CLOSING, lines.subList(frame.closing(), frame.annexes())));
    }
    return new Numbering().number(roots);
  }

  private static Node unheaded(Part part, List<CleanLine> paragraphs) {
    Node node = new Node(1, part, null, null);
    node.paragraphs.addAll(paragraphs);
    return node;
  }

  private static List<Node> body(List<CleanLine> lines, int reportYear) {
    List<Node> roots = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    for (CleanLine line : lines) {
      Optional<Heading> heading = Heading.of(line.text());
      if (heading.isPresent()) {
        closeAbove(heading.get().number().kind(), open);
        open.push(open(heading.get(), line, open, roots, reportYear));
      } else if (open.isEmpty()) {
        open.push(new Node(1, Part.REVIEW, null, null));
        roots.add(open.element());
      }
      if (heading.isEmpty() || heading.get().runIn()) {
        open.element().paragraphs.add(line);
      }
    }
    return roots;
  }

  /**
   * Ends the sections that a heading of this kind cannot stand in: its like, and all finer kinds.
   */
  private static void closeAbove(Kind kind, Deque<Node> open) {
    while (!open.isEmpty()) {
      Heading heading = open.element().heading;
      if (heading != null && heading.number().kind().compareTo(kind) < 0) {
        return;
      }
      open.pop();
    }
  }

  private static Node open(
      Heading heading, CleanLine line, Deque<Node> open, List<Node> roots, int reportYear) {
    LineRange source = heading.runIn() ? null : line.source();
    if (!open.isEmpty()) {
      Node parent = open.element();
      Node node = new Node(parent.level + 1, null, heading, source);
      parent.children.add(node);
      return node;
    }
    Node node =
        new Node(1, Parts.of(heading.title(), reportYear, roots.isEmpty()), heading, source);
    roots.add(node);
    return node;
  }

  /** Gives sections and paragraphs their ids, in reading order. */
  private static final class Numbering {
    private final Map<String, CleanLine> lines = new HashMap<>();
    private int paragraphs;

    Outline number(List<Node> roots) {
      List<Section> sections = new ArrayList<>();
      int next = !roots.isEmpty() && roots.get(0).part == Part.OPENING ? 0 : 1;
      for (Node root : roots) {
        sections.add(section(root, "s" + next++));
      }
      return new Outline(sections, lines);
    }

    private Section section(Node node, String id) {
      List<Paragraph> own = new ArrayList<>();
      for (CleanLine line : node.paragraphs) {
        Paragraph paragraph = new Paragraph("p" + ++paragraphs, line.text(), line.source());
        lines.put(paragraph.id(), line);
        own.add(paragraph);
      }
      List<Section> children = new ArrayList<>();
      for (Node child : node.children) {
        children.add(section(child, id + "-" + (children.size() + 1)));
      }
      Heading heading = node.heading;
      return new Section(
          id,
          node.part,
          node.level,
          heading == null ? "" : heading.text(),
          heading == null ? "" : heading.number().number(),
          heading == null ? "" : heading.title(),
          heading != null && heading.runIn(),
          node.source,
          own,
          children);
    }
  }
}

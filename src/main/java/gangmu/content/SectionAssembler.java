package gangmu.content;

import gangmu.model.LineRange;
import gangmu.model.Paragraph;
import gangmu.model.Part;
import gangmu.model.Section;
import gangmu.text.HeadingNumber;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts sections together again from the blocks of a report's files. Marks say which is which; a
 * heading or a paragraph that a person has added without one gets an id that nothing else has.
 */
final class SectionAssembler {
  private final List<Open> roots = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final String letter;
  private final Set<String> ids;
  private Mark pending = Mark.NONE;

  SectionAssembler() {
    this("s", new HashSet<>());
  }

  private SectionAssembler(String letter, Set<String> ids) {
    this.letter = letter;
    this.ids = ids;
  }

  /** One for the annexes of the same report: there each heading begins an annex. */
  SectionAssembler annexes() {
    return new SectionAssembler("a", ids);
  }

  /** A section to which more may come. */
  private record Open(
      String id,
      int level,
      @Nullable Part part,
      String heading,
      boolean runIn,
      @Nullable LineRange source,
      List<Paragraph> paragraphs,
      List<Open> children) {

    Section close() {
      Optional<HeadingNumber> number = HeadingNumber.of(heading);
      return new Section(
          id,
          part,
          level,
          heading,
          number.map(HeadingNumber::number).orElse(""),
          HeadingNumber.title(heading),
          runIn,
          source,
          paragraphs,
          children.stream().map(Open::close).toList());
    }
  }

  void mark(Mark mark) {
    settlePending();
    pending = mark;
    if (mark.section() != null) {
      ids.add(mark.section());
    }
    if (mark.paragraph() != null) {
      ids.add(mark.paragraph());
    }
  }

  void heading(Block.Heading heading) {
    int level = letter.equals("a") ? 1 : Math.max(heading.depth() - 1, 1);
    open(pending, level, heading.text(), false, pending.lines());
    pending = Mark.NONE;
  }

  void paragraph(Block.Text block) {
    if (pending.paragraph() == null) {
      settlePending();
    }
    Mark mark = pending;
    pending = Mark.NONE;
    if (mark.section() != null) {
      open(mark, 1, block.bold(), true, null);
    } else if (open.isEmpty()) {
      open(Mark.NONE, 1, "", false, null);
    }
    String id = mark.paragraph() == null ? free("p") : mark.paragraph();
    open.element().paragraphs().add(new Paragraph(id, block.text(), mark.lines()));
  }

  List<Section> finish() {
    settlePending();
    return roots.stream().map(Open::close).toList();
  }

  /** A section's mark that neither a heading nor a run-in paragraph followed: it has no heading. */
  private void settlePending() {
    if (pending.section() != null && pending.paragraph() == null) {
      open(pending, 1, "", false, null);
    }
    pending = Mark.NONE;
  }

  private void open(
      Mark mark, int unmarkedLevel, String heading, boolean runIn, @Nullable LineRange source) {
    String id = mark.section();
    int level = id == null ? unmarkedLevel : 1 + (int) id.chars().filter(c -> c == '-').count();
    while (!open.isEmpty() && open.element().level() >= level) {
      open.pop();
    }
    Open section =
        new Open(
            id == null ? free(letter) : id,
            level,
            mark.part(),
            heading,
            runIn,
            source,
            new ArrayList<>(),
            new ArrayList<>());
    (open.isEmpty() ? roots : open.element().children()).add(section);
    open.push(section);
  }

  private String free(String letter) {
    int number = 1000;
    while (!ids.add(letter + number)) {
      number++;
    }
    return letter + number;
  }
}

package gangmu.parse;

import gangmu.clean.CleanLine;
import gangmu.model.LineRange;
import gangmu.model.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section while the outline is being built. */
final class Node {
  final int level;
  final @Nullable Part part;
  final @Nullable Heading heading;
  final @Nullable LineRange source;
  final List<CleanLine> paragraphs = new ArrayList<>();
  final List<Node> children = new ArrayList<>();

  Node(int level, @Nullable Part part, @Nullable Heading heading, @Nullable LineRange source) {
    this.level = level;
    this.part = part;
    this.heading = heading;
    this.source = source;
  }
}

package gangmu.content;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import gangmu.text.Han;
import java.util.ArrayList;
import java.util.List;

/** Reads a Markdown file into blocks. */
final class MarkdownFile {
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                  .toImmutable())
          .build();

  private MarkdownFile() {}

  /**
   * The blocks of the file from the line on that follows its front matter. A block that reports are
   * not made of (a list, a quotation, HTML) is a paragraph as it is written.
   *
   * @param skipped how many lines that takes
   */
  static List<Block> read(List<String> lines, int skipped) {
    Document document =
        PARSER.parse(String.join("\n", lines.subList(skipped, lines.size())) + "\n");
    List<Block> blocks = new ArrayList<>();
    for (Node node : document.getChildren()) {
      int line = skipped + node.getStartLineNumber() + 1;
      if (node instanceof HtmlCommentBlock comment) {
        String inside = comment(comment);
        Mark.of(inside).ifPresent(mark -> blocks.add(new Block.Marked(mark, line)));
        Mark.mistyped(inside).ifPresent(word -> blocks.add(new Block.Mistyped(word, line)));
      } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
        blocks.add(new Block.Heading(heading.getLevel(), inline(heading), line));
      } else if (node instanceof TableBlock table) {
        blocks.add(new Block.Table(rows(table, skipped), line));
      } else if (!(node instanceof ThematicBreak)) {
        String text = node.hasChildren() ? inline(node) : node.getChars().toString().strip();
        blocks.add(new Block.Text(bold(node), text, line));
      }
    }
    return blocks;
  }

  private static String comment(HtmlCommentBlock comment) {
    String text = comment.getChars().toString().strip();
    boolean whole = text.startsWith("<!--") && text.endsWith("-->");
    return whole ? text.substring(4, text.length() - 3) : text;
  }

  private static List<Block.Row> rows(TableBlock table, int skipped) {
    List<Block.Row> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (!(part instanceof TableSeparator)) {
        for (Node row : part.getChildren()) {
          if (row instanceof TableRow) {
            String source = row.getDocument().getChars().lineAt(row.getStartOffset()).toString();
            rows.add(new Block.Row(cells(row), source, skipped + row.getStartLineNumber() + 1));
          }
        }
      }
    }
    return rows;
  }

  private static List<Block.Cell> cells(Node row) {
    int line = row.getDocument().getChars().startOfLine(row.getStartOffset());
    List<Block.Cell> cells = new ArrayList<>();
    for (Node node : row.getChildren()) {
      if (node instanceof TableCell cell) {
        int column = cell.getText().trimStart().getStartOffset() - line + 1;
        cells.add(new Block.Cell(inline(cell).strip(), column));
      }
    }
    return cells;
  }

  private static String bold(Node block) {
    return block.getFirstChild() instanceof StrongEmphasis strong ? inline(strong) : "";
  }

  /** The text of what has parts; those that are neither text nor bold stay as they are written. */
  private static String inline(Node block) {
    StringBuilder text = new StringBuilder();
    for (Node node : block.getChildren()) {
      if (node instanceof StrongEmphasis) {
        text.append(inline(node));
      } else if (node instanceof SoftLineBreak) {
        softBreak(node, text);
      } else if (node instanceof Text || node instanceof HtmlEntity) {
        text.append(node.getChars().unescape());
      } else {
        text.append(node.getChars());
      }
    }
    return text.toString();
  }

  /** A line end inside a paragraph is a blank between Latin words and nothing between Han. */
  private static void softBreak(Node node, StringBuilder text) {
    Node next = node.getNext();
    boolean latin =
        text.length() > 0
            && next != null
            && !Han.isChinese(text.charAt(text.length() - 1))
            && !Han.isChinese(next.getChars().charAt(0));
    if (latin) {
      text.append(' ');
    }
  }
}

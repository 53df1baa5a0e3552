package gangmu.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The parts of a docx made plain before they are read: what stands in content controls and text
 * boxes becomes ordinary text, as Word shows it (ECMA-376, parts 1 and 3). POI passes over it, and
 * fails at drawings whose schema it does not carry.
 */
final class WordXml {
  private static final String TEXT_PART = "wordprocessingml";

  /** Not shown: deleted text, and the other form of what is shown. */
  private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "Fallback");

  /** Tags around text that are not the text's; the others inside them describe them. */
  private static final Set<String> WRAPPERS =
      Set.of(
          "sdt",
          "sdtContent",
          "customXml",
          "smartTag",
          "ins",
          "moveTo",
          "AlternateContent",
          "Choice");

  private static final Set<String> DESCRIPTIONS =
      Set.of("sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr");

  private static final Pattern CODE = Pattern.compile("[0-9A-Fa-f]{4}");

  private static final Set<String> PICTURES = Set.of("pict", "drawing", "object");

  private WordXml() {}

  /** Makes the parts of the package plain. */
  static void simplify(OPCPackage docx) throws IOException {
    try {
      for (PackagePart part : docx.getParts()) {
        if (part.getContentType().contains(TEXT_PART) && !part.isRelationshipPart()) {
          simplify(part);
        }
      }
    } catch (InvalidFormatException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static void simplify(PackagePart part) throws IOException, SAXException {
    Document xml;
    try (InputStream in = part.getInputStream()) {
      xml = DocumentHelper.readDocument(in);
    }
    int changed = remove(xml, UNSEEN) + remove(xml, DESCRIPTIONS) + unwrap(xml);
    changed += moveTextBoxes(xml) + remove(xml, PICTURES) + spellSymbols(xml);
    if (changed > 0) {
      try (OutputStream out = part.getOutputStream()) {
        StreamHelper.saveXmlInStream(xml, out);
      }
    }
  }

  private static int remove(Document xml, Set<String> names) {
    List<Element> found = named(xml, names);
    found.forEach(element -> parent(element).removeChild(element));
    return found.size();
  }

  private static int unwrap(Document xml) {
    List<Element> found = named(xml, WRAPPERS);
    for (Element wrapper : found) {
      Node parent = parent(wrapper);
      while (wrapper.getFirstChild() != null) {
        parent.insertBefore(wrapper.getFirstChild(), wrapper);
      }
      parent.removeChild(wrapper);
    }
    return found.size();
  }

  /**
   * The paragraphs of a text box go behind the paragraph that it hangs on; the last box first, so
   * that several keep their order.
   */
  private static int moveTextBoxes(Document xml) {
    List<Element> found = named(xml, Set.of("txbxContent"));
    Collections.reverse(found);
    for (Element box : found) {
      Node anchor = paragraph(box);
      while (anchor != null && box.getFirstChild() != null) {
        Node block = box.getFirstChild();
        parent(anchor).insertBefore(block, anchor.getNextSibling());
        anchor = block;
      }
    }
    return found.size();
  }

  /**
   * A symbol becomes the character that it names; one of a font of symbols stays in the private use
   * area, as Word keeps it (ECMA-376, part 1, 17.3.3.30).
   */
  private static int spellSymbols(Document xml) {
    List<Element> found = named(xml, Set.of("sym"));
    for (Element symbol : found) {
      String code = symbol.getAttributeNS(symbol.getNamespaceURI(), "char");
      char c = CODE.matcher(code).matches() ? (char) Integer.parseInt(code, 16) : 0;
      if (c >= ' ' && c < '\uFFFE' && !Character.isSurrogate(c)) {
        Element text = xml.createElementNS(symbol.getNamespaceURI(), "w:t");
        text.setTextContent(String.valueOf(c));
        parent(symbol).replaceChild(text, symbol);
      }
    }
    return found.size();
  }

  private static @Nullable Node paragraph(Node inside) {
    Node at = inside.getParentNode();
    while (at != null && !"p".equals(at.getLocalName())) {
      at = at.getParentNode();
    }
    return at;
  }

  /** Those of one name in the order of the document. */
  private static List<Element> named(Document xml, Set<String> names) {
    List<Element> found = new ArrayList<>();
    for (String name : names) {
      NodeList elements = xml.getElementsByTagNameNS("*", name);
      for (int i = 0; i < elements.getLength(); i++) {
        found.add((Element) elements.item(i));
      }
    }
    return found;
  }

  private static Node parent(Node node) {
    return Objects.requireNonNull(node.getParentNode());
  }
}

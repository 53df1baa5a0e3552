package gangmu.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, and leaves out the characters that XML cannot hold. */
final class Xml {
  /** What writes into a document. */
  interface Writer {
    void write(Xml xml) throws XMLStreamException;
  }

  private final XMLStreamWriter out;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /** A document in UTF-8 whose root is in this namespace. */
  static byte[] document(String root, String namespace, Writer content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter out =
          XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      out.writeStartDocument("UTF-8", "1.0");
      out.writeCharacters("\n");
      out.writeStartElement(root);
      out.writeDefaultNamespace(namespace);
      content.write(new Xml(out));
      out.writeCharacters("\n");
      out.writeEndElement();
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** An element with attributes, given as name, value, name, value …, and a text. */
  void element(String name, String text, String... attributes) throws XMLStreamException {
    out.writeCharacters("\n");
    if (text.isEmpty()) {
      out.writeEmptyElement(name);
    } else {
      out.writeStartElement(name);
    }
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
    if (!text.isEmpty()) {
      out.writeCharacters(clean(text));
      out.writeEndElement();
    }
  }

  /** An element that holds elements. */
  void group(String name, Writer content) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeStartElement(name);
    content.write(this);
    out.writeCharacters("\n");
    out.writeEndElement();
  }

  /** XML 1.0, production 2. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c < 0xd800)
                    || (c > 0xdfff && c < 0xfffe)
                    || c > 0xffff)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

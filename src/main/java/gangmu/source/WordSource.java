package gangmu.source;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import gangmu.model.SourceFacts;
import gangmu.model.SourceLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word's files: docx (ECMA-376) and doc (Word 97 and later). */
final class WordSource {
  /** The longest report's document.xml is a few megabytes. */
  private static final int LARGEST_PART = 32 * 1024 * 1024;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxFileCount(10_000);
    IOUtils.setByteArrayMaxOverride(2 * LARGEST_PART);
  }

  private WordSource() {}

  static Parsed<Content> readDocx(byte[] bytes) throws IOException {
    try (OPCPackage files = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      WordXml.simplify(files);
      // closed with its package, of which it is a view
      XWPFDocument document = new XWPFDocument(files);
      List<SourceLine> lines = Emphasis.telling(WordLines.of(document));
      return Parsed.of(new Content(Paragraphs.checked(lines), SourceFacts.NONE));
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  /** Errors: {@code source.encrypted}, {@code source.unsupported}. */
  static Parsed<Content> readDoc(String file, byte[] bytes) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().hasEntry("EncryptedPackage")) {
        return Parsed.failed(Diagnostic.error(file, "source.encrypted"));
      }
      if (!files.getRoot().hasEntry("WordDocument")) {
        return Parsed.failed(Diagnostic.error(file, "source.unsupported", "OLE"));
      }
      try (HWPFDocument document = new HWPFDocument(files)) {
        List<SourceLine> lines = Emphasis.telling(OldWordLines.of(document));
        return Parsed.of(new Content(Paragraphs.checked(lines), SourceFacts.NONE));
      }
    }
  }
}

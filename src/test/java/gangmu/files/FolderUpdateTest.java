package gangmu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderUpdateTest {
  @TempDir Path around = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void names() {
    folder = around.resolve("site");
  }

  @Test
  void leavesOtherFilesAloneWhenItPuts() throws IOException {
    FolderUpdate.put(folder, files("a", "1", "b/c", "2"));
    Files.writeString(folder.resolve("note"), "mine");
    FolderUpdate.put(folder, files("a", "3"));
    assertThat(around()).isEqualTo(Map.of("site/a", "3", "site/b/c", "2", "site/note", "mine"));
  }

  @Test
  void doesNotTouchWhatIsAsItShouldBe() throws IOException {
    FolderUpdate.replace(folder, made("a", "1", "b", "2"));
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(folder.resolve("a"), longAgo);
    FolderUpdate.replace(folder, made("a", "1", "b", "3"));
    assertThat(Files.getLastModifiedTime(folder.resolve("a"))).isEqualTo(longAgo);
    assertThat(folder.resolve("b")).hasContent("3");
  }

  @Test
  void keepsTheFolderItselfAndNotANewOneOfItsName() throws IOException {
    FolderUpdate.replace(folder, made("a", "1"));
    Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    FolderUpdate.replace(folder, made("b", "2"));
    assertThat(around()).isEqualTo(Map.of("site/b", "2"));
    assertThat(Files.readAttributes(folder, BasicFileAttributes.class).fileKey()).isEqualTo(key);
  }

  @Test
  void putsAFileWhereAFolderWasAndAFolderWhereAFileWas() throws IOException {
    FolderUpdate.replace(folder, made("a/x", "1", "b", "2"));
    FolderUpdate.replace(folder, made("a", "3", "b/y", "4"));
    assertThat(around()).isEqualTo(Map.of("site/a", "3", "site/b/y", "4"));
  }

  @Test
  void doesNotWriteThroughALink() throws IOException {
    Path elsewhere = Files.createDirectory(around.resolve("elsewhere"));
    FolderUpdate.replace(folder, made("a/x", "1", "b", "1"));
    Files.delete(folder.resolve("a/x"));
    Files.delete(folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a"), elsewhere);
    Files.delete(folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b"), elsewhere.resolve("nothing"));
    Files.writeString(elsewhere.resolve("x"), "1");
    FolderUpdate.replace(folder, made("a/x", "1", "b", "1"));
    assertThat(around()).isEqualTo(Map.of("site/a/x", "1", "site/b", "1", "elsewhere/x", "1"));
    assertThat(Files.isDirectory(folder.resolve("a"), LinkOption.NOFOLLOW_LINKS)).isTrue();
  }

  @Test
  void completesWhatWasDecidedAndForgetsWhatWasNot() throws IOException {
    FolderUpdate.put(folder, files("a", "1", "b", "2"));
    write(around.resolve(".site.ready/a"), "new");
    write(around.resolve(".site.new/b"), "half");
    FolderUpdate.finish(folder);
    assertThat(around()).isEqualTo(Map.of("site/a", "new", "site/b", "2"));
  }

  @Test
  void completesWhatWasDecidedForAnyFolderInAnother() throws IOException {
    write(around.resolve(".one.ready/a"), "1");
    write(around.resolve("one/a"), "0");
    write(around.resolve(".two.new/a"), "2");
    FolderUpdate.finishAll(around);
    assertThat(around()).isEqualTo(Map.of("one/a", "1", ".two.new/a", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../b", "c/../../b", "/b", ".", "c/.."})
  void changesNothingWhereOnePathLeadsOut(String path) throws IOException {
    FolderUpdate.put(folder, files("a", "1"));
    assertThatThrownBy(() -> FolderUpdate.put(folder, files("a", "2", path, "3")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("leads out of the folder");
    assertThat(around()).isEqualTo(Map.of("site/a", "1"));
  }

  @Test
  void leavesNoEmptyFolderBehind() throws IOException {
    FolderUpdate.replace(folder, made("a", "1", "b/c/d", "2"));
    FolderUpdate.replace(folder, made("a", "1"));
    assertThat(folder.resolve("b")).doesNotExist();
  }

  @Test
  void changesNothingWhereOneFileCannotBeMade() throws IOException {
    FolderUpdate.replace(folder, made("a", "1"));
    Map<String, Supplier<byte[]>> files = made("a", "2", "b", "3");
    files.put(
        "c",
        () -> {
          throw new IllegalStateException("no such page");
        });
    assertThatThrownBy(() -> FolderUpdate.replace(folder, files)).hasMessage("no such page");
    assertThat(around()).isEqualTo(Map.of("site/a", "1"));
  }

  @Test
  void asksForEachFileOnceAndTellsTheirSize() throws IOException {
    Map<String, Integer> asked = new ConcurrentHashMap<>();
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    for (String name : List.of("a", "b", "c/d")) {
      files.put(
          name,
          () -> {
            asked.merge(name, 1, Integer::sum);
            return new byte[10];
          });
    }
    assertThat(FolderUpdate.replace(folder, files)).isEqualTo(30);
    assertThat(asked).isEqualTo(Map.of("a", 1, "b", 1, "c/d", 1));
  }

  private static Map<String, Supplier<byte[]>> made(String... namesAndTexts) {
    Map<String, Supplier<byte[]>> made = new LinkedHashMap<>();
    files(namesAndTexts).forEach((name, bytes) -> made.put(name, () -> bytes));
    return made;
  }

  private static Map<String, byte[]> files(String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static void write(Path path, String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Map<String, String> around() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (Path path : Trees.leaves(around)) {
      found.put(around.relativize(path).toString().replace('\\', '/'), Files.readString(path));
    }
    return found;
  }
}

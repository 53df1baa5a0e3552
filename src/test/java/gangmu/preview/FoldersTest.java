package gangmu.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FoldersTest {
  @TempDir Path root = Path.of("");

  @Test
  void noticesNewChangedAndDeletedFilesButNotHiddenOnes() throws Exception {
    Files.writeString(root.resolve("a"), "1");
    Folders folders = new Folders(List.of(root, root.resolve("nowhere")));
    SynchronousQueue<Boolean> changes = new SynchronousQueue<>();
    Thread watch =
        new Thread(
            () -> {
              try {
                while (true) {
                  folders.awaitChange();
                  changes.put(true);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    watch.start();
    Files.writeString(root.resolve("a"), "12");
    assertThat(changes.poll(20, TimeUnit.SECONDS)).isTrue();
    Files.writeString(root.resolve("a"), "34");
    assertThat(changes.poll(20, TimeUnit.SECONDS)).isTrue();
    manyFiles("new");
    assertThat(changes.poll(20, TimeUnit.SECONDS)).isTrue();
    Files.delete(root.resolve("a"));
    assertThat(changes.poll(20, TimeUnit.SECONDS)).isTrue();
    Files.writeString(root.resolve(".a.swp"), "1");
    Files.createDirectory(root.resolve(".2023.new"));
    Files.writeString(root.resolve(".2023.new/index.md"), "1");
    assertThat(changes.poll(600, TimeUnit.MILLISECONDS)).isNull();
    watch.interrupt();
    watch.join();
  }

  private void manyFiles(String folder) throws IOException {
    Files.createDirectory(root.resolve(folder));
    for (int i = 0; i < 50; i++) {
      Files.writeString(root.resolve(folder).resolve("f" + i), "1");
    }
  }
}

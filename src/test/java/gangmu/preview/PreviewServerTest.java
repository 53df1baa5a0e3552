package gangmu.preview;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.site.SiteFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PreviewServerTest {
  private static final String PAGE =
      "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head>"
          + "<body>云</body>";

  private final Preview preview = new Preview();

  @SuppressWarnings("NullAway.Init")
  private PreviewServer server;

  private record Answer(int status, String type, String text) {}

  @BeforeEach
  void start() throws IOException {
    server = PreviewServer.start(preview, 0);
    preview.show(
        List.of(file("index.html", PAGE), file("a/b/index.html", PAGE), file("x.js", "1")));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void servesFilesAsTheyAreAndPagesWithTheScriptInThem() throws IOException {
    assertThat(get("x.js")).isEqualTo(new Answer(200, "text/javascript; charset=utf-8", "1"));
    Answer page = get("");
    assertThat(page.type()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.text())
        .contains("content=\"connect-src 'self'; script-src 'self'; default-src 'none'\"")
        .endsWith("云<script src=\"/-/live.js\" data-version=\"1\" defer></script></body>");
    assertThat(get("a/b")).isEqualTo(get("a/b/"));
    assertThat(get("-/live.js").text()).contains("EventSource");
    assertThat(get("nothing").status()).isEqualTo(404);
    assertThat(get("../../etc/passwd").status()).isEqualTo(404);
  }

  @Test
  void leadsFromAFolderToItsPageWithWhatIsAsked() throws IOException {
    URL url = URI.create(server.address() + "a/b?q=%E4%BA%91").toURL();
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setInstanceFollowRedirects(false);
    assertThat(connection.getResponseCode()).isEqualTo(302);
    assertThat(connection.getHeaderField("Location")).isEqualTo("/a/b/?q=%E4%BA%91");
  }

  @Test
  void tellsOfANewSiteAndOfWhatIsWrong() throws IOException {
    try (BufferedReader events = events()) {
      assertThat(next(events)).isEqualTo("data: 1\n");
      preview.complain("a.md: error: 坏\n    hint\n");
      assertThat(next(events)).isEqualTo("data: 1\ndata: a.md: error: 坏\ndata:     hint\n");
      assertThat(get("").text()).contains("云");
      preview.show(List.of(file("index.html", "mended")));
      assertThat(next(events)).isEqualTo("data: 2\n");
    }
  }

  @Test
  void loadsNothingAnewWhereTheSiteIsTheSame() throws IOException {
    try (BufferedReader events = events()) {
      next(events);
      preview.complain("wrong");
      next(events);
      preview.show(
          List.of(file("index.html", PAGE), file("a/b/index.html", PAGE), file("x.js", "1")));
      assertThat(next(events)).isEqualTo("data: 1\n");
    }
  }

  @Test
  void takesTheNextPortWhereOneIsTaken() throws IOException {
    try (PreviewServer other = PreviewServer.start(preview, server.port())) {
      assertThat(other.port()).isGreaterThan(server.port());
      assertThat(other.address().getHost()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void answersToItsOwnNameOnly() throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), server.port())) {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(in.readLine()).contains("403");
    }
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private Answer get(String path) throws IOException {
    URL url = URI.create(server.address() + path).toURL();
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    int status = connection.getResponseCode();
    String text =
        status == 200
            ? new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            : "";
    return new Answer(status, String.valueOf(connection.getContentType()), text);
  }

  private BufferedReader events() throws IOException {
    URL url = URI.create(server.address() + "-/events").toURL();
    return new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8));
  }

  private static String next(BufferedReader events) throws IOException {
    StringBuilder event = new StringBuilder();
    while (true) {
      String line = events.readLine();
      if (line == null) {
        return event + "(end)";
      }
      if (line.isEmpty() && event.length() > 0) {
        return event.toString();
      }
      if (!line.startsWith(":") && !line.isEmpty()) {
        event.append(line).append('\n');
      }
    }
  }
}

package gangmu.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gangmu.preview.Preview.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Serves a preview on the loopback address, from memory, and renders each page as it is asked for.
 * Pages get a script that waits for the next state ({@code /-/events}, a stream of server-sent
 * events) and loads the page again.
 */
public final class PreviewServer implements AutoCloseable {
  private static final int TRIES = 20;
  private static final long HEARTBEAT = 5000;
  private static final String SCRIPT = "/-/live.js";
  private static final String EVENTS = "/-/events";

  /** Other names lead here only by a trick (DNS rebinding) of some page on the web. */
  private static final Pattern OWN_NAME =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "csv", "text/csv; charset=utf-8",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "webmanifest", "application/manifest+json");

  private final HttpServer server;
  private final Preview preview;

  private PreviewServer(HttpServer server, Preview preview) {
    this.server = server;
    this.preview = preview;
  }

  /**
   * Starts it.
   *
   * @param port where it is wanted; if that is taken, the next free one is
   * @throws BindException if this one and the next ones are all taken
   */
  public static PreviewServer start(Preview preview, int port) throws IOException {
    HttpServer server = bind(port);
    PreviewServer started = new PreviewServer(server, preview);
    server.createContext("/", exchange -> started.answer(exchange));
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "preview");
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
    return started;
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    int last = Math.min(port + TRIES, 65535);
    for (int candidate = port; ; candidate++) {
      try {
        return HttpServer.create(new InetSocketAddress(loopback, candidate), 0);
      } catch (BindException e) {
        if (candidate >= last) {
          throw e;
        }
      }
    }
  }

  /** The port that it listens at, which is another than was wanted where that was taken. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** The address of the home page. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = exchange.getRequestHeaders().getFirst("Host");
      String path = exchange.getRequestURI().getPath();
      if (host == null || !OWN_NAME.matcher(host).matches()) {
        send(exchange, 403, "text/plain; charset=utf-8", bytes("not for " + host));
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        send(exchange, 405, "text/plain; charset=utf-8", bytes("only GET and HEAD"));
      } else if (path.equals(SCRIPT)) {
        send(exchange, 200, type(path), script());
      } else if (path.equals(EVENTS)) {
        tell(exchange);
      } else {
        page(exchange, path.substring(1));
      }
    }
  }

  private void page(HttpExchange exchange, String path) throws IOException {
    State state = preview.state();
    String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    byte[] found = state.file(name);
    if (found != null) {
      send(exchange, 200, type(name), name.endsWith(".html") ? alive(found, state) : found);
    } else if (state.has(path + "/index.html")) {
      String query = exchange.getRequestURI().getRawQuery();
      String target = exchange.getRequestURI().getRawPath() + "/";
      exchange.getResponseHeaders().set("Location", query == null ? target : target + "?" + query);
      send(exchange, 302, type("txt"), bytes(""));
    } else {
      byte @Nullable [] missing = state.file("404.html");
      byte[] page = missing == null ? bytes("<!DOCTYPE html><title>-</title>") : missing;
      send(exchange, 404, type("html"), alive(page, state));
    }
  }

  private static byte[] alive(byte[] page, State state) {
    return bytes(LivePage.of(new String(page, StandardCharsets.UTF_8), SCRIPT, state.version()));
  }

  /** Sends each state as it comes, until the browser goes away. */
  private void tell(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      State told = preview.state();
      out.write(event(told));
      out.flush();
      while (true) {
        State next = preview.after(told, HEARTBEAT);
        out.write(next.moment() == told.moment() ? bytes(":\n\n") : event(next));
        out.flush();
        told = next;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // the browser has gone
    }
  }

  /** The version in the first line, then what is wrong. */
  private static byte[] event(State state) {
    StringBuilder event = new StringBuilder("data: " + state.version() + "\n");
    state.problems().lines().forEach(line -> event.append("data: ").append(line).append('\n'));
    return bytes(event.append('\n').toString());
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  private static String type(String path) {
    return TYPES.getOrDefault(
        path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
  }

  private static byte[] script() throws IOException {
    try (InputStream in = PreviewServer.class.getResourceAsStream("live.js")) {
      return in == null ? bytes("") : in.readAllBytes();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

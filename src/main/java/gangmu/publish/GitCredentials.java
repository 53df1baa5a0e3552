package gangmu.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;

/**
 * Name and password for a repository behind https, asked of the user's own git ({@code git
 * credential fill}), which knows where the user keeps them. Asked once: what is refused is not
 * offered again. Where there is no git, there are none.
 */
final class GitCredentials extends CredentialsProvider {
  private boolean asked;

  @Override
  public boolean isInteractive() {
    return false;
  }

  @Override
  public boolean supports(CredentialItem... items) {
    for (CredentialItem item : items) {
      boolean known =
          item instanceof CredentialItem.Username || item instanceof CredentialItem.Password;
      if (!known) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean get(URIish uri, CredentialItem... items) {
    if (asked || !supports(items)) {
      return false;
    }
    asked = true;
    Map<String, String> answer = ask(uri);
    for (CredentialItem item : items) {
      String value = answer.get(item instanceof CredentialItem.Username ? "username" : "password");
      if (value == null) {
        return false;
      }
      if (item instanceof CredentialItem.Username username) {
        username.setValue(value);
      } else if (item instanceof CredentialItem.Password password) {
        password.setValue(value.toCharArray());
      }
    }
    return true;
  }

  private static Map<String, String> ask(URIish uri) {
    Map<String, String> answer = new LinkedHashMap<>();
    try {
      ProcessBuilder builder = new ProcessBuilder("git", "credential", "fill");
      builder.environment().put("GIT_TERMINAL_PROMPT", "0");
      Process git = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      git.getOutputStream().write(question(uri).getBytes(StandardCharsets.UTF_8));
      git.getOutputStream().close();
      String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> line.contains("="))
          .forEach(
              line ->
                  answer.put(
                      line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    } catch (IOException e) {
      // there is no git to be asked
    }
    return answer;
  }

  private static String question(URIish uri) {
    String port = uri.getPort() > 0 ? ":" + uri.getPort() : "";
    @Nullable String path = uri.getPath();
    return "protocol="
        + uri.getScheme()
        + "\nhost="
        + uri.getHost()
        + port
        + (path == null ? "" : "\npath=" + path.replaceFirst("^/", ""))
        + (uri.getUser() == null ? "" : "\nusername=" + uri.getUser())
        + "\n\n";
  }
}

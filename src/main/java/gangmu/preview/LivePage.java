package gangmu.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the site with the script in it that waits for the next state. */
final class LivePage {
  private static final Pattern POLICY =
      Pattern.compile(
          "(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)",
          Pattern.CASE_INSENSITIVE);

  private LivePage() {}

  static String of(String page, String script, int version) {
    String tag = "<script src=\"" + script + "\" data-version=\"" + version + "\" defer></script>";
    String open = allow(page);
    int end = open.lastIndexOf("</body>");
    return end < 0 ? open + tag : open.substring(0, end) + tag + open.substring(end);
  }

  /** Lets the script run and ask its server, where the page's own policy does not. */
  private static String allow(String page) {
    Matcher policy = POLICY.matcher(page);
    if (!policy.find()) {
      return page;
    }
    String scripts = policy.group(2).contains("script-src") ? "" : "script-src 'self'; ";
    // of two rules for the same the first holds
    String connects = policy.group(2).contains("connect-src") ? "" : "connect-src 'self'; ";
    String rules = connects + scripts + policy.group(2);
    return page.substring(0, policy.start(2)) + rules + page.substring(policy.end(2));
  }
}

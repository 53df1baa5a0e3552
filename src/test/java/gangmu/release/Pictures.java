package gangmu.release;

import gangmu.browser.Chromium;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Takes the pictures of the README from the committed site. */
public final class Pictures {
  private static final Path SITE = Path.of("site-output").toAbsolutePath();
  private static final Path IMAGES = Path.of("src/site/resources/images");
  private static final int WIDTH = 1280;

  private Pictures() {}

  /** Takes them. */
  public static void main(String[] args) throws IOException {
    ChromeDriver browser = Chromium.start();
    try {
      take(browser, "shenyang/2023/index.html", "#p4", 1400, "report.png");
      take(browser, "search/index.html?q=营商环境", ".search-excerpt", 700, "search.png");
    } finally {
      browser.quit();
    }
  }

  /** Takes the upper part of a page, when what is named is there. */
  private static void take(
      ChromeDriver browser, String page, String awaited, int height, String name)
      throws IOException {
    // the window's frame takes some of it
    browser.manage().window().setSize(new Dimension(WIDTH, height + 200));
    browser.get(SITE.toUri() + page);
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(awaited)));
    byte[] shot = browser.getScreenshotAs(OutputType.BYTES);
    BufferedImage taken = ImageIO.read(new ByteArrayInputStream(shot));
    BufferedImage picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.drawImage(taken, 0, 0, null);
    graphics.dispose();
    ImageIO.write(picture, "png", IMAGES.resolve(name).toFile());
  }
}

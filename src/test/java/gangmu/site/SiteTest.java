package gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteTest {
  @Test
  void hasEveryPageOfEveryReport() {
    assertThat(TestSite.of(Yunxi.whole(), Yunxi.piece()).paths())
        .contains(
            ".nojekyll",
            "404.html",
            "index.html",
            "search/index.html",
            "yunxi/index.html",
            "yunxi/2023/index.html",
            "yunxi/2024/index.html",
            "yunxi/2024/indicators/index.html",
            "yunxi/2024/source/index.html",
            "yunxi/2024/tasks/index.html");
  }
}

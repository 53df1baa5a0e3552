package gangmu.site;

import gangmu.content.IndicatorsReader;
import gangmu.model.TrackedIndicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that the site shows for the tracked indicators: the program's and the content's. */
final class TrackedIndicators {
  /** Those that come with the program. */
  static final TrackedIndicators BUILT_IN = new TrackedIndicators(IndicatorsReader.builtIn());

  private final Map<String, String> titles = new LinkedHashMap<>();

  TrackedIndicators(List<TrackedIndicator> indicators) {
    for (TrackedIndicator indicator : indicators) {
      if (indicator.ids().size() == 1) {
        titles.put(indicator.ids().get(0), indicator.title());
      }
    }
  }

  /** The ids, in the order of the list. */
  List<String> ids() {
    return List.copyOf(titles.keySet());
  }

  /** The name of an indicator; of one that has none, its id. */
  String name(String indicator) {
    String title = titles.getOrDefault(indicator, "");
    return title.isEmpty() ? indicator : title;
  }
}

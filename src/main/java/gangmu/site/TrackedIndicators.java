package gangmu.site;

import gangmu.content.IndicatorsReader;
import gangmu.model.TrackedIndicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Chinese names of the tracked indicators. */
final class TrackedIndicators {
  private static final Map<String, String> TITLES = titles();

  private TrackedIndicators() {}

  /** The ids, in the order of the list. */
  static List<String> ids() {
    return List.copyOf(TITLES.keySet());
  }

  private static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    for (TrackedIndicator indicator : IndicatorsReader.builtIn()) {
      if (indicator.ids().size() == 1) {
        titles.put(indicator.ids().get(0), indicator.title());
      }
    }
    return titles;
  }

  /** The name of an indicator; of one that has none, its id. */
  static String name(String indicator) {
    return TITLES.getOrDefault(indicator, indicator);
  }
}

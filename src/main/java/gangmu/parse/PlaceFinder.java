package gangmu.parse;

import gangmu.model.Level;
import gangmu.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose report it is, from the words that name it: the title (2023年沈阳市政府工作报告), the session
 * (沈阳市第十七届人民代表大会), the office of the speaker and the sentence of the opening (我代表沈阳市人民政府).
 */
final class PlaceFinder {
  private static final Pattern ON_BEHALF = Pattern.compile("代表([\\p{IsHan}]{2,15}?)(?:人民政府|，?向)");

  private final Divisions divisions;

  PlaceFinder(Divisions divisions) {
    this.divisions = divisions;
  }

  /**
   * The places that the words name, the likeliest first. More than one means that they disagree.
   */
  List<Place> find(List<String> titleBlock, List<String> opening) {
    List<String> words = new ArrayList<>(titleBlock);
    for (String paragraph : opening) {
      Matcher spoken = ON_BEHALF.matcher(paragraph);
      if (spoken.find()) {
        words.add(spoken.group(1));
      }
    }
    if (words.stream().anyMatch(text -> text.contains("国务院") || text.contains("全国人民代表大会"))) {
      return divisions.named("全国").stream().map(Division::place).toList();
    }
    Map<Division, Integer> votes = new LinkedHashMap<>();
    for (String text : words) {
      List<Division> named = divisions.in(text);
      named.stream()
          .distinct()
          .forEach(division -> votes.merge(division, weight(division, named), Integer::sum));
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() == most)
        .map(vote -> vote.getKey().place())
        .toList();
  }

  /** 呼伦贝尔市海拉尔区 names a district, and says which of that name. */
  private int weight(Division division, List<Division> named) {
    boolean isParent = named.stream().anyMatch(other -> division.equals(divisions.parent(other)));
    return isParent ? 1 : isPlaced(division, named) ? 3 : 2;
  }

  /**
   * The places that a user means: by code (210106), by full or short name (沈阳), or by the name
   * behind that of the place above it (北京市朝阳区). Of places that share a name a prefecture goes
   * before a county.
   */
  List<Place> named(String name) {
    List<Division> found = divisions.named(name);
    if (found.isEmpty()) {
      List<Division> named = divisions.in(name);
      found = named.stream().filter(division -> isPlaced(division, named)).toList();
    }
    List<Place> places = found.stream().map(Division::place).toList();
    List<Place> larger = places.stream().filter(place -> place.level() != Level.COUNTY).toList();
    return larger.size() == 1 ? larger : places;
  }

  /** The places that a folder or a file is named after: 沈阳市, 鼓楼区, 沈阳市2023. */
  List<Place> hinted(String name) {
    String bare = name.replaceAll("[\\d\\s年_.-]|政府工作报告|政府报告|工作报告", "");
    List<Division> found = bare.length() < 2 ? List.of() : divisions.named(bare);
    List<Division> full =
        found.stream().filter(division -> division.place().name().equals(bare)).toList();
    return (full.isEmpty() ? found : full).stream().map(Division::place).toList();
  }

  private boolean isPlaced(Division division, List<Division> named) {
    Division parent = divisions.parent(division);
    return parent != null && named.contains(parent);
  }
}

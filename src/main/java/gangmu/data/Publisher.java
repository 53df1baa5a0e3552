package gangmu.data;

import gangmu.model.Level;
import gangmu.model.Place;

/** Whose report it is. */
final class Publisher {
  private Publisher() {}

  static String of(Place place) {
    return place.level() == Level.NATIONAL ? "国务院" : place.name() + "人民政府";
  }
}

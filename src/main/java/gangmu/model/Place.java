package gangmu.model;

/**
 * A place whose government reports.
 *
 * @param name the full name: 沈阳市; 全国 for the State Council's reports
 * @param code the six digits of GB/T 2260; {@code 000000} for the whole country
 * @param address the place's folder in the content and on the site: {@code shenyang}
 */
public record Place(String name, Level level, String code, String address) {
  /** The government that reports: 国务院 for the whole country, else 沈阳市人民政府. */
  public String government() {
    return level == Level.NATIONAL ? "国务院" : name + "人民政府";
  }

  /** Whether that is its address, its full name or its code. */
  public boolean isCalled(String name) {
    return name.equals(address) || name.equals(this.name) || name.equals(code);
  }
}

package gangmu.site;

/** What the data files of the site hold. */
record DataPage(Frame frame) implements Page {
  static DataPage of(Words words) {
    return new DataPage(Frame.below(Addresses.DATA, null, words.text("data.title")));
  }

  @Override
  public String path() {
    return Addresses.DATA;
  }

  @Override
  public String template() {
    return "data.html";
  }
}

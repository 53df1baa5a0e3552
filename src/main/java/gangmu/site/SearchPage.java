package gangmu.site;

/** The page that shows what a search has found. */
record SearchPage(Frame frame) implements Page {
  SearchPage(Words words) {
    this(Frame.search(words.text("search")));
  }

  @Override
  public String path() {
    return Addresses.SEARCH;
  }

  @Override
  public String template() {
    return "search.html";
  }
}

package gangmu.site;

/**
 * What a server shows where nothing is. It is shown at any depth, so it knows no link and no style
 * sheet.
 */
record NotFoundPage() implements Page {
  @Override
  public String path() {
    return Addresses.NOT_FOUND;
  }

  @Override
  public String template() {
    return "404.html";
  }
}

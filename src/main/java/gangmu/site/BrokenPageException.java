package gangmu.site;

import gangmu.model.Diagnostic;

/** A page that cannot be rendered: its template is wrong for what this page holds. */
public final class BrokenPageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  BrokenPageException(Diagnostic diagnostic) {
    super(diagnostic.file() + ": " + diagnostic.code());
    this.diagnostic = diagnostic;
  }

  /** What is wrong, with the place in the template where it is known. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}

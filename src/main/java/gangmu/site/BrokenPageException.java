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

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}

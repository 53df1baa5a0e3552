package gangmu.source;

import gangmu.model.SourceFacts;
import gangmu.model.SourceLine;
import java.util.List;

/** What a reader of one format finds in a file. */
record Content(List<SourceLine> lines, SourceFacts facts) {}

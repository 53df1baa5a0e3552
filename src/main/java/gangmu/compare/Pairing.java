package gangmu.compare;

import gangmu.compare.YearPair.Note;
import gangmu.model.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sets a target and an outcome side by side. */
final class Pairing {
  private Pairing() {}

  static YearPair of(int year, Side target, Side outcome) {
    Statement goal = target.statement();
    Statement result = outcome.statement();
    List<Note> notes = new ArrayList<>();
    if (result != null && result.report().year() != year + 1) {
      notes.add(Note.LATER_REPORT);
    }
    if (goal == null || result == null) {
      return new YearPair(year, target, outcome, null, notes);
    }
    notes.addAll(differences(goal, result));
    return new YearPair(year, target, outcome, Gap.between(goal.figure(), result.figure()), notes);
  }

  private static List<Note> differences(Statement goal, Statement result) {
    List<Note> notes = new ArrayList<>();
    Figure target = goal.figure();
    Figure outcome = result.figure();
    if (!Objects.equals(target.scope(), outcome.scope())) {
      notes.add(Note.SCOPE);
    }
    if (!Names.alike(target.name(), outcome.name())) {
      notes.add(Note.NAME);
    }
    if (goal.numeric() && result.numeric() && !Preference.sameUnit(target, outcome)) {
      notes.add(Note.UNIT);
    }
    return notes;
  }
}

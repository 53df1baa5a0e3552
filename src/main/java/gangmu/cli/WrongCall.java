package gangmu.cli;

import java.io.PrintWriter;
import java.text.MessageFormat;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call in a line or two: what, what may be meant, where to read on. */
final class WrongCall implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(command.getColorScheme().errorText(wrong.getMessage()));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    String name = command.getCommandSpec().qualifiedName();
    err.println(MessageFormat.format(command.getResourceBundle().getString("more-help"), name));
    err.flush();
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}

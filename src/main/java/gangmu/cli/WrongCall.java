package gangmu.cli;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call in a line or two: what, what may be meant, where to read on. */
final class WrongCall implements IParameterExceptionHandler {
  /** The call is wrong as the message of that key says, which stands among the texts of help. */
  static ParameterException of(CommandLine command, String key, Object... arguments) {
    return new ParameterException(command, text(command, key, arguments));
  }

  private static String text(CommandLine command, String key, Object... arguments) {
    ResourceBundle texts = command.getResourceBundle();
    return MessageFormat.format(texts.getString(key), arguments);
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(command.getColorScheme().errorText(message(wrong)));
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> meant = unmatched.getSuggestions();
      if (!meant.isEmpty()) {
        err.println(text(command, "meant", String.join(", ", meant)));
      }
    }
    err.println(text(command, "more-help", command.getCommandSpec().qualifiedName()));
    err.flush();
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** What the library says in English, in the language of the user. */
  private static String message(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      boolean names = !command.getSubcommands().isEmpty();
      return text(
          command,
          unmatched.isUnknownOption() ? "option-unknown" : names ? "command-unknown" : "too-much",
          first);
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec argument = missing.getMissing().get(0);
      return argument.isOption()
          ? text(command, "value-missing", name(argument), argument.paramLabel())
          : text(command, "argument-missing", argument.paramLabel());
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return text(command, "option-twice", name(twice.getOverwritten()));
    }
    if (wrong.getArgSpec() != null && wrong.getValue() != null) {
      return text(command, "value-wrong", name(wrong.getArgSpec()), wrong.getValue());
    }
    return String.valueOf(wrong.getMessage());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}

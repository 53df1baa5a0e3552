package gangmu.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each only when it is called, and hands them the console. */
final class Commands implements IFactory {
  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ImportCommand.class) {
      return type.cast(new ImportCommand(console));
    }
    if (type == BuildCommand.class) {
      return type.cast(new BuildCommand(console));
    }
    if (type == ServeCommand.class) {
      return type.cast(new ServeCommand(console));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(console));
    }
    if (type == PublishCommand.class) {
      return type.cast(new PublishCommand(console));
    }
    if (type == InitCommand.class) {
      return type.cast(new InitCommand(console));
    }
    return CommandLine.defaultFactory().create(type);
  }
}

package gangmu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  BuildCommand(Console console) {}

  @Override
  public Integer call() {
    return 0;
  }
}

package gangmu.publish;

import java.time.Instant;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit sees of the machine: the user's git configuration and the user's own {@code ssh}, which
 * knows the user's keys, agent and hosts; but no configuration file of JGit's own, which it would
 * write into the user's home.
 */
final class GitEnvironment extends SystemReader {
  private static final String SSH = "GIT_SSH";
  private final SystemReader machine;

  private GitEnvironment(SystemReader machine) {
    this.machine = machine;
    setPlatformChecker();
  }

  /** Makes JGit use it from now on. */
  static void install() {
    SystemReader machine = SystemReader.getInstance();
    if (!(machine instanceof GitEnvironment)) {
      SystemReader.setInstance(new GitEnvironment(machine));
    }
  }

  @Override
  public @Nullable String getenv(String variable) {
    String value = machine.getenv(variable);
    return value == null && variable.equals(SSH) ? "ssh" : value;
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new FileBasedConfig(parent, null, fs) {
      @Override
      public void load() {}

      @Override
      public void save() {}

      @Override
      public boolean isOutdated() {
        return false;
      }
    };
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return machine.openUserConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return machine.openSystemConfig(parent, fs);
  }

  @Override
  public String getHostname() {
    return machine.getHostname();
  }

  @Override
  public @Nullable String getProperty(String key) {
    return machine.getProperty(key);
  }

  @Override
  @Deprecated
  public long getCurrentTime() {
    return machine.now().toEpochMilli();
  }

  @Override
  @Deprecated
  public int getTimezone(long when) {
    return machine.getTimeZoneAt(Instant.ofEpochMilli(when)).getTotalSeconds() / 60;
  }
}

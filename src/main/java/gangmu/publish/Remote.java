package gangmu.publish;

import gangmu.model.Diagnostic;
import gangmu.model.Parsed;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;

/**
 * The repository that a site is published to, and who publishes.
 *
 * @param address its URL or its folder
 * @param author name and mail address as the user's git has them
 */
record Remote(String address, PersonIdent author) {

  /**
   * Finds it.
   *
   * @param name of a remote of the repository that the folder belongs to, or an address
   */
  static Parsed<Remote> of(String name, Path folder) {
    try (Repository around = repositoryAround(folder)) {
      PersonIdent author =
          around == null ? new PersonIdent("gangmu", "gangmu@localhost") : new PersonIdent(around);
      String address = around == null ? null : configured(around, name);
      if (address == null) {
        address = address(name, folder);
      }
      return address == null
          ? Parsed.failed(Diagnostic.error(name, "publish.no-remote", name))
          : Parsed.of(new Remote(address, author));
    } catch (IOException | URISyntaxException e) {
      return Parsed.failed(
          Diagnostic.error(name, "publish.unreachable", String.valueOf(e.getMessage())));
    }
  }

  private static @Nullable Repository repositoryAround(Path folder) throws IOException {
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().findGitDir(folder.toAbsolutePath().toFile());
    return builder.getGitDir() == null ? null : builder.setMustExist(true).build();
  }

  private static @Nullable String configured(Repository repository, String name)
      throws URISyntaxException {
    RemoteConfig remote = new RemoteConfig(repository.getConfig(), name);
    List<URIish> addresses =
        remote.getPushURIs().isEmpty() ? remote.getURIs() : remote.getPushURIs();
    if (addresses.isEmpty()) {
      return null;
    }
    URIish address = addresses.get(0);
    if (address.isRemote() || address.getScheme() != null) {
      return address.toPrivateString();
    }
    // git takes a relative path from the top of the work tree
    Path top =
        repository.isBare()
            ? repository.getDirectory().toPath()
            : repository.getWorkTree().toPath();
    return top.resolve(address.getPath()).normalize().toString();
  }

  /** The name itself where it is an address: that of a host, or a folder. */
  private static @Nullable String address(String name, Path folder) {
    boolean elsewhere = name.contains(":") && !name.matches("[A-Za-z]:[/\\\\].*");
    if (elsewhere) {
      return name;
    }
    Path local = folder.resolve(name).toAbsolutePath().normalize();
    boolean meant = name.contains("/") || name.contains("\\") || Files.isDirectory(local);
    return meant ? local.toString() : null;
  }
}

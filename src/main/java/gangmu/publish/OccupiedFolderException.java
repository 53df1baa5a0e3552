package gangmu.publish;

import java.nio.file.FileSystemException;

/** The output folder holds something that is no site of ours, so it is left alone. */
public final class OccupiedFolderException extends FileSystemException {
  OccupiedFolderException(String folder) {
    super(folder, null, "holds something that is not a site");
  }
}

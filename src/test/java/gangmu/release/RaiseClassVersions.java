package gangmu.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Gives the classes of a jar that were compiled for Java 5 the form of those for Java 17.
 * Class-data sharing leaves out what is older than Java 6, and picocli is: without this every start
 * of the program reads and verifies some two hundred classes of it.
 */
public final class RaiseClassVersions {
  /** Byte 6 and 7 of a class file, after JVMS 4.1. */
  private static final int VERSION = 6;

  private RaiseClassVersions() {}

  /**
   * Rewrites the jar; entries keep their order and dates.
   *
   * @param args the jar
   */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path raised = jar.resolveSibling(jar.getFileName() + ".raised");
    URL[] classes = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, null);
        JarFile in = new JarFile(jar.toFile());
        OutputStream file = Files.newOutputStream(raised);
        JarOutputStream out = new JarOutputStream(file)) {
      for (JarEntry entry : List.copyOf(in.stream().toList())) {
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        try (InputStream bytes = in.getInputStream(entry)) {
          out.write(raised(entry.getName(), bytes.readAllBytes(), loader));
        }
      }
    }
    Files.move(raised, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  static byte[] raised(String name, byte[] bytes, ClassLoader loader) {
    if (!name.endsWith(".class") || version(bytes) >= Opcodes.V1_6) {
      return bytes;
    }
    ClassWriter writer = new Frames(loader);
    new ClassReader(bytes).accept(new Raised(writer), ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static int version(byte[] bytes) {
    return ((bytes[VERSION] & 0xff) << 8) | (bytes[VERSION + 1] & 0xff);
  }

  /** Computes the stack maps that classes of Java 5 do not have. */
  private static final class Frames extends ClassWriter {
    private final ClassLoader loader;

    Frames(ClassLoader loader) {
      super(COMPUTE_FRAMES);
      this.loader = loader;
    }

    @Override
    protected ClassLoader getClassLoader() {
      return loader;
    }
  }

  private static final class Raised extends ClassVisitor {
    Raised(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      super.visit(Opcodes.V17, access, name, signature, superName, interfaces);
    }
  }
}

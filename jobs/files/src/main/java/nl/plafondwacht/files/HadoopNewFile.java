package nl.plafondwacht.files;

import static org.apache.hadoop.fs.Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * A file that is made only where there is none, whole, in one step of the storage: a conditional
 * write of an object store, elsewhere a rename that replaces nothing.
 */
record HadoopNewFile(FileContext context, Path path) {

  /** Object stores whose rename copies: without a conditional write two could succeed. */
  private static final Set<String> COPYING =
      Set.of("s3a", "s3", "s3n", "gs", "oss", "cosn", "obs", "wasb", "wasbs", "swift");

  /** Whether this call made it. */
  boolean make(byte[] bytes) throws IOException {
    try {
      write(bytes);
      return true;
    } catch (IOException e) {
      // Each storage has an exception of its own for a file that is there.
      if (context.util().exists(path)) {
        return false;
      }
      throw e;
    }
  }

  private void write(byte[] bytes) throws IOException {
    if (context.hasPathCapability(path, FS_OPTION_CREATE_CONDITIONAL_OVERWRITE)) {
      writeOnCondition(bytes);
    } else if (COPYING.contains(path.toUri().getScheme().toLowerCase(Locale.ROOT))) {
      throw new FileAccess.Refusal(
          "this storage cannot make a file only where there is none, which one writer at a time"
              + " needs (of S3: Hadoop 3.4.2 or newer, fs.s3a.create.conditional.enabled)");
    } else {
      writeAndRename(bytes);
    }
  }

  private void writeOnCondition(byte[] bytes) throws IOException {
    FileSystem storage = FileSystem.get(path.toUri(), new Configuration());
    FSDataOutputStreamBuilder<?, ?> builder = storage.createFile(path);
    builder.must(FS_OPTION_CREATE_CONDITIONAL_OVERWRITE, true);
    try (OutputStream file = builder.build()) {
      file.write(bytes);
    }
  }

  private void writeAndRename(byte[] bytes) throws IOException {
    Path own =
        new Path(path.getParent(), ".%s.%s.part".formatted(path.getName(), UUID.randomUUID()));
    try (OutputStream file = new SyncedStream(context.create(own, EnumSet.of(CreateFlag.CREATE)))) {
      file.write(bytes);
    }
    try {
      context.rename(own, path, Options.Rename.NONE);
    } catch (IOException e) {
      context.delete(own, false);
      throw e;
    }
  }
}

package nl.plafondwacht.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * HDFS, object stores and whatever else Hadoop's client is configured for ({@code core-site.xml} on
 * the class path). Uses {@link FileContext}: the only public way to Hadoop's replacing rename.
 */
final class HadoopDriver implements Driver {

  // Each context holds its own connections, and none is ever closed: one per storage.
  private final Map<String, FileContext> contexts = new ConcurrentHashMap<>();

  @Override
  public Optional<FileEntry> find(String location) throws IOException {
    Path path = new Path(location);
    try {
      return Optional.of(entry(context(path).getFileStatus(path)));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  private static FileEntry entry(FileStatus status) {
    long size = status.isDirectory() ? 0 : status.getLen();
    return new FileEntry(status.getPath().getName(), size, status.isDirectory());
  }

  @Override
  public List<FileEntry> list(String folder) throws IOException {
    Path path = new Path(folder);
    List<FileEntry> entries = new ArrayList<>();
    RemoteIterator<FileStatus> statuses = context(path).listStatus(path);
    while (statuses.hasNext()) {
      entries.add(entry(statuses.next()));
    }
    return entries;
  }

  @Override
  public void makeFolders(String folder) throws IOException {
    Path path = new Path(folder);
    context(path).mkdir(path, FsPermission.getDirDefault(), true);
  }

  @Override
  public InputStream open(String file, long offset) throws IOException {
    FSDataInputStream bytes = input(file);
    bytes.seek(offset);
    return bytes;
  }

  @Override
  public RangeReader openRanges(String file) throws IOException {
    Path path = new Path(file);
    return new HadoopRangeReader(input(file), context(path).getFileStatus(path).getLen());
  }

  private FSDataInputStream input(String file) throws IOException {
    Path path = new Path(file);
    return context(path).open(path);
  }

  @Override
  public OutputStream create(String file) throws IOException {
    Path path = new Path(file);
    FSDataOutputStream bytes =
        context(path).create(path, EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE));
    return new SyncedStream(bytes);
  }

  @Override
  public boolean createNew(String file, byte[] bytes) throws IOException {
    return new HadoopNewFile(context(new Path(file)), new Path(file)).make(bytes);
  }

  @Override
  public OptionalLong free(String location) throws IOException {
    Path path = new Path(location);
    long free = context(path).getFsStatus(new Path(path, "/")).getRemaining();
    return free > 0 && free < Long.MAX_VALUE ? OptionalLong.of(free) : OptionalLong.empty();
  }

  @Override
  public void rename(String from, String to) throws IOException {
    Path source = new Path(from);
    context(source).rename(source, new Path(to), Options.Rename.OVERWRITE);
  }

  @Override
  public void setRights(String location, Rights rights) throws IOException {
    Path path = new Path(location);
    if (rights.mode().isPresent()) {
      String letters = PosixFilePermissions.toString(rights.mode().get());
      context(path).setPermission(path, FsPermission.valueOf("-" + letters));
    }
    if (rights.owner().isPresent() || rights.group().isPresent()) {
      context(path).setOwner(path, rights.owner().orElse(null), rights.group().orElse(null));
    }
  }

  @Override
  public void deleteTree(String location) throws IOException {
    Path path = new Path(location);
    if (find(location).isPresent()) {
      context(path).delete(path, true);
    }
  }

  private FileContext context(Path path) throws IOException {
    URI uri = path.toUri();
    String storage = uri.getScheme() + "://" + uri.getAuthority();
    FileContext known = contexts.get(storage);
    if (known != null) {
      return known;
    }
    FileContext made = FileContext.getFileContext(uri, new Configuration());
    FileContext earlier = contexts.putIfAbsent(storage, made);
    return earlier == null ? made : earlier;
  }
}

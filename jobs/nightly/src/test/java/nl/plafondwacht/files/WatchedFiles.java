package nl.plafondwacht.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The local disk behind the file port, with somebody who is told of every moment of its use. */
public final class WatchedFiles {
  private WatchedFiles() {}

  /** Told before an operation takes effect, half-way through it, or right after it. */
  @FunctionalInterface
  public interface Watcher {
    void at(String moment, String location) throws IOException;
  }

  public static FileAccess by(Watcher watcher) {
    return new FileAccess(disk(watcher), new HadoopDriver());
  }

  static Driver disk(Watcher watcher) {
    return new WatchedDriver(new LocalDriver(), watcher);
  }

  private record WatchedDriver(Driver disk, Watcher watcher) implements Driver {
    @Override
    public Optional<FileEntry> find(String location) throws IOException {
      watcher.at("find", location);
      return disk.find(location);
    }

    @Override
    public List<FileEntry> list(String folder) throws IOException {
      watcher.at("list", folder);
      return disk.list(folder);
    }

    @Override
    public void makeFolders(String folder) throws IOException {
      disk.makeFolders(folder);
      watcher.at("folders made", folder);
    }

    @Override
    public InputStream open(String file, long offset) throws IOException {
      watcher.at("open", file);
      return disk.open(file, offset);
    }

    @Override
    public RangeReader openRanges(String file) throws IOException {
      watcher.at("open", file);
      return disk.openRanges(file);
    }

    @Override
    public OutputStream create(String file) throws IOException {
      OutputStream bytes = disk.create(file);
      watcher.at("created", file);
      return new WatchedStream(bytes, file, watcher);
    }

    @Override
    public boolean createNew(String file, byte[] bytes) throws IOException {
      return disk.createNew(file, bytes);
    }

    @Override
    public OptionalLong free(String location) throws IOException {
      return disk.free(location);
    }

    @Override
    public void rename(String from, String to) throws IOException {
      watcher.at("rename", to);
      disk.rename(from, to);
      watcher.at("renamed", to);
    }

    @Override
    public void setRights(String location, Rights rights) throws IOException {
      watcher.at("set rights", location);
      disk.setRights(location, rights);
    }

    @Override
    public void deleteTree(String location) throws IOException {
      Path tree = Locations.path(location);
      if (Files.exists(tree)) {
        watcher.at("delete", location);
        deleteOne(tree);
        watcher.at("half deleted", location);
      }
      disk.deleteTree(location);
    }

    private static void deleteOne(Path tree) throws IOException {
      try (Stream<Path> all = Files.walk(tree)) {
        Optional<Path> first = all.filter(Files::isRegularFile).findFirst();
        if (first.isPresent()) {
          Files.delete(first.get());
        }
      }
    }
  }

  private static final class WatchedStream extends FilterOutputStream {
    private final String file;
    private final Watcher watcher;

    WatchedStream(OutputStream bytes, String file, Watcher watcher) {
      super(bytes);
      this.file = file;
      this.watcher = watcher;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      int half = length / 2;
      out.write(bytes, offset, half);
      watcher.at("half written", file);
      out.write(bytes, offset + half, length - half);
    }

    @Override
    public void close() throws IOException {
      watcher.at("close", file);
      out.close();
    }
  }
}

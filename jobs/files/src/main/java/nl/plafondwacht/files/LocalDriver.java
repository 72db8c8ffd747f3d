package nl.plafondwacht.files;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Local disk through NIO. */
final class LocalDriver implements Driver {

  @Override
  public Optional<FileEntry> find(String location) throws IOException {
    return find(Locations.path(location));
  }

  private static Optional<FileEntry> find(Path path) throws IOException {
    try {
      BasicFileAttributes read = Files.readAttributes(path, BasicFileAttributes.class);
      Path last = path.getFileName();
      String name = last == null ? "" : last.toString(); // the root has none
      return Optional.of(
          new FileEntry(name, read.isDirectory() ? 0 : read.size(), read.isDirectory()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<FileEntry> list(String folder) throws IOException {
    List<FileEntry> entries = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(Locations.path(folder))) {
      for (Path path : paths) {
        listed(path).ifPresent(entries::add); // absent: a link to nothing, or just deleted
      }
    }
    return entries;
  }

  /** One that may not be looked at, such as a link in a circle, does not hide the others. */
  private static Optional<FileEntry> listed(Path path) {
    try {
      return find(path);
    } catch (IOException e) {
      return Optional.of(new FileEntry(path.getFileName().toString(), 0, true));
    }
  }

  @Override
  public void makeFolders(String folder) throws IOException {
    Files.createDirectories(Locations.path(folder));
  }

  @Override
  public InputStream open(String file, long offset) throws IOException {
    Path path = Locations.path(file);
    if (Files.readAttributes(path, BasicFileAttributes.class).isOther()) {
      throw new FileAccess.Refusal("it is no file on disk"); // a pipe would be waited for
    }
    FileChannel channel = FileChannel.open(path, READ);
    channel.position(offset);
    return Channels.newInputStream(channel);
  }

  @Override
  public RangeReader openRanges(String file) throws IOException {
    return LocalRangeReader.of(FileChannel.open(Locations.path(file), READ));
  }

  @Override
  public OutputStream create(String file) throws IOException {
    return new DurableStream(
        FileChannel.open(Locations.path(file), CREATE, TRUNCATE_EXISTING, WRITE));
  }

  @Override
  public boolean createNew(String file, byte[] bytes) throws IOException {
    Path path = Locations.path(file);
    Path own = path.resolveSibling(".%s.%s.part".formatted(path.getFileName(), UUID.randomUUID()));
    try {
      try (OutputStream made = create(own.toString())) {
        made.write(bytes);
      }
      Files.createLink(path, own); // whole from the first moment on
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } finally {
      Files.deleteIfExists(own);
    }
  }

  @Override
  public OptionalLong free(String location) throws IOException {
    Path there = Locations.path(location).toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return OptionalLong.of(Files.getFileStore(there).getUsableSpace());
  }

  @Override
  public void rename(String from, String to) throws IOException {
    Files.move(Locations.path(from), Locations.path(to), StandardCopyOption.ATOMIC_MOVE);
    makeDurable(Locations.path(to).toAbsolutePath().getParent());
  }

  /** A rename survives a power cut once its folder is on disk; Windows opens no folders. */
  private static void makeDurable(@Nullable Path folder) throws IOException {
    if (folder != null && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, READ)) {
        channel.force(true);
      }
    }
  }

  @Override
  public void setRights(String location, Rights rights) throws IOException {
    Path path = Locations.path(location);
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view == null) {
      throw new FileAccess.Refusal("this disk knows no owners and modes");
    }
    UserPrincipalLookupService names = path.getFileSystem().getUserPrincipalLookupService();
    if (rights.mode().isPresent()) {
      view.setPermissions(rights.mode().get());
    }
    if (rights.group().isPresent()) {
      view.setGroup(named(rights.group().get(), "group", names::lookupPrincipalByGroupName));
    }
    if (rights.owner().isPresent()) {
      // Last: nothing of it can be changed any more by whoever gave it away.
      view.setOwner(named(rights.owner().get(), "user", names::lookupPrincipalByName));
    }
  }

  private static <P> P named(String name, String kind, Lookup<P> lookup) throws IOException {
    try {
      return lookup.of(name);
    } catch (UserPrincipalNotFoundException e) { // says no name
      throw new FileAccess.Refusal("there is no %s %s".formatted(kind, name));
    }
  }

  @FunctionalInterface
  private interface Lookup<P> {
    P of(String name) throws IOException;
  }

  @Override
  public void deleteTree(String location) throws IOException {
    if (Files.exists(Locations.path(location), LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(Locations.path(location), new Deletion());
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}

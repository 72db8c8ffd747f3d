package nl.plafondwacht.sample.insurer.message;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sorts lines by declarant. They come person by person and go to as many files on disk as keep each
 * of them small; then each file becomes the messages of its declarants. {@link #take} is for one
 * thread; after {@link #close} several may ask for {@link #messages}.
 */
public final class PostOffice implements Closeable {
  private static final int MOST_BOXES = 512;
  private static final int PERSON_YEARS_PER_BOX = 8_000;
  private static final int BUFFER = 1 << 13;
  private static final int SPREAD = 0x9E3779B9;

  private final Path folder;
  private final List<OutputStream> boxes = new ArrayList<>();
  private final ByteBuffer bytes = ByteBuffer.allocate(PostedBytes.LENGTH);

  private PostOffice(Path folder) {
    this.folder = folder;
  }

  /** With its files in a folder that it makes; it goes with the last of them. */
  public static PostOffice in(Path folder, long persons, int years) throws IOException {
    PostOffice office = new PostOffice(Files.createDirectory(folder));
    long boxes = Math.min(MOST_BOXES, 1 + persons * years / PERSON_YEARS_PER_BOX);
    for (int box = 0; box < boxes; box++) {
      OutputStream file = Files.newOutputStream(office.file(box));
      office.boxes.add(new BufferedOutputStream(file, BUFFER));
    }
    return office;
  }

  public int boxes() {
    return boxes.size();
  }

  /** Keeps lines; those of a message come in order of persons. */
  public void take(List<Posted> lines) throws IOException {
    for (Posted line : lines) {
      bytes.clear();
      PostedBytes.put(line, bytes);
      int box = ((line.line().agb() * SPREAD) >>> 1) % boxes.size();
      boxes.get(box).write(bytes.array(), 0, bytes.position());
    }
  }

  /** Nothing is taken any more. */
  @Override
  public void close() throws IOException {
    for (OutputStream box : boxes) {
      box.close();
    }
  }

  /** Where a message is to stand; the folder must be there. */
  @FunctionalInterface
  public interface Address {
    Path of(MessageId message);
  }

  /** Writes the messages of a box, in order of declarant, and empties it. */
  public List<Sent> messages(int box, Address address) throws IOException {
    ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file(box)));
    List<Sent> sent = new ArrayList<>();
    for (Map.Entry<MessageId, List<Integer>> message : byMessage(content).entrySet()) {
      List<Posted> lines = new ArrayList<>();
      for (int at : message.getValue()) {
        lines.add(PostedBytes.get(content.position(at)));
      }
      MessageId id = message.getKey();
      sent.add(MessageFile.write(id, lines, address.of(id).resolve(id.fileName())));
    }
    Files.delete(file(box));
    return sent;
  }

  /** Takes away the folder, when all boxes are empty. */
  public void dissolve() throws IOException {
    Files.delete(folder);
  }

  private static SortedMap<MessageId, List<Integer>> byMessage(ByteBuffer content) {
    SortedMap<MessageId, List<Integer>> places = new TreeMap<>();
    for (int at = 0; at < content.capacity(); at += PostedBytes.LENGTH) {
      MessageId id = PostedBytes.get(content.position(at)).message();
      places.computeIfAbsent(id, any -> new ArrayList<>()).add(at);
    }
    return places;
  }

  private Path file(int box) {
    return folder.resolve("box-" + box);
  }
}

package nl.plafondwacht.sample.insurer.message;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import nl.plafondwacht.ei.record.CodePage;
import nl.plafondwacht.ei.write.MessageHead;
import nl.plafondwacht.ei.write.MessageWriter;
import nl.plafondwacht.sample.insurer.care.Flaw;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.message.Sent.Place;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Writes a message: persons in order of BSN; of each the activities under a product of their own,
 * then everything else, both in order of reference.
 */
final class MessageFile {
  private static final int BUFFER = 1 << 16;
  private static final Comparator<Posted> ORDER =
      Comparator.comparingLong((Posted it) -> it.person().number())
          .thenComparing(it -> !it.line().what().isActivity())
          .thenComparingInt(it -> it.line().sequence());

  private final MessageId id;
  private final List<Posted> lines;
  private final List<Place> flaws = new ArrayList<>();
  private long counted;
  private long claimed;

  private MessageFile(MessageId id, List<Posted> lines) {
    this.id = id;
    this.lines = lines.stream().sorted(ORDER).toList();
  }

  /**
   * Makes the file.
   *
   * @param lines all of one message, at least one
   */
  static Sent write(MessageId id, List<Posted> lines, Path file) throws IOException {
    MessageFile message = new MessageFile(id, lines);
    MessageDigest digest = DigestUtils.getSha256Digest();
    try (OutputStream out =
        new BufferedOutputStream(
            new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER)) {
      message.writeTo(out);
    }
    String hex = HexFormat.of().formatHex(digest.digest());
    return new Sent(id, hex, message.counted, message.claimed, message.flaws);
  }

  private void writeTo(OutputStream out) throws IOException {
    var layout = id.standard().layout(id.isReturn());
    try (MessageWriter writer = new MessageWriter(layout, head(), out, CodePage.USUAL)) {
      for (int i = 0; i < lines.size(); i++) {
        Posted it = lines.get(i);
        boolean isNewcomer = i == 0 || lines.get(i - 1).person().number() != it.person().number();
        if (isNewcomer) {
          writer.person(MessageLine.person(it.person()));
          carry(i, writer);
        }
        writer.line(MessageLine.of(it));
        count(it, writer.records());
      }
    }
  }

  private MessageHead head() {
    int first = lines.stream().mapToInt(it -> it.line().start()).min().orElseThrow();
    int last = lines.stream().mapToInt(it -> it.line().end()).max().orElseThrow();
    LocalDate day = LocalDate.ofEpochDay(id.day());
    return new MessageHead(
        id.standard().messageCode(id.isReturn()),
        false,
        Integer.toString(lines.get(0).person().uzovi()),
        Integer.toString(id.agb()),
        LocalDate.ofEpochDay(first),
        LocalDate.ofEpochDay(last),
        "F" + Day.text(id.day()).replace("-", ""),
        id.isReturn() ? day : null);
  }

  /** A product above the activities that a person begins with. */
  private void carry(int from, MessageWriter writer) throws IOException {
    Posted first = lines.get(from);
    int end = first.line().end();
    int start = first.line().start();
    for (int i = from; i < lines.size() && isActivityOf(first, lines.get(i)); i++) {
      start = Math.min(start, lines.get(i).line().start());
      end = Math.max(end, lines.get(i).line().end());
    }
    if (first.line().what().isActivity()) {
      writer.carrier(MessageLine.carrier(first, start, end));
    }
  }

  private static boolean isActivityOf(Posted first, Posted it) {
    return it.person().number() == first.person().number() && it.line().what().isActivity();
  }

  private void count(Posted it, long record) {
    counted++;
    claimed += it.line().isCredit() ? -it.line().claimed() : it.line().claimed();
    Flaw broken = it.broken();
    boolean isProduct = id.standard() == Standard.HOSPITAL && !it.line().what().isActivity();
    if (isProduct && broken != null && broken.isReject()) {
      counted++;
      flaws.add(new Place(record - 1, broken));
    }
    it.flaws().stream().sorted().forEach(flaw -> flaws.add(new Place(record, flaw)));
  }
}

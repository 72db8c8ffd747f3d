package nl.plafondwacht.nightly.message;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.record.Bsn;
import nl.plafondwacht.ei.write.MessageHead;
import nl.plafondwacht.ei.write.MessageWriter;
import nl.plafondwacht.ei.write.WrittenPerson;
import org.jspecify.annotations.Nullable;

/** Messages of one home-care provider to insurer 9001. */
public final class Messages {
  public static final String PROVIDER = "41000001";
  public static final int RECORD_LENGTH = 312;

  private static final int INVENTED = 999_900_000;

  private Messages() {}

  /** The n-th invented number that passes the 11-test; 1 is the first. */
  public static String bsn(int n) {
    int found = 0;
    int number = INVENTED;
    while (found < n) {
      number++;
      found += Bsn.passes(number) ? 1 : 0;
    }
    return Integer.toString(number);
  }

  /** A claim in AW319 1.4. */
  public static byte[] claim(Service... services) {
    return message("AW319 1.4", "428", null, services);
  }

  /** A return in AW320 1.3. */
  public static byte[] answer(LocalDate day, Service... services) {
    return message("AW320 1.3", "188", day, services);
  }

  private static byte[] message(
      String title, String code, @Nullable LocalDate returned, Service... services) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LocalDate first = LocalDate.of(2026, 1, 1);
    LocalDate last = LocalDate.of(2026, 12, 31);
    MessageHead head = new MessageHead(code, false, "9001", PROVIDER, first, last, "F1", returned);
    try (MessageWriter writer =
        new MessageWriter(layout(title), head, out, StandardCharsets.ISO_8859_1)) {
      String person = "";
      for (Service service : services) {
        if (!person.equals(service.bsn())) {
          person = service.bsn();
          writer.person(person(person));
        }
        writer.line(service.line());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static WrittenPerson person(String bsn) {
    LocalDate born = LocalDate.of(1950, 5, 5);
    return new WrittenPerson(bsn, "9001", "V1", born, 1, "Fictief", "F", "0000AA");
  }

  /** The layout of a standard and version. */
  public static Layout layout(String title) {
    return Layouts.shipped().all().stream()
        .filter(layout -> layout.title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}

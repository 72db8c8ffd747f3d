package nl.plafondwacht.ei.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.layout.Elements;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.FieldType;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.Bsn;
import nl.plafondwacht.ei.write.MessageHead;
import nl.plafondwacht.ei.write.MessageWriter;
import nl.plafondwacht.ei.write.WrittenPerson;
import org.jspecify.annotations.Nullable;

/** Random messages of a standard: the lines that were written, and the bytes. */
public final class Examples {
  public static final Layouts SHIPPED = Layouts.shipped();
  public static final Charset CODE_PAGE = StandardCharsets.ISO_8859_1;
  private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate RETURNED = LocalDate.of(2026, 12, 24);

  private final Layout layout;
  private final Random random;
  private final List<EiLine> lines = new ArrayList<>();
  private final boolean hasActivities;
  private @Nullable String referrer;

  private Examples(Layout layout, long seed) {
    this.layout = layout;
    this.random = new Random(seed);
    this.hasActivities = layout.record("16").isPresent();
  }

  /** What was written; the places of the lines are left out. */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  public record Written(Layout layout, List<EiLine> lines, byte[] bytes, long records) {}

  /** The layout with a title. */
  public static Layout layout(String title) {
    return SHIPPED.all().stream()
        .filter(one -> one.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  /** A message of some persons; the same for the same seed. */
  public static Written message(Layout layout, long seed, int persons) {
    try {
      return new Examples(layout, seed).write(persons);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Written write(int persons) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> codes = layout.messageCodes();
    String code = codes.get(random.nextInt(codes.size()));
    MessageHead head =
        new MessageHead(
            code,
            false,
            "9991",
            agb(),
            YEAR,
            LocalDate.of(2026, 12, 31),
            "INV" + random.nextInt(1_000_000),
            layout.isReturn() ? RETURNED : null);
    MessageWriter writer = new MessageWriter(layout, head, out, CODE_PAGE);
    try (writer) {
      for (int i = 0; i < persons; i++) {
        person(writer, head);
      }
    }
    return new Written(layout, lines, out.toByteArray(), writer.records());
  }

  /** A claim without anything in it yet. */
  public static MessageWriter writer(Layout layout, OutputStream out) throws IOException {
    String code = layout.messageCodes().get(0);
    MessageHead head = new MessageHead(code, false, "9991", "99000001", YEAR, YEAR, "F1", null);
    return new MessageWriter(layout, head, out, CODE_PAGE);
  }

  /** Somebody with a number. */
  public static WrittenPerson person(String insuredNumber) {
    return new WrittenPerson("999990007", "9991", insuredNumber, YEAR, 1, "Fictief", "F", "1000XX");
  }

  private void person(MessageWriter writer, MessageHead head) throws IOException {
    String bsn = random.nextInt(20) == 0 ? "999999999" : bsn(random);
    WrittenPerson person =
        new WrittenPerson(
            bsn,
            "999" + (1 + random.nextInt(3)),
            "VZ" + (10_000_000 + random.nextInt(89_999_999)),
            LocalDate.of(
                1920 + random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28)),
            random.nextInt(3),
            "Fictief" + text(8),
            text(4).toUpperCase(Locale.ROOT),
            (1000 + random.nextInt(8999)) + "XX");
    writer.person(person);
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      boolean isActivity = i > 0 && hasActivities && random.nextBoolean();
      line(writer, person, head, isActivity);
    }
  }

  private void line(
      MessageWriter writer, WrittenPerson person, MessageHead head, boolean isActivity)
      throws IOException {
    EiLine line = line(person, head, isActivity);
    lines.add(line);
    writer.line(line);
    if (random.nextInt(5) == 0) {
      writer.comment("Over " + person.name());
    }
  }

  private EiLine line(WrittenPerson person, MessageHead head, boolean isActivity) {
    boolean isSplit = layout.hasAmountRecords();
    RecordLayout service = layout.record("04").orElseThrow();
    RecordLayout own = layout.record(isActivity ? "16" : isSplit ? "06" : "04").orElseThrow();
    boolean isCredit = random.nextInt(6) == 0;
    LocalDate start = YEAR.plusDays(random.nextInt(300));
    boolean hasEnd = (isActivity ? own : service).find(Elements.END).isPresent();
    long claimed = isActivity ? 0 : random.nextInt(100_000_00);
    boolean isReturn = layout.isReturn();
    return new EiLine(
        new EiLine.Place(0, 0),
        "REF" + (1_000_000_000L + random.nextInt(Integer.MAX_VALUE)),
        isCredit ? "REF" + (1_000_000_000L + random.nextInt(Integer.MAX_VALUE)) : null,
        person.uzovi(),
        person.bsn().equals("999999999") ? null : person.bsn(),
        head.institutionAgb(),
        own.find(Elements.PERFORMER).isPresent() ? agb() : null,
        isActivity ? referrer : referrer(service),
        isActivity ? "ZA" : String.format(Locale.ROOT, "%03d", 1 + random.nextInt(990)),
        code(own.findCode().orElseThrow()),
        start,
        hasEnd ? start.plusDays(random.nextInt(31)) : start,
        (1 + random.nextInt(9999)) * 100L,
        service.find(Elements.TIME_UNIT).isPresent() ? "07" : null,
        own.find(Elements.TARIFF).isPresent() ? (Long) (long) random.nextInt(100_000) : null,
        claimed,
        isCredit,
        isReturn && has(own, Elements.INSURER_CALCULATED) ? (Long) claimed : null,
        isReturn && !isActivity ? (Long) (claimed / 2) : null,
        isReturn ? List.of(has(own, List.of("COD957")) ? "957" : "8001") : List.of(),
        head.returnedOn(),
        isReturn,
        layout.outsideContracts().contains(head.messageCode()));
  }

  /** An activity has that of its product. */
  private @Nullable String referrer(RecordLayout service) {
    boolean isThere = service.find(Elements.REFERRER).isPresent() && random.nextBoolean();
    referrer = isThere ? agb() : null;
    return referrer;
  }

  private static boolean has(RecordLayout record, List<String> elements) {
    return record.find(elements).isPresent();
  }

  private String code(Field field) {
    int digits = Math.min(field.length(), 8);
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < digits; i++) {
      code.append((char) ('1' + random.nextInt(9)));
    }
    return field.type() == FieldType.AN ? "X" + code.substring(1) : code.toString();
  }

  private String agb() {
    return String.format(Locale.ROOT, "99%06d", 1 + random.nextInt(999_998));
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }

  /** Nine digits that pass the 11-test; the last one is found by trying. */
  public static String bsn(Random random) {
    long bsn = Bsn.NOT_KNOWN;
    while (!Bsn.passes(bsn)) {
      bsn = 100_000_000L + random.nextInt(899_999_999);
    }
    return Long.toString(bsn);
  }

  /** All values of a line, its place left out; a line itself does not print them. */
  public static String told(EiLine line) {
    return Arrays.stream(EiLine.class.getRecordComponents())
        .filter(component -> !component.getName().equals("at"))
        .map(component -> component.getName() + "=" + value(component, line))
        .collect(Collectors.joining(" "));
  }

  private static String value(RecordComponent component, EiLine line) {
    try {
      return String.valueOf(component.getAccessor().invoke(line));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

package nl.plafondwacht.nightly.describe;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FieldType;
import nl.plafondwacht.nightly.intake.feed.Replacement;
import nl.plafondwacht.nightly.intake.file.Bytes;

/** A file of a feed in a random form: some lines are wrong, some cannot be told apart. */
final class RandomFeedFile {
  private static final String[] BSNS = {
    "123456782", "111222333", "012345672", "999900109", "123456789", "123456788"
  };
  private static final String[] PSEUDONYMS = {
    "00112233445566778899aabbccddeeff", "A0112233445566778899AABBCCDDEEFA"
  };
  private static final String[] WRONG = {"x", "-1", "2026-02-30", "31-01-1947", "12345", "1,50"};

  private final Random random;
  private final Feed feed;
  private final String delimiter;

  /** Everything in the file by which a person could be found. */
  private final Set<String> identifying = new LinkedHashSet<>(List.of(BSNS));

  RandomFeedFile(Feed feed, long seed) {
    this.random = new Random(seed);
    this.feed = feed;
    this.delimiter = random.nextBoolean() ? ";" : ",";
    identifying.addAll(List.of(PSEUDONYMS));
  }

  Set<String> identifying() {
    return identifying;
  }

  Bytes bytes() {
    List<Column> columns = new ArrayList<>(feed.columns());
    Collections.shuffle(columns, random);
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
    text.append(String.join(delimiter, columns.stream().map(Column::name).toList())).append('\n');
    for (int line = 0; line < 60; line++) {
      text.append(line(columns)).append(pick("\n", "\n", "\r\n", "\r"));
    }
    text.append(String.join(delimiter, columns.stream().map(this::right).toList()));
    return Bytes.of("file.csv", text.toString());
  }

  private String line(List<Column> columns) {
    List<String> fields = new ArrayList<>();
    columns.forEach(column -> fields.add(field(column)));
    String line = String.join(delimiter, fields);
    return switch (random.nextInt(30)) {
      case 0 -> line + "\0";
      case 1 -> line + delimiter + pick(BSNS);
      case 2 -> "\"" + pick(BSNS) + "\"x" + delimiter + line;
      case 3 -> "";
      case 6 -> delimiter.repeat(random.nextInt(25)) + pick("", " ");
      case 4, 5 -> String.join(delimiter, moved(columns, fields));
      default -> line;
    };
  }

  /** Fields in other columns, amounts apart, and a wrong one that tells it. */
  private List<String> moved(List<Column> columns, List<String> fields) {
    List<Integer> places =
        new ArrayList<>(
            IntStream.range(0, fields.size())
                .filter(i -> columns.get(i).type() != FieldType.AMOUNT)
                .boxed()
                .toList());
    List<String> values = places.stream().map(fields::get).collect(Collectors.toList());
    Collections.shuffle(values, random);
    List<String> moved = new ArrayList<>(fields);
    for (int i = 0; i < places.size(); i++) {
      boolean isOpen = columns.get(places.get(i)).type().isOpen();
      moved.set(places.get(i), i < 4 && !isOpen ? "?!" : values.get(i));
    }
    return moved;
  }

  private String field(Column column) {
    if (random.nextInt(column.isRequired() ? 100 : 10) == 0) {
      return "";
    }
    String text = random.nextInt(100) == 0 ? pick(WRONG) : right(column);
    return random.nextInt(4) == 0 ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private String right(Column column) {
    return switch (column.type()) {
      case TEXT, NAME, CODE -> text(column);
      case DATE -> column.replacement() == Replacement.BIRTH ? birth() : day();
      case AMOUNT -> random.nextInt(1000) + ".5";
      case QUANTITY, WHOLE_NUMBER, PERCENTAGE -> String.valueOf(random.nextInt(90));
      case YES_NO -> pick("Y", "N");
      case WORD -> pick(column.vocabulary().toArray(String[]::new));
      case AGB -> "4100000" + random.nextInt(9);
      case UZOVI -> pick("9001", "9002");
      case CODE_LIST -> pick("065", "ZA");
      case PERSON -> random.nextInt(5) == 0 ? pick(PSEUDONYMS) : pick(BSNS);
      case RETURN_CODES -> pick("0300", "0300 8021");
      case POSTCODE4 -> "3511";
      case SIGNAL -> pick("e3d119cd491ff115", "f76cf794db6fa3bd");
    };
  }

  /** References of the sender in all lengths; free text with a person in it. */
  private String text(Column column) {
    return switch (column.replacement()) {
      case REFERENCE -> told("Ref-" + random.nextInt(20) + pick("", "x".repeat(30)));
      case NAME -> told("Mevrouw De Wit");
      case EMPTY -> told("over mevrouw Jansen");
      default -> pick("1000", "1001", "Z9", "met \u20ac", "K" + pick(BSNS));
    };
  }

  /** After the 28th, as no day that stands for another is. */
  private String birth() {
    return told("19%02d-0%d-%d".formatted(random.nextInt(90), pick(1, 3), pick(29, 30)));
  }

  private String day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(28)).toString();
  }

  private String told(String text) {
    identifying.add(text);
    return text;
  }

  @SafeVarargs
  private <T> T pick(T... of) {
    return of[random.nextInt(of.length)];
  }

  static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}

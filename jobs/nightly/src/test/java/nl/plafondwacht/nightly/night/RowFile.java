package nl.plafondwacht.nightly.night;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;

/** Rows on their way to a file. */
record RowFile(Feed feed, List<InboxRow> rows) {
  RowFile(Feed feed) {
    this(feed, new ArrayList<>());
  }

  /** Plain, with the columns in the order of the data contract. */
  void plain(String name, Sent into) {
    into.file(name, text(header(), new Form(",", "\n", false)));
  }

  /** How a record is written. */
  private record Form(String delimiter, String end, boolean quoted) {
    String record(List<String> fields) {
      return fields.stream().map(this::field).collect(Collectors.joining(delimiter)) + end;
    }

    private String field(String value) {
      boolean needed =
          Stream.of(delimiter, "\"", "\n", "\r").anyMatch(special -> value.contains(special));
      return quoted || needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
  }

  /** In any of the forms that say the same. */
  void inSomeForm(String name, Random random, Sent into) throws IOException {
    List<String> header = header();
    Collections.shuffle(header, random);
    Form form =
        new Form(
            random.nextBoolean() ? ";" : ",",
            random.nextBoolean() ? "\r\n" : "\n",
            random.nextInt(5) == 0);
    String mark = random.nextInt(5) == 0 ? "\uFEFF" : "";
    byte[] text = (mark + text(header, form)).getBytes(StandardCharsets.UTF_8);
    switch (random.nextInt(3)) {
      case 0 -> into.file(name, text);
      case 1 -> into.file(name + ".gz", gzip(text));
      default -> into.file(name + ".zst", Zstd.compress(text));
    }
  }

  private List<String> header() {
    return new ArrayList<>(feed.columns().stream().map(Column::name).toList());
  }

  private String text(List<String> header, Form form) {
    StringBuilder text = new StringBuilder(form.record(header));
    rows.forEach(row -> text.append(form.record(row.inOrderOf(header))));
    return text.toString();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return packed.toByteArray();
  }
}

package nl.plafondwacht.nightly.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;

/** The page about deliveries, from the feeds as the intake knows them. */
final class DeliveryPage {
  private static final Path EXAMPLE =
      SampleRun.NIGHT.resolve("inbox/2026-11-19-october/delivery.json");

  private static final String INTRODUCTION =
      """
      # Deliveries

      A delivery is a folder under the inbox with a `delivery.json` and the files it lists. A folder without
      `delivery.json` is not complete yet and is left alone: write it last. Once taken in, a delivery never
      changes: another content needs another name. This one is from the sample night:

      ```json
      %s```

      | key | meaning |
      |---|---|
      | format | 1; a newer format is refused |
      | delivery | the name of the folder |
      | created | when it was made, with an offset; its day in Amsterdam is the delivery day, and deliveries enter the log in the order of this time, then of their names |
      | files | at least one file, each once |
      | name | a plain file name; `.gz` and `.zst` are read as they are |
      | feed | one of the feeds below |
      | format (of a file) | `csv`, or `ei` for an EI message of declarations; see [messages](messages.md) |
      | sha256 | of the file as delivered, 64 hexadecimal digits |
      | records | optional: CSV records without the header, or records of a message that make lines; when given it has to match |
      | claimed_cents | optional, declarations: the claimed amounts in cents, D plus, C minus; when given it has to match. With unreadable amounts it is reported as unproven |
      | received_on | optional, messages only: the day on which the insurer received it; left out, the delivery day |

      A file of rows is CSV (RFC 4180) in UTF-8 with a header; the delimiter is `,` or `;`, the order of the columns is
      free, an empty field means "not known". An unknown, missing or repeated column, an empty file, a wrong digest
      or total, broken compression or an unclosed quote refuses the whole delivery; the others go on. A bad line
      is rejected and told in `operator/findings`; the rest of its file goes on. A blank line, and a row of delimiters and
      spaces only, whatever kind of spaces, is no record: it is noted (BLANK_LINE, EMPTY_ROW) and takes no share of the quarantine budget;
      `records` may count such rows or not.

      Days that cannot all be right are told, and the row counts as it is written: a first day of care after the day of
      receipt (RECEIVED_BEFORE_SERVICE); else a last day after it, by a day or by 7,973 years (ENDS_AFTER_RECEIPT, return code
      8178; claims in messages too); a birth or death after the day on which it became known (KNOWN_BEFORE_IT_HAPPENED); a
      known day or decision more than a year after the delivery, before which it counts nowhere (KNOWN_LONG_AFTER_DELIVERY);
      a `start_date` before 1900 (STARTS_LONG_AGO). A delivery that was created more than a day after the night
      that takes it in is noted (CREATED_AFTER_NIGHT). Outside
      declarations 9999-12-31 as `end_date`, `valid_to` or `deceased_on` is read as empty: open, or alive. Any other day far
      ahead stays as it is; a term or indication may well be long.

      A compressed file is read to its proven end, every gzip member and zstd frame with its checksum: what `gzip -t` or
      `zstd -t` accepts is read whole, zeros behind the last gzip member included, and anything else behind it refuses the
      delivery. A zstd frame that was written without checksum can hold damage that only the digest tells.

      Whatever else cannot be read, a folder, its `delivery.json` or a file, refuses its own delivery (UNREADABLE), never
      another. The names of folders and files are UTF-8; the launcher sees to a locale that has it. The name of a delivery
      has at most 200 bytes.

      A BSN in a text, such as a reference made of it, becomes a token like a person becomes a pseudonym, in
      `declarations` as in any other feed, before anything is written: `999990019-2026-03-01` is
      `token-nafhoaijolgkemiigecmjaoiaknkpjih-2026-03-01` in store, tables and findings. Under one key the same
      text has the same token and no other text has it, so lines, corrections, returns and contracts find each
      other as before. Digits are taken for a BSN when they pass the 11-test. In names, which are the ids of contracts,
      requests, settlements, regions, experiments and reports, names of providers and groups, and those of deliveries and
      files, they have to be written like one: nine anywhere in a run of digits, in groups with one sign between them
      (`9999.90.019`, `999-990-019`, `999 99 00 19`), or eight that have lost the zero in front as a run or in such groups
      (`123.45.672`). In references and all other texts nine in a row count whatever signs stand between them, two at most
      (`9999-90019`, `9999..90-019`, `9999.90.0191`), and eight when they are whole groups or come first of more than nine.
      Days and their times are none (`2026-11-20T18:00`, `20-11-2026`, `20261120`). One number in eleven passes by chance:
      choose ids without nine digits in a run, for people read those. A code or article number of exactly eight digits and the ids of
      signals stay. In a night without a key such a text ends
      with 30, as a BSN in `person_id` does.

      A fact counts in a night when its known day is on or before the night's date. Where the table below names no
      column for it, the known day is the delivery day.

      This page is written by `ManualTest` from the feeds the intake knows. "personal" says that a value is
      shown by its shape only, "replaced" and "emptied" what `anonymise` does with it.
      """;

  private DeliveryPage() {}

  static String text() throws IOException {
    return Arrays.stream(Feed.values())
        .map(DeliveryPage::section)
        .collect(Collectors.joining("", INTRODUCTION.formatted(Files.readString(EXAMPLE)), ""));
  }

  private static String section(Feed feed) {
    return """

        ## %s

        Known day: %s.

        | column | may be | required | meaning | betekenis |
        |---|---|---|---|---|
        %s"""
        .formatted(
            feed.feedName(),
            feed.knownDayColumn().orElse("the delivery day"),
            feed.columns().stream().map(DeliveryPage::row).collect(Collectors.joining()));
  }

  private static String personal(Column column) {
    return switch (column.replacement()) {
      case NONE -> column.isPersonal() ? " (personal)" : "";
      case EMPTY -> " (personal, emptied)";
      case PERSON, BIRTH, POSTCODE, REFERENCE, NAME -> " (personal, replaced)";
    };
  }

  private static String row(Column column) {
    return "| %s | %s | %s | %s%s | %s |\n"
        .formatted(
            column.name(),
            column.expected(),
            column.isRequired() ? "yes" : "no",
            column.english(),
            personal(column),
            column.dutch());
  }
}

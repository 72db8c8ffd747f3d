package nl.plafondwacht.nightly.golden;

import java.util.stream.Collectors;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.Layouts;

/** The page about EI messages, with the layouts as they are. */
final class MessagePage {
  private static final String TEXT =
      """
      # EI messages

      Insurers receive declarations as EI messages of Vektis and answer them with return messages: files of records of
      fixed length. Both can be files of a delivery beside CSV; what they say becomes the same rows of the declarations
      feed.

      ```json
      {"name": "aw319.asc", "feed": "declarations", "format": "ei", "sha256": "…", "records": 1289, "claimed_cents": 41890250, "received_on": "2026-10-12"}
      ```

      * `received_on`: the day on which the insurer received the message, on or before the delivery day; left out, it is
        the delivery day. It is the known day of every claim in the message. A return is known from its own day, which
        it says in record 01.
      * `records` and `claimed_cents` are optional. Records are those that make lines: 04, of a hospital 06 and 16,
        wrong ones included. The total is that of record 99.
      * `.gz` and `.zst` are read as they are. `plafondwacht deliver FOLDER --received DATE` recognises messages by their
        first record and writes all of this.

      ## Standards and how far each is proven

      H: an official specification, or two independent sources that agree. M: one good source, and the arithmetic of
      its positions holds. H/M: in between. **Compare a layout with less than H with a real file before you rely on it**
      (`plafondwacht describe FILE --records 5`); `plafondwacht check --configuration` names them too.

      | standard | kind | message codes | record length | proof | source |
      |---|---|---|---|---|---|
      %s
      No public layout was found of AW320 1.4, ZH309 9.0 and AP305 8.0, the returns of three claims in use today. Put such a
      layout as a CSV file into a folder and name it in the settings (`messages: { layouts: config/ei }`);
      [config/ei](../../config/ei/README.md) tells how. GDS801 and GDS802 are XML and cannot be read until their schema can be
      had; such a file is refused with those words.

      ## What becomes of a message

      | what is wrong | what happens | finding |
      |---|---|---|
      | the file: record length, line ends, order, detail numbers, counts, total, test file, debtor record, unknown code or version | the whole delivery stays out, exit code 21 | WRONG_MESSAGE: line = record, field = position, with expected and found |
      | a record 04, 06 or 16 | that line is quarantined with its money; the rest goes on | WRONG_RECORD |
      | no BSN is known (nine nines) | quarantined likewise: nobody's trajectory can have the line | NO_PERSON |
      | something that leaves the line alone, such as a credit that names no debit | told | ODD_RECORD |
      | a credit and its debit in one message | told; both count and leave nothing | CREDIT_BESIDE_ITS_DEBIT |
      | a reference that was used before, a credit without its debit, a line taken back twice | told; see the rules M3 and M4 | DUPLICATE, CREDIT_WITHOUT_DEBIT, CREDITED_TWICE |
      | a return whose claim was never delivered | waits and is told every night | RETURN_WITHOUT_CLAIM |
      | a return of records 01 and 99 alone: the insurer refused the claim as a whole | told; nothing says which lines it speaks of, so they stay undecided | RETURN_WITHOUT_LINES |

      `operator/findings.return_code` is the return code (COD954) that says the same, so that the sender can be answered.
      A value of a personal field is never shown.

      The declarant (`provider_agb`) is the institution of record 01, else the practice, else the caregiver. Lists other than
      home care are read too and count as care outside the contracts, unless a contract's scope names them; so do MZ301,
      PM304 and Wlz care. How each standard becomes lines is in the [README of the module](../ei/README.md).

      ## Returns

      A return repeats each line of its claim with what was granted and up to three return codes. It may come before or
      after the claim, in another delivery and another night: it is a decision about the line with the same person,
      declarant and reference (rule M4), whose claim fields it has to repeat. Its own day decides from when it counts.
      A file of rows and messages may be mixed: a return also answers a line that came as CSV.

      ## Settings

      `messages.code_page` (default ISO-8859-1): no public source says which code page senders use. Positions are bytes,
      so it matters for accents in references only. `messages.layouts`: a folder with layouts of your own.

      This page is written by `ManualTest` from the layouts that the program brings.
      """;

  private MessagePage() {}

  static String text() {
    return TEXT.formatted(
        Layouts.shipped().all().stream().map(MessagePage::row).collect(Collectors.joining()));
  }

  private static String row(Layout layout) {
    return "| %s | %s | %s | %d | %s | %s |\n"
        .formatted(
            layout.title(),
            layout.isReturn() ? "return" : "claim",
            String.join(", ", layout.messageCodes()),
            layout.length(),
            layout.proof(),
            layout.source());
  }
}

package nl.plafondwacht.ei.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.Layouts;

/** Tells a file by the first ten positions of its first record: code, version, P or T. */
public final class Recognition {
  /** How much of a file is looked at, leading white space of XML included. */
  public static final int HEAD = 64;

  private static final int SHOWN = 9;
  private static final int KIND = 9;

  private final Layouts layouts;

  /** Against these layouts. */
  public Recognition(Layouts layouts) {
    this.layouts = layouts;
  }

  /** Either what the file is or why it cannot be read. */
  public sealed interface Result {
    /** A message that there is a layout of. */
    record Known(Recognised message) implements Result {}

    /** Anything else. */
    record Unknown(Fault fault) implements Result {}
  }

  /** Looks at the first bytes of a file, at most {@link #HEAD}. */
  public Result of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (looksLikeXml(text)) {
      return unknown(
          1,
          "an EI message of records of fixed length",
          "XML; GDS801 and GDS802 cannot be read yet, their schema is not public",
          ReturnCode.STANDARD);
    }
    if (text.length() <= KIND || !text.startsWith("01") || !isDigits(text.substring(2, SHOWN))) {
      return unknown(1, "an EI message: record 01", shown(text), ReturnCode.RECORD_TYPE);
    }
    return known(text.substring(2, 5), text.substring(5, 7), text.substring(7, 9), text.charAt(9));
  }

  private Result known(String code, String version, String subversion, char kind) {
    List<Layout> versions = layouts.withCode(code);
    if (versions.isEmpty()) {
      return unknown(3, "message code " + codes(), code, ReturnCode.MESSAGE_CODE);
    }
    if (versions.stream().noneMatch(one -> one.version().equals(version))) {
      return unknown(6, titles(versions), version + " (" + code + ")", ReturnCode.VERSION);
    }
    var layout = layouts.find(code, version, subversion);
    if (layout.isEmpty()) {
      return unknown(8, titles(versions), version + subversion, ReturnCode.SUBVERSION);
    }
    if (kind != 'P' && kind != 'T') {
      return unknown(10, "P or T", "another character", ReturnCode.MESSAGE_KIND);
    }
    return new Result.Known(new Recognised(layout.get(), code, kind == 'T'));
  }

  private String codes() {
    return layouts.all().stream()
        .flatMap(layout -> layout.messageCodes().stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String titles(List<Layout> versions) {
    return versions.stream().map(Layout::title).collect(Collectors.joining(" or "));
  }

  private static Result unknown(int position, String expected, String found, ReturnCode code) {
    return new Result.Unknown(new Fault(1, position, expected, found, code));
  }

  private static boolean looksLikeXml(String text) {
    String start = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    return start.strip().startsWith("<");
  }

  /** Positions 1 to 9, never more; nine digits may be a BSN, and letters a name. */
  private static String shown(String text) {
    if (text.isEmpty()) {
      return "an empty file";
    }
    String head = text.substring(0, Math.min(SHOWN, text.length()));
    return "\"" + Shape.of(head) + "\" in positions 1 to " + head.length();
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

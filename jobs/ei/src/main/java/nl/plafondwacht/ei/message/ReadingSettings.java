package nl.plafondwacht.ei.message;

import java.nio.charset.Charset;
import nl.plafondwacht.ei.record.CodePage;

/**
 * What is taken.
 *
 * @param codePage of text; a character is a byte
 * @param takesTestFiles whether a file that says T is read; in production it is refused
 * @param takesDebtorRecords whether record 03 is read; towards an insurer it is refused
 */
public record ReadingSettings(
    Charset codePage, boolean takesTestFiles, boolean takesDebtorRecords) {

  /** Refuses a code page that positions cannot be counted in. */
  public ReadingSettings {
    if (!CodePage.isUsable(codePage)) {
      throw new IllegalArgumentException(
          "Code page " + codePage + " does not write a character as one byte");
    }
  }

  /** The settings under which an insurer's production takes files. */
  public static ReadingSettings production() {
    return production(CodePage.USUAL);
  }

  /** The same with another code page. */
  public static ReadingSettings production(Charset codePage) {
    return new ReadingSettings(codePage, false, false);
  }

  /** Reads whatever can be read, to look at it. */
  public static ReadingSettings everything(Charset codePage) {
    return new ReadingSettings(codePage, true, true);
  }
}

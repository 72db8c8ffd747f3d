package nl.plafondwacht.nightly.intake.feed;

import java.util.List;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A column of a feed.
 *
 * @param isRequired whether a row is rejected when it is empty
 * @param isPersonal whether a value is shown by its shape only
 * @param replacement what becomes of a value in a file without persons; other than {@link
 *     Replacement#NONE} in personal columns only
 * @param vocabulary the words of a {@link FieldType#WORD} column, in the order of the data
 *     contract; else empty
 * @param english label in the data dictionary
 * @param dutch label in the data dictionary
 */
public record Column(
    String name,
    FieldType type,
    boolean isRequired,
    boolean isPersonal,
    Replacement replacement,
    List<String> vocabulary,
    String english,
    String dutch) {

  public Column {
    vocabulary = List.copyOf(vocabulary);
    if (replacement != Replacement.NONE && !isPersonal) {
      throw new IllegalArgumentException(name + " is replaced and so it is personal");
    }
  }

  static Column column(String name, FieldType type, String english, String dutch) {
    boolean isPersonal = type == FieldType.PERSON || type == FieldType.AMOUNT;
    Replacement replacement = type == FieldType.PERSON ? Replacement.PERSON : Replacement.NONE;
    return new Column(name, type, false, isPersonal, replacement, List.of(), english, dutch);
  }

  /** A column of words, given in one text with spaces between. */
  static Column words(String name, String words, String english, String dutch) {
    List<String> vocabulary = List.of(words.split(" ", -1));
    return new Column(
        name, FieldType.WORD, false, false, Replacement.NONE, vocabulary, english, dutch);
  }

  Column required() {
    return new Column(name, type, true, isPersonal, replacement, vocabulary, english, dutch);
  }

  Column personal() {
    return replaced(Replacement.NONE);
  }

  /** Personal, and something else in a file without persons. */
  Column replaced(Replacement other) {
    return new Column(name, type, isRequired, true, other, vocabulary, english, dutch);
  }

  /**
   * The value of a field that is not empty; its class is said at the {@link FieldType}.
   *
   * @return null when the text is wrong
   */
  public @Nullable Object parse(String text) {
    if (type == FieldType.WORD) {
      int word = vocabulary.indexOf(text);
      return word < 0 ? null : vocabulary.get(word);
    }
    return type.parse(text);
  }

  /** The reason of a finding about a wrong field of this column. */
  public Reason reason(String wrong) {
    return wrong.isEmpty() ? Reason.MISSING_VALUE : type.reason();
  }

  /** What would have been right, in words. */
  public String expected() {
    return vocabulary.isEmpty() ? type.expected() : "one of " + String.join(", ", vocabulary);
  }

  /** A value, right or wrong, as people may see it. */
  public String shown(String text) {
    return isPersonal ? Shape.of(text) : Shape.ofImpersonal(text, type.look());
  }
}

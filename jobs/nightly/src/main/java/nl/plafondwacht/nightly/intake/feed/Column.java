package nl.plafondwacht.nightly.intake.feed;

import java.util.List;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A column of a feed.
 *
 * @param isRequired whether a row is rejected when it is empty
 * @param isPersonal whether a wrong value is shown by its shape only
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
    List<String> vocabulary,
    String english,
    String dutch) {

  public Column {
    vocabulary = List.copyOf(vocabulary);
  }

  static Column column(String name, FieldType type, String english, String dutch) {
    boolean isPersonal = type == FieldType.PERSON || type == FieldType.AMOUNT;
    return new Column(name, type, false, isPersonal, List.of(), english, dutch);
  }

  /** A column of words, given in one text with spaces between. */
  static Column words(String name, String words, String english, String dutch) {
    List<String> vocabulary = List.of(words.split(" ", -1));
    return new Column(name, FieldType.WORD, false, false, vocabulary, english, dutch);
  }

  Column required() {
    return new Column(name, type, true, isPersonal, vocabulary, english, dutch);
  }

  Column personal() {
    return new Column(name, type, isRequired, true, vocabulary, english, dutch);
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

  /** A wrong value as a finding may show it. */
  public String shown(String wrong) {
    return isPersonal ? Shape.of(wrong) : Shape.ofImpersonal(wrong);
  }
}

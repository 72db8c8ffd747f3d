package nl.plafondwacht.ei.layout;

import java.util.List;
import java.util.Optional;

/**
 * A record type of a standard.
 *
 * @param code two digits
 * @param fields in order of position, without gaps
 */
public record RecordLayout(String code, List<Field> fields) {
  public RecordLayout {
    fields = List.copyOf(fields);
  }

  /** Its length in bytes, the line end not counted. */
  public int length() {
    return fields.get(fields.size() - 1).end();
  }

  /** The first field with the element. */
  public Optional<Field> find(String element) {
    return fields.stream().filter(field -> field.element().equals(element)).findFirst();
  }

  /** The first field with the first of the elements that there is. */
  public Optional<Field> find(List<String> elements) {
    return elements.stream().map(this::find).flatMap(Optional::stream).findFirst();
  }

  /** The debit or credit field of an amount: the one right after it. */
  public Optional<Field> signOf(Field amount) {
    int next = fields.indexOf(amount) + 1;
    return next < fields.size() && Elements.SIGNS.contains(fields.get(next).element())
        ? Optional.of(fields.get(next))
        : Optional.empty();
  }

  /** What was done: of a care activity (16) its own code, of all else the service code. */
  public Optional<Field> findCode() {
    return find(code.equals("16") ? Elements.ACTIVITY_CODE : Elements.CODE);
  }

  /** The debit or credit field of the whole record, where there is one and no amount. */
  public Optional<Field> ownSign() {
    return find("COD043");
  }
}

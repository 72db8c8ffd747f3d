package nl.plafondwacht.nightly.describe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.FieldType;
import nl.plafondwacht.nightly.intake.feed.Replacement;
import org.apache.commons.csv.CSVRecord;

/** The fields of a record again, without persons, and as right or wrong as they were. */
final class LineReplacer {
  private static final int NONE = -1;

  private final FileColumns columns;
  private final FieldReplacer replacing;
  private final int person;

  LineReplacer(FileColumns columns, FieldReplacer replacing) {
    this.columns = columns;
    this.replacing = replacing;
    this.person = columns.columns().stream().map(Column::type).toList().indexOf(FieldType.PERSON);
  }

  boolean fit(CSVRecord record) {
    return columns.fit(record);
  }

  /** Of a record whose fields can be told apart. */
  List<String> replaced(CSVRecord record) {
    String id = person == NONE ? "" : record.get(person).toLowerCase(Locale.ROOT);
    boolean areRight = columns.areRight(record);
    List<String> fields = new ArrayList<>();
    for (int field = 0; field < record.size(); field++) {
      String text = record.get(field);
      fields.add(text.isEmpty() ? "" : replaced(columns.columns().get(field), text, id, areRight));
    }
    return fields;
  }

  /** Where a field is wrong the others may have moved, and hold what belongs in another column. */
  private String replaced(Column column, String text, String id, boolean areRight) {
    if (!FileColumns.isRight(column, text)) {
      return replacing.wrong(column, text);
    }
    boolean mayBeAnother = !areRight && column.replacement() == Replacement.NONE;
    return mayBeAnother ? replacing.moved(column, text) : replacing.right(column, text, id);
  }

  /** As many fields as a record has whose fields cannot be told apart, and nothing in them. */
  List<String> emptied(CSVRecord record) {
    List<String> fields = new ArrayList<>(Collections.nCopies(record.size(), ""));
    fields.set(0, "?");
    return fields;
  }
}

package nl.plafondwacht.ei.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.FieldType;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.RecordWindow;

/** The stretches of a record that hold digits only: neighbouring fields are looked at in one go. */
final class DigitRanges {
  private final List<Field> fields;
  private final int[] from;
  private final int[] to;

  /** Of the fields of digits that are nobody's and not judged elsewhere. */
  DigitRanges(RecordLayout type, Set<Field> judgedElsewhere) {
    fields =
        type.fields().stream()
            .filter(field -> field.type() == FieldType.N && !field.personal().isPersonal())
            .filter(field -> !judgedElsewhere.contains(field))
            .toList();
    List<int[]> ranges = new ArrayList<>();
    for (Field field : fields) {
      int[] last = ranges.isEmpty() ? new int[2] : ranges.get(ranges.size() - 1);
      if (!ranges.isEmpty() && last[1] == field.offset()) {
        last[1] = field.end();
      } else {
        ranges.add(new int[] {field.offset(), field.end()});
      }
    }
    from = ranges.stream().mapToInt(range -> range[0]).toArray();
    to = ranges.stream().mapToInt(range -> range[1]).toArray();
  }

  boolean areGood(RecordWindow window) {
    for (int i = 0; i < from.length; i++) {
      if (!window.isDigits(from[i], to[i])) {
        return false;
      }
    }
    return true;
  }

  /** The fields that hold something else. */
  List<Field> wrong(RecordWindow window) {
    return fields.stream().filter(one -> !window.isDigits(one.offset(), one.end())).toList();
  }
}

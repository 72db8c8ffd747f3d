package nl.plafondwacht.ei.layout;

import java.util.List;
import java.util.Optional;

/** Whether a layout has the fields that a file is recognised by and a line is made of. */
final class LayoutContent {
  private static final int LONGEST_NUMBER = 18;

  private final String file;
  private final List<LayoutMistake> mistakes;

  private LayoutContent(String file, List<LayoutMistake> mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** Adds what is missing. */
  static void check(String file, Layout layout, List<LayoutMistake> mistakes) {
    LayoutContent content = new LayoutContent(file, mistakes);
    content.header(layout);
    content.person(layout);
    content.services(layout);
    content.trailer(layout);
    content.text(layout);
  }

  private void header(Layout layout) {
    Optional<RecordLayout> header = record(layout, "01");
    if (header.isPresent()) {
      RecordLayout record = header.get();
      at(record, Elements.MESSAGE_CODE, 3, 3);
      at(record, Elements.VERSION, 6, 2);
      at(record, Elements.SUBVERSION, 8, 2);
      at(record, Elements.MESSAGE_KIND, 10, 1);
      has(record, List.of(Elements.CAREGIVER, Elements.PRACTICE, Elements.INSTITUTION));
      if (layout.isReturn()) {
        has(record, List.of(Elements.RETURN_DATE));
      }
    }
  }

  private void person(Layout layout) {
    record(layout, "02").ifPresent(this::keys);
  }

  private void keys(RecordLayout record) {
    at(record, Elements.DETAIL, 3, 12);
    has(record, List.of(Elements.BSN));
    has(record, List.of(Elements.UZOVI));
  }

  private void services(Layout layout) {
    Optional<RecordLayout> service = record(layout, "04");
    if (service.isPresent()) {
      line(service.get());
      if (!layout.hasAmountRecords()) {
        amounts(service.get(), layout);
      }
    }
    layout.record("06").ifPresent(record -> amounts(record, layout));
    layout.record("06").ifPresent(record -> has(record, Elements.REFERENCE));
    layout.record("16").ifPresent(this::line);
  }

  private void line(RecordLayout record) {
    keys(record);
    has(record, Elements.LIST);
    has(record, record.code().equals("16") ? Elements.ACTIVITY_CODE : Elements.CODE);
    has(record, Elements.START);
    has(record, Elements.REFERENCE);
  }

  private void amounts(RecordLayout record, Layout layout) {
    keys(record);
    signed(record, Elements.CLAIMED);
    if (layout.isReturn()) {
      signed(record, Elements.GRANTED);
    }
  }

  private void trailer(Layout layout) {
    Optional<RecordLayout> trailer = record(layout, "99");
    if (trailer.isPresent()) {
      RecordLayout record = trailer.get();
      has(record, Elements.PERSONS_COUNT);
      has(record, Elements.SERVICES_COUNT);
      has(record, Elements.COMMENTS_COUNT);
      has(record, Elements.DETAILS_COUNT);
      signed(record, Elements.CLAIMED_TOTAL);
      if (layout.isReturn()) {
        signed(record, Elements.GRANTED_TOTAL);
      }
    }
  }

  private void text(Layout layout) {
    layout.record("98").ifPresent(record -> at(record, Elements.DETAIL, 3, 12));
    layout.record("03").ifPresent(record -> at(record, Elements.DETAIL, 3, 12));
  }

  private Optional<RecordLayout> record(Layout layout, String code) {
    Optional<RecordLayout> record = layout.record(code);
    if (record.isEmpty()) {
      wrong("record " + code, "missing", "fields of record " + code);
    }
    return record;
  }

  private void at(RecordLayout record, String element, int start, int length) {
    boolean isThere =
        record
            .find(element)
            .filter(field -> field.start() == start && field.length() == length)
            .isPresent();
    if (!isThere) {
      wrong(
          "record " + record.code(),
          "no " + element + " at " + start,
          element + " from position " + start + ", " + length + " positions");
    }
  }

  private Optional<Field> has(RecordLayout record, List<String> elements) {
    Optional<Field> field = record.find(elements);
    if (field.isEmpty()) {
      wrong("record " + record.code(), "none of " + elements, "one of them");
    } else if (field.get().type() == FieldType.N && field.get().length() > LONGEST_NUMBER) {
      wrong(field.get().title(), field.get().length() + " digits", "at most " + LONGEST_NUMBER);
    }
    return field;
  }

  private void signed(RecordLayout record, List<String> elements) {
    Optional<Field> amount = has(record, elements);
    if (amount.isPresent() && record.signOf(amount.get()).isEmpty()) {
      wrong(amount.get().title(), "no debit or credit field after it", "one right after it");
    }
  }

  private void wrong(String what, String found, String expected) {
    mistakes.add(new LayoutMistake(file, 0, what, found, expected));
  }
}

package nl.plafondwacht.ei.write;

import java.util.List;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.layout.Elements;

/** What record 99 will say. */
final class WrittenCounts {
  long persons;
  long services;
  long amounts;
  long activities;
  long comments;
  private long claimed;
  private long granted;

  void add(EiLine line) {
    Long paid = line.grantedCents();
    claimed += line.isCredit() ? -line.claimedCents() : line.claimedCents();
    granted += paid == null ? 0 : line.isCredit() ? -paid : paid;
  }

  RecordText fill(RecordText record) {
    count(record, Elements.PERSONS_COUNT, persons);
    count(record, Elements.SERVICES_COUNT, services);
    count(record, Elements.AMOUNTS_COUNT, amounts);
    count(record, Elements.ACTIVITIES_COUNT, activities);
    count(record, Elements.COMMENTS_COUNT, comments);
    count(record, Elements.DETAILS_COUNT, persons + services + amounts + activities + comments);
    return record
        .amount(Elements.CLAIMED_TOTAL, Math.abs(claimed), claimed < 0 ? 'C' : 'D')
        .amount(Elements.GRANTED_TOTAL, Math.abs(granted), granted < 0 ? 'C' : 'D');
  }

  private static void count(RecordText record, List<String> elements, long number) {
    record.set(elements, Long.toString(number));
  }
}

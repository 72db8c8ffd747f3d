package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import nl.plafondwacht.nightly.intake.feed.Feed;

/**
 * The facts of an inbox, dealt anew over files, deliveries and nights. Rows of feeds without a
 * known day of their own stay together, with the day of their delivery and in their order; of other
 * rows only those keep their order between which it decides.
 */
final class AnotherSplit {
  private static final int MOST_NIGHTS = 3;
  private static final int MOST_DELIVERIES = 6;
  private static final int MOST_FILES = 3;

  private final Random random;
  private final LocalDate day;
  private final List<LocalDate> nights = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<Dealt> dealt = new ArrayList<>();

  /** A file of each feed in a delivery, in the order of the log. */
  private record Slot(int night, String created, String delivery, int file) {}

  /**
   * A row and its place.
   *
   * @param at position of its slot, and behind the point its place in the file
   */
  private record Dealt(double at, InboxRow row) {}

  /**
   * Deals the rows.
   *
   * @param day the last night is the night of this day
   */
  AnotherSplit(List<InboxRow> rows, LocalDate day, long seed) {
    this.random = new Random(seed);
    this.day = day;
    for (int night = random.nextInt(MOST_NIGHTS); night > 0; night--) {
      nights.add(day.minusDays(random.nextInt(90)));
    }
    nights.add(day);
    slots();
    for (Contest contest : Contest.among(rows.stream().filter(AnotherSplit::hasOwnDay).toList())) {
      deal(contest);
    }
    wholeSets(rows.stream().filter(row -> !hasOwnDay(row)).toList());
    dealt.sort(Comparator.comparingDouble(Dealt::at));
  }

  private static boolean hasOwnDay(InboxRow row) {
    return row.feed().knownDayColumn().isPresent();
  }

  /** The dates of the nights; the next deliveries are there for each of them. */
  List<LocalDate> nights() {
    return nights;
  }

  private void slots() {
    List<Slot> deliveries = new ArrayList<>();
    for (int delivery = 1 + random.nextInt(MOST_DELIVERIES); delivery > 0; delivery--) {
      LocalDate created = day.minusDays(random.nextInt(200) - 3L);
      String time = random.nextBoolean() ? "T23:30:00Z" : "T06:15:00+02:00";
      String name = "%08x".formatted(random.nextInt());
      deliveries.add(new Slot(random.nextInt(nights.size()), created + time, name, 0));
    }
    deliveries.sort(
        Comparator.comparingInt(Slot::night)
            .thenComparing(slot -> OffsetDateTime.parse(slot.created()).toInstant())
            .thenComparing(Slot::delivery));
    int files = 1 + random.nextInt(MOST_FILES);
    for (Slot slot : deliveries) {
      for (int file = 0; file < files; file++) {
        slots.add(new Slot(slot.night(), slot.created(), slot.delivery(), file));
      }
    }
  }

  private void deal(Contest contest) {
    boolean open = contest.isOpen();
    List<Double> places = new ArrayList<>(places(contest.rows().size()));
    if (open) {
      Collections.sort(places);
    }
    for (int i = 0; i < places.size(); i++) {
      InboxRow row = contest.rows().get(i);
      dealt.add(new Dealt(places.get(i), row));
      if (contest.isOfDeclarations() && row.isWhole() && random.nextInt(100) < 8) {
        again(row, open, places.get(i));
      }
    }
  }

  /** A row once more: as it is, or the bare claim. In a contest a repeat must come later. */
  private void again(InboxRow row, boolean open, double at) {
    if (open) {
      dealt.add(new Dealt(at + (slots.size() - at) * random.nextDouble(), row));
    } else {
      InboxRow other = random.nextBoolean() ? row : row.withoutDecision();
      dealt.add(new Dealt(places(1).get(0), other));
    }
  }

  private List<Double> places(int count) {
    return DoubleStream.generate(() -> random.nextDouble() * slots.size())
        .limit(count)
        .boxed()
        .toList();
  }

  /** Each original delivery of them again, in a night not before that of the one before. */
  private void wholeSets(List<InboxRow> rows) {
    Map<String, List<InboxRow>> deliveries = new LinkedHashMap<>();
    rows.forEach(
        row -> deliveries.computeIfAbsent(row.home().delivery(), d -> new ArrayList<>()).add(row));
    int night = 0;
    for (List<InboxRow> sets : deliveries.values()) {
      night += random.nextInt(nights.size() - night);
      String name = "sets-%03d".formatted(slots.size());
      for (InboxRow row : sets) {
        dealt.add(new Dealt(slots.size() + dealt.size() / 1e9, row));
      }
      slots.add(new Slot(night, sets.get(0).home().created(), name, 0));
    }
  }

  /** Brings the deliveries of a night into the inbox. */
  void write(int night, Path inbox) throws IOException {
    Map<String, Sent> deliveries = new TreeMap<>();
    for (int slot = 0; slot < slots.size(); slot++) {
      Slot here = slots.get(slot);
      if (here.night() == night) {
        for (Map.Entry<Feed, List<InboxRow>> file : files(slot).entrySet()) {
          String name = "%s.%d.csv".formatted(file.getKey().feedName(), here.file());
          Sent sent =
              deliveries.computeIfAbsent(
                  here.delivery(), d -> Sent.at(here.created(), inbox, here.delivery()));
          new RowFile(file.getKey(), file.getValue()).inSomeForm(name, random, sent);
        }
      }
    }
    for (Sent sent : deliveries.values()) {
      sent.write();
    }
  }

  private Map<Feed, List<InboxRow>> files(int slot) {
    Map<Feed, List<InboxRow>> files = new EnumMap<>(Feed.class);
    for (Dealt one : dealt) {
      if ((int) one.at() == slot) {
        files.computeIfAbsent(one.row().feed(), feed -> new ArrayList<>()).add(one.row());
      }
    }
    return files;
  }
}

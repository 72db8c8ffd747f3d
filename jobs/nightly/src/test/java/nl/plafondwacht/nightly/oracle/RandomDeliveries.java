package nl.plafondwacht.nightly.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The deliveries of a random inbox: when they came, how their files look, and where a row goes. */
final class RandomDeliveries {
  /** A declarations file: the later of two places is the later in the delivery log. */
  record Place(int delivery, int file) {
    static final Place FIRST = new Place(0, 0);
  }

  private final Dice dice;
  private final List<LocalDate> days = new ArrayList<>();
  private final List<DeliveryFolder> folders = new ArrayList<>();
  private final List<List<FeedFile.Form>> declarations = new ArrayList<>();

  RandomDeliveries(Dice dice, LocalDate runDate) {
    this.dice = dice;
    LocalDate day = runDate.minusDays(45L * dice.number(1, 4));
    String created = instantOn(day);
    while (!day.isAfter(runDate)) {
      add(day, created);
      if (dice.chance(20)) {
        add(day, created); // the same instant: the name decides
      }
      day = day.plusDays(45);
      created = instantOn(day);
    }
  }

  /** Half past eleven in the evening UTC is the next day in Amsterdam. */
  private String instantOn(LocalDate day) {
    return dice.pick(day.minusDays(1) + "T23:30:00Z", day + "T06:15:00+02:00", day + "T04:15:00Z");
  }

  private void add(LocalDate day, String created) {
    int index = count();
    days.add(day);
    folders.add(new DeliveryFolder("delivery-%d".formatted(index), created));
    declarations.add(
        List.of(
            declarationForm("declarations-1.csv"),
            declarationForm(dice.chance(50) ? "declarations-2.csv.gz" : "declarations-2.csv")));
    declarations.get(index).forEach(form -> folders.get(index).file(form));
  }

  private FeedFile.Form declarationForm(String name) {
    List<String> columns = new ArrayList<>(Feeds.columns("declarations"));
    if (dice.chance(50)) {
      Collections.shuffle(columns, new Random(dice.number(0, 1_000_000)));
    }
    return new FeedFile.Form(name, "declarations", dice.pick(",", ";"), columns);
  }

  int count() {
    return folders.size();
  }

  /**
   * A reference row goes into the first delivery on or after its known day, sometimes a later one.
   */
  void fact(String feed, LocalDate knownOn, Map<String, String> row) {
    int at = dice.chance(15) ? dice.number(first(knownOn), count() - 1) : first(knownOn);
    factIn(feed, at, row);
  }

  void factIn(String feed, int delivery, Map<String, String> row) {
    folders.get(delivery).file(FeedFile.Form.plain(feed)).add(row);
  }

  /** A declaration row goes on or after its day of receipt, never before {@code notBefore}. */
  Place line(Map<String, String> row, LocalDate receivedOn, Place notBefore) {
    int delivery = Math.max(notBefore.delivery(), first(receivedOn));
    if (dice.chance(20)) {
      delivery = dice.number(delivery, count() - 1);
    }
    int file = dice.number(delivery == notBefore.delivery() ? notBefore.file() : 0, 1);
    file(delivery, file).add(row, dice.chance(5));
    return new Place(delivery, file);
  }

  /** What {@code breaking} makes of a random file's form is added as it is. */
  void brokenLine(java.util.function.Function<FeedFile.Form, String> breaking) {
    int delivery = dice.number(0, count() - 1);
    int file = dice.number(0, 1);
    file(delivery, file).addBroken(breaking.apply(declarations.get(delivery).get(file)));
  }

  /** Now and then a file comes a second time in the last delivery. */
  void repeatAFile() {
    if (dice.chance(30) && count() > 1) {
      folders.get(count() - 1).again(file(0, 0));
    }
  }

  void write(Path inbox) throws IOException {
    for (DeliveryFolder folder : folders) {
      folder.write(inbox);
    }
  }

  private FeedFile file(int delivery, int file) {
    return folders.get(delivery).file(declarations.get(delivery).get(file));
  }

  private int first(LocalDate day) {
    for (int i = 0; i < days.size(); i++) {
      if (!days.get(i).isBefore(day)) {
        return i;
      }
    }
    return days.size() - 1;
  }
}

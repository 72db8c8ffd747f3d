package nl.plafondwacht.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.sample.cast.Contract;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.feed.CeilingRequest;
import nl.plafondwacht.sample.feed.Feed;
import nl.plafondwacht.sample.feed.Line;
import nl.plafondwacht.sample.feed.PersonRow;
import nl.plafondwacht.sample.feed.Registration;
import nl.plafondwacht.sample.feed.Row;
import nl.plafondwacht.sample.inbox.Delivery;
import nl.plafondwacht.sample.inbox.InboxFile;
import org.jspecify.annotations.Nullable;

/** What the stories plant, and the deliveries that come of it. */
public final class Night {

  private static final Comparator<Line> AS_RECEIVED =
      Comparator.comparing(Line::received).thenComparing(Line::id);

  private static final List<String> SOURCES =
      List.of("DOELGROEP", "CLIENTPROFIEL", "APPROVAL", "OTHER");

  private final Map<Batch, Map<Feed, List<Row>>> feeds = new EnumMap<>(Batch.class);
  private final Map<Contract, List<Line>> claims = new LinkedHashMap<>();
  private final List<Line> others = new ArrayList<>();
  private final List<CeilingRequest> requests = new ArrayList<>();
  private final Map<DeclarationFile, List<Row>> extras = new EnumMap<>(DeclarationFile.class);

  /** A row of any feed but declarations; it comes with the first delivery after the day. */
  void add(Feed feed, LocalDate knownOn, Row row) {
    feeds
        .computeIfAbsent(Batch.of(knownOn), batch -> new EnumMap<>(Feed.class))
        .computeIfAbsent(feed, any -> new ArrayList<>())
        .add(row);
  }

  /** The person's row, and when the person dies another one, known four days later. */
  void meet(Person person) {
    LocalDate longAgo = LocalDate.of(2025, 1, 1);
    add(Feed.PERSONS, longAgo, row(person, null, longAgo));
    LocalDate died = person.died();
    if (died != null) {
      add(Feed.PERSONS, died.plusDays(4), row(person, died, died.plusDays(4)));
    }
  }

  private static PersonRow row(Person person, @Nullable LocalDate died, LocalDate knownOn) {
    return new PersonRow(
        person.id(),
        person.born(),
        person.sex(),
        person.postcode4(),
        person.insurer(),
        died,
        knownOn);
  }

  /** A terminal registration by the provider of the contract, known three days after it starts. */
  void register(Person person, Contract contract, LocalDate start, @Nullable LocalDate end) {
    String agb = contract.provider().agbFor(person);
    LocalDate knownOn = start.plusDays(3);
    add(
        Feed.TERMINAL_REGISTRATIONS,
        knownOn,
        new Registration(person.id(), agb, start, end, SOURCES.get(person.number() % 4), knownOn));
  }

  /** Lines under a contract; the insurer decides those that have no decision yet. */
  void claim(Contract contract, List<Line> lines) {
    claims.computeIfAbsent(contract, any -> new ArrayList<>()).addAll(lines);
  }

  /** Lines just as they are; without a decision they stay pending. */
  void declare(Line... lines) {
    others.addAll(Arrays.asList(lines));
  }

  /** A row in a file of the story's choice, after the lines that belong there. */
  void put(DeclarationFile file, Row... rows) {
    extras.computeIfAbsent(file, any -> new ArrayList<>()).addAll(Arrays.asList(rows));
  }

  void ask(CeilingRequest request, LocalDate knownOn) {
    requests.add(request);
    add(Feed.CEILING_REQUESTS, knownOn, request);
  }

  /** Every line of the night with its decision, in the order of receipt. */
  private List<Line> decidedLines() {
    List<Line> lines = new ArrayList<>(others);
    claims.forEach(
        (contract, claimed) ->
            lines.addAll(new Payments(contract, raisesOf(contract)).decide(claimed)));
    return lines.stream().sorted(AS_RECEIVED).toList();
  }

  private List<CeilingRequest> raisesOf(Contract contract) {
    return requests.stream().filter(raise -> raise.contract().equals(contract.id())).toList();
  }

  /** The inbox, oldest delivery first. */
  public List<Delivery> deliveries() {
    Map<DeclarationFile, List<Row>> declared = Sorting.intoFiles(decidedLines());
    extras.forEach(
        (file, rows) -> declared.computeIfAbsent(file, any -> new ArrayList<>()).addAll(rows));
    return Arrays.stream(Batch.values()).map(batch -> delivery(batch, declared)).toList();
  }

  private Delivery delivery(Batch batch, Map<DeclarationFile, List<Row>> declared) {
    List<InboxFile> files = new ArrayList<>();
    feeds
        .getOrDefault(batch, Map.of())
        .forEach((feed, rows) -> files.add(Sorting.file(feed, rows)));
    declared.forEach(
        (file, rows) -> {
          if (file.batch == batch) {
            files.add(Sorting.file(file, rows));
          }
        });
    return new Delivery(batch.delivery, batch.created, files);
  }
}

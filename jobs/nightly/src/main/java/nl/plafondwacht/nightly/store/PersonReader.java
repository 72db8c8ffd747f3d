package nl.plafondwacht.nightly.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Known;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.PersonFacts.DeliveryForm;
import nl.plafondwacht.rules.reference.PersonFacts.Registration;
import nl.plafondwacht.rules.reference.PersonFacts.Stay;
import nl.plafondwacht.rules.reference.PersonFacts.StayKind;
import nl.plafondwacht.rules.reference.PersonFacts.WlzIndication;

/** What is known of the persons of a range on the run date, declarations apart. */
public final class PersonReader {
  private final Store store;
  private final Manifest manifest;
  private final LocalDate runDate;

  public PersonReader(Store store, Manifest manifest, LocalDate runDate) {
    this.store = store;
    this.manifest = manifest;
    this.runDate = runDate;
  }

  /** The persons of the range of whom a feed speaks, by pseudonym. */
  public NavigableMap<String, PersonFacts> read(PersonRange range) throws IOException {
    Map<String, Draft> drafts = new TreeMap<>();
    each(Feed.PERSONS, range, drafts, row -> "", Draft::person);
    each(
        Feed.LONG_TERM_CARE,
        range,
        drafts,
        row -> row.findText("profile_code").orElse("") + " " + row.day("start_date"),
        Draft::indication);
    each(
        Feed.STAYS,
        range,
        drafts,
        row -> row.text("kind") + " " + row.day("start_date"),
        Draft::stay);
    each(
        Feed.TERMINAL_REGISTRATIONS,
        range,
        drafts,
        row ->
            "%s %s %s"
                .formatted(
                    row.findText("provider_agb").orElse(""),
                    row.day("start_date"),
                    row.findText("source").orElse("")),
        Draft::registration);
    NavigableMap<String, PersonFacts> facts = new TreeMap<>();
    drafts.forEach((person, draft) -> facts.put(person, draft.facts(person)));
    return facts;
  }

  /** Hands each row that counts on the run date to the draft of its person. */
  private void each(
      Feed feed,
      PersonRange range,
      Map<String, Draft> drafts,
      Function<FeedRow, String> keyWithinPerson,
      Part part)
      throws IOException {
    List<Known<FeedRow>> rows = new ArrayList<>();
    store.feed(manifest, feed, range, row -> rows.add(new Known<>(row, row.knownOn(), row.at())));
    Function<FeedRow, String> key = row -> row.text("person_id") + " " + keyWithinPerson.apply(row);
    for (Known<FeedRow> known : Known.newest(rows, key, runDate)) {
      FeedRow row = known.fact();
      part.add(drafts.computeIfAbsent(row.text("person_id"), person -> new Draft()), row);
    }
  }

  /** Adds a row to a draft. */
  private interface Part {
    void add(Draft draft, FeedRow row);
  }

  /** A person while the feeds are read. */
  private static final class Draft {
    private PersonFacts person = PersonFacts.unknown("");
    private final List<WlzIndication> indications = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();

    void person(FeedRow row) {
      person =
          new PersonFacts(
              "",
              row.findDay("birth_date").orElse(null),
              row.findDay("deceased_on").orElse(null),
              row.findText("postcode4").orElse(null),
              row.findText("insurer_uzovi").orElse(null),
              List.of(),
              List.of(),
              List.of());
    }

    void indication(FeedRow row) {
      if (counts(row)) {
        DeliveryForm form = row.findText("delivery_form").map(DeliveryForm::valueOf).orElse(null);
        indications.add(
            new WlzIndication(
                row.at(), row.findText("profile_code").orElse(""), form, period(row)));
      }
    }

    void stay(FeedRow row) {
      if (counts(row)) {
        stays.add(new Stay(StayKind.valueOf(row.text("kind")), period(row)));
      }
    }

    void registration(FeedRow row) {
      if (counts(row)) {
        registrations.add(
            new Registration(row.at(), row.findText("provider_agb").orElse(""), period(row)));
      }
    }

    PersonFacts facts(String pseudonym) {
      return new PersonFacts(
          pseudonym,
          person.birthDate(),
          person.deceasedOn(),
          person.postcode4(),
          person.insurerUzovi(),
          indications,
          stays,
          registrations);
    }

    /** A row that ends before it starts takes an earlier one back. */
    private static boolean counts(FeedRow row) {
      return !Period.isWithdrawn(row.day("start_date"), row.findDay("end_date").orElse(null));
    }

    private static Period period(FeedRow row) {
      return Period.from(row.day("start_date"), row.findDay("end_date").orElse(null));
    }
  }
}

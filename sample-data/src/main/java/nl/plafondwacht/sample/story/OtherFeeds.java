package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Codes;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.Provider;
import nl.plafondwacht.sample.feed.Article;
import nl.plafondwacht.sample.feed.Bottleneck;
import nl.plafondwacht.sample.feed.EfficiencyOutcome;
import nl.plafondwacht.sample.feed.Experiment;
import nl.plafondwacht.sample.feed.ExperimentParticipant;
import nl.plafondwacht.sample.feed.Facility;
import nl.plafondwacht.sample.feed.Feed;
import nl.plafondwacht.sample.feed.Region;
import nl.plafondwacht.sample.feed.SignalDecision;
import nl.plafondwacht.sample.feed.TitleContract;
import org.jspecify.annotations.Nullable;

/** The small feeds that no other story needs. */
final class OtherFeeds implements Story {

  private static final LocalDate FIRST = day(11, 18);
  private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

  /** Ids follow from rule family, contract, term and evidence class: the night shows them. */
  private static final String SIGNAL_NOORD = "e3d119cd491ff115";

  private static final String SIGNAL_KUST = "f76cf794db6fa3bd";
  private static final List<String> REGIONS =
      List.of("Noord", "Oost", "Zuid", "West", "Midden", "Kust");

  @Override
  public List<Planted> plant(Night night) {
    articles(night);
    regions(night);
    facilities(night);
    outcomes(night);
    decisions(night);
    experiments(night);
    return List.of(
        new Planted(
            "Every feed of the data contract",
            "the csv files beside the declarations",
            "Accepted without a finding, unless a row above says so.",
            "operator/run.json: every file with its records and rejected lines"),
        new Planted(
            "A decision about a signal",
            "decisions.csv, signal "
                + SIGNAL_NOORD
                + " (R1 of C-2026-NOORD), its note with quotes, "
                + "comma and line break",
            "Read as one record. Status DECIDED, disposition WAITING_FOR_PROVIDER.",
            "restriction_signals " + SIGNAL_NOORD),
        new Planted(
            "A signal that rests",
            "decisions.csv, signal " + SIGNAL_KUST + " (R1 of C-2026-KUST)",
            "Status SNOOZED until 2026-12-18. The signal of C-2025-NOORD stays OPEN.",
            "restriction_signals " + SIGNAL_KUST),
        new Planted(
            "A decision about a signal nobody raised",
            "decisions.csv, signal 0000000000000000",
            "Attached to nothing, a finding; the summary counts it as not taken.",
            "findings UNKNOWN_SIGNAL; decisions of run.json"));
  }

  private static void articles(Night night) {
    List.of(
            new Article(Codes.MIDAZOLAM_INJECTION, "N05CD08", "PARENTERAL"),
            new Article(Codes.MIDAZOLAM_TABLET, "N05CD08", "ORAL"),
            new Article(Codes.LEVOMEPROMAZINE_INJECTION, "N05AA02", "PARENTERAL"),
            new Article(Codes.MORPHINE_INJECTION, "N02AA01", "PARENTERAL"),
            new Article(Codes.MORPHINE_TABLET, "N02AA01", "ORAL"),
            new Article(Codes.HALOPERIDOL_INJECTION, "N05AD01", "PARENTERAL"),
            new Article(Codes.PARACETAMOL, "N02BE01", "ORAL"))
        .forEach(article -> night.add(Feed.ARTICLES, FIRST, article));
  }

  /** Three postcodes a region; the provider of region n has the n-th hundred of numbers. */
  private static void regions(Night night) {
    for (int i = 0; i < REGIONS.size(); i++) {
      for (int last = 1; last <= 3; last++) {
        String postcode4 = "0" + (i + 1) + "0" + last;
        String name = "Fictief " + REGIONS.get(i);
        night.add(Feed.REGIONS, FIRST, new Region(postcode4, "FR" + (i + 1), name));
      }
    }
  }

  private static void facilities(Night night) {
    night.add(
        Feed.FACILITIES,
        LONG_AGO,
        new Facility(Provider.HOSPICE.agb(), "HCH", "Y", 8, LONG_AGO, null, LONG_AGO));
    night.add(
        Feed.FACILITIES,
        LONG_AGO,
        new Facility(Provider.BIJNA_THUIS_HUIS.agb(), "BTH", "N", 4, LONG_AGO, null, LONG_AGO));
    night.add(
        Feed.TITLE_CONTRACTS,
        LONG_AGO,
        new TitleContract(
            Provider.HUISARTS.agb(),
            "9901",
            Codes.GP,
            Codes.GP_INTENSIVE_CARE_DAY,
            LONG_AGO,
            null,
            LONG_AGO));
  }

  private static void outcomes(Night night) {
    String west = Contracts.WEST.id();
    night.add(
        Feed.EFFICIENCY_OUTCOMES,
        day(7, 31),
        new EfficiencyOutcome(west, day(6, 30), "100.00", "98.40", day(7, 31)));
    night.add(
        Feed.EFFICIENCY_OUTCOMES,
        day(10, 30),
        new EfficiencyOutcome(west, day(9, 30), "100.00", "104.50", day(10, 30)));
  }

  private static void decisions(Night night) {
    String note = "Besproken met \"Voorbeeld Thuiszorg Noord\", zie brief;\nvolgt in december";
    decide(night, SIGNAL_NOORD, "WAITING_FOR_PROVIDER", note, null);
    decide(night, SIGNAL_KUST, "SNOOZED", "Plafond is verhoogd", day(12, 18));
    decide(night, "0000000000000000", "WRONG_CONTRACT_DATA", "", null);
  }

  private static void decide(
      Night night, String signal, String disposition, String note, @Nullable LocalDate until) {
    night.add(
        Feed.DECISIONS,
        day(11, 20),
        new SignalDecision(signal, disposition, day(11, 20), "zorginkoper", note, until));
  }

  private static void experiments(Night night) {
    String id = "EXP-FICTIEF-1";
    night.add(Feed.EXPERIMENTS, FIRST, new Experiment(id, "FR1", day(3, 1), null, "BUNDLE"));
    night.add(
        Feed.EXPERIMENT_PARTICIPANTS,
        FIRST,
        new ExperimentParticipant(id, Provider.NOORD.agb(), day(3, 1), null));
    night.add(
        Feed.BOTTLENECK_REPORTS,
        day(9, 14),
        new Bottleneck("B-FICTIEF-1", "HOME_CARE", "FR1", day(9, 14), "OPEN"));
    night.add(
        Feed.BOTTLENECK_REPORTS,
        day(5, 4),
        new Bottleneck("B-FICTIEF-2", "MEDICATION", "FR5", day(5, 4), "SOLVED"));
  }
}

package nl.plafondwacht.nightly.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.reference.Article;
import nl.plafondwacht.rules.reference.Article.Route;
import nl.plafondwacht.rules.reference.Clauses;
import nl.plafondwacht.rules.reference.Clauses.EfficiencyKind;
import nl.plafondwacht.rules.reference.Contract.RequestDecision;
import nl.plafondwacht.rules.reference.Contract.ScopeRow;
import nl.plafondwacht.rules.reference.Contract.Terms;
import nl.plafondwacht.rules.reference.ContractFeeds;
import nl.plafondwacht.rules.reference.ContractFeeds.Owned;
import nl.plafondwacht.rules.reference.ContractFeeds.Request;
import nl.plafondwacht.rules.reference.ExclusionMethod;
import nl.plafondwacht.rules.reference.Known;
import nl.plafondwacht.rules.reference.Monitoring;
import nl.plafondwacht.rules.reference.PaymentRegime;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.reference.SignalDecision;
import nl.plafondwacht.rules.reference.TerminalCareClause;
import nl.plafondwacht.rules.signal.DeliveredDecision;

/** Everything but persons and lines that the store and the code tables know on a run date. */
public final class ReferenceReader {
  private final Store store;
  private final Manifest manifest;

  public ReferenceReader(Store store, Manifest manifest) {
    this.store = store;
    this.manifest = manifest;
  }

  /** The reference on the run date; contradictions between contract rows go to {@code findings}. */
  public Reference on(LocalDate runDate, CodeTables codes, Consumer<Finding> findings)
      throws IOException {
    ContractFeeds contracts =
        new ContractFeeds(
            known(Feed.CONTRACTS, ReferenceReader::terms),
            known(Feed.CONTRACT_INSURERS, row -> owned(row, row.text("uzovi"))),
            known(Feed.CONTRACT_PROVIDERS, row -> owned(row, row.text("agb"))),
            known(Feed.CONTRACT_SCOPE, row -> owned(row, scope(row))),
            known(Feed.CEILING_REQUESTS, ReferenceReader::request));
    return new Reference(
        runDate,
        contracts.on(runDate, findings),
        codes.markers(),
        articles(runDate),
        codes.returnCodes(),
        codes.careActivities(),
        codes.commitments(),
        newestDecisions(runDate).stream().map(Known::fact).toList(),
        new Monitoring(codes.titles(), regions(runDate)));
  }

  /** What purchasers decided about signals, later days than any run date included. */
  public List<DeliveredDecision> decisions() throws IOException {
    return newestDecisions(LocalDate.MAX).stream()
        .map(row -> new DeliveredDecision(row.fact(), row.at(), deliveryDay(row.at())))
        .toList();
  }

  private LocalDate deliveryDay(Place at) {
    return LocalDate.parse(manifest.deliveries().get(at.delivery()).deliveryDay());
  }

  private List<Known<SignalDecision>> newestDecisions(LocalDate runDate) throws IOException {
    record Key(String signal, LocalDate day) implements Comparable<Key> {
      @Override
      public int compareTo(Key other) {
        int bySignal = signal.compareTo(other.signal);
        return bySignal != 0 ? bySignal : day.compareTo(other.day);
      }
    }
    List<Known<SignalDecision>> all = known(Feed.DECISIONS, ReferenceReader::decision);
    return Known.newest(all, d -> new Key(d.signalId(), d.decidedOn()), runDate);
  }

  private Map<String, Article> articles(LocalDate runDate) throws IOException {
    Map<String, Article> articles = new HashMap<>();
    for (Known<Article> row :
        Known.newest(known(Feed.ARTICLES, ReferenceReader::article), Article::number, runDate)) {
      articles.put(row.fact().number(), row.fact());
    }
    return articles;
  }

  private Map<String, String> regions(LocalDate runDate) throws IOException {
    record Area(String postcode4, String region) {}
    List<Known<Area>> all =
        known(Feed.REGIONS, row -> new Area(row.text("postcode4"), row.text("region")));
    Map<String, String> regions = new HashMap<>();
    Known.newest(all, Area::postcode4, runDate)
        .forEach(row -> regions.put(row.fact().postcode4(), row.fact().region()));
    return regions;
  }

  private <T> List<Known<T>> known(Feed feed, Function<FeedRow, T> fact) throws IOException {
    List<Known<T>> all = new ArrayList<>();
    store.feed(
        manifest,
        feed,
        null,
        row -> all.add(new Known<>(fact.apply(row), row.knownOn(), row.at())));
    return all;
  }

  private static Terms terms(FeedRow row) {
    return new Terms(
        row.text("contract_id"),
        row.text("insurer_group"),
        row.findText("provider_name").orElse(null),
        row.day("start_date"),
        row.findDay("end_date").orElse(null),
        row.findNumber("ceiling_amount").orElse(null),
        word(row, "payment_regime", PaymentRegime.class).orElse(null),
        word(row, "terminal_care_clause", TerminalCareClause.class)
            .orElse(TerminalCareClause.NOT_STATED),
        word(row, "terminal_exclusion_method", ExclusionMethod.class).orElse(ExclusionMethod.NONE),
        clauses(row));
  }

  private static Clauses clauses(FeedRow row) {
    return new Clauses(
        row.findYes("continue_duty").orElse(null),
        row.findText("process_owner").orElse(null),
        row.findText("process_steps").orElse(null),
        row.findNumber("process_days").orElse(null),
        row.findNumber("raise_threshold_pct").orElse(null),
        word(row, "efficiency_kind", EfficiencyKind.class).orElse(null),
        row.findYes("efficiency_exempts_terminal").orElse(null));
  }

  private static <T> Owned<T> owned(FeedRow row, T value) {
    return new Owned<>(row.text("contract_id"), value);
  }

  private static ScopeRow scope(FeedRow row) {
    return new ScopeRow(
        row.text("code_list"),
        row.text("code"),
        row.yes("counts_towards_ceiling"),
        row.findYes("is_home_care").orElse(false));
  }

  private static Request request(FeedRow row) {
    return new Request(
        row.text("request_id"),
        row.text("contract_id"),
        row.day("requested_on"),
        row.findText("reason").filter("TERMINAL_CARE"::equals).isPresent(),
        row.findDay("decided_on").orElse(null),
        word(row, "decision", RequestDecision.class).orElse(null),
        row.findNumber("new_ceiling_amount").orElse(null),
        row.findDay("effective_from").orElse(null));
  }

  private static Article article(FeedRow row) {
    return new Article(
        row.text("article_number"), row.text("atc"), word(row, "route", Route.class).orElse(null));
  }

  /** A row of the decisions feed. */
  public static SignalDecision decision(FeedRow row) {
    return new SignalDecision(
        row.text("signal_id"),
        row.text("disposition"),
        row.day("decided_on"),
        row.findDay("snooze_until").orElse(null));
  }

  private static <E extends Enum<E>> Optional<E> word(FeedRow row, String column, Class<E> words) {
    return row.findText(column).map(word -> Enum.valueOf(words, word));
  }
}

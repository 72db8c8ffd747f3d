package nl.plafondwacht.nightly.intake.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The feeds of the data contract ("In: a delivery"), in its order. */
public enum Feed {
  DECLARATIONS("declarations", "received_on", DeclarationColumns.DECLARATIONS),
  PERSONS("persons", "known_on", PersonColumns.PERSONS),
  LONG_TERM_CARE("long-term-care", "known_on", PersonColumns.LONG_TERM_CARE),
  PGB("pgb", "known_on", PersonColumns.PGB),
  STAYS("stays", "known_on", PersonColumns.STAYS),
  TERMINAL_REGISTRATIONS(
      "terminal-registrations", "known_on", PersonColumns.TERMINAL_REGISTRATIONS),
  CONTRACTS("contracts", "known_on", ContractColumns.CONTRACTS),
  CONTRACT_INSURERS("contract-insurers", null, ContractColumns.CONTRACT_INSURERS),
  CONTRACT_PROVIDERS("contract-providers", null, ContractColumns.CONTRACT_PROVIDERS),
  CONTRACT_SCOPE("contract-scope", null, ContractColumns.CONTRACT_SCOPE),
  CEILING_REQUESTS("ceiling-requests", "requested_on", ContractColumns.CEILING_REQUESTS),
  SETTLEMENTS("settlements", "known_on", ContractColumns.SETTLEMENTS),
  EFFICIENCY_OUTCOMES("efficiency-outcomes", "known_on", ContractColumns.EFFICIENCY_OUTCOMES),
  DECISIONS("decisions", "decided_on", ContractColumns.DECISIONS),
  FACILITIES("facilities", "known_on", ProviderColumns.FACILITIES),
  TITLE_CONTRACTS("title-contracts", "known_on", ProviderColumns.TITLE_CONTRACTS),
  ARTICLES("articles", null, ProviderColumns.ARTICLES),
  REGIONS("regions", null, ProviderColumns.REGIONS),
  EXPERIMENTS("experiments", null, ProviderColumns.EXPERIMENTS),
  EXPERIMENT_PARTICIPANTS("experiment-participants", null, ProviderColumns.EXPERIMENT_PARTICIPANTS),
  BOTTLENECK_REPORTS("bottleneck-reports", "reported_on", ProviderColumns.BOTTLENECK_REPORTS);

  private final String feedName;
  private final @Nullable String knownDayColumn;

  // All lists come from List.of and their columns are records: nothing in them can change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Column> columns;

  Feed(String feedName, @Nullable String knownDayColumn, List<Column> columns) {
    this.feedName = feedName;
    this.knownDayColumn = knownDayColumn;
    this.columns = columns;
  }

  /** The feed of this name in a delivery's description. */
  public static Optional<Feed> find(String feedName) {
    for (Feed feed : values()) {
      if (feed.feedName.equals(feedName)) {
        return Optional.of(feed);
      }
    }
    return Optional.empty();
  }

  /** The name in a delivery's description. */
  public String feedName() {
    return feedName;
  }

  /** In the order of the data contract; a file may hold them in any order. */
  public List<Column> columns() {
    return columns;
  }

  /** The column that holds the known day; empty when it is the delivery day. */
  public Optional<String> knownDayColumn() {
    return Optional.ofNullable(knownDayColumn);
  }

  public boolean speaksOfPersons() {
    return columns.stream().anyMatch(column -> column.type() == FieldType.PERSON);
  }

  /** Place of a column in {@link #columns()}; -1 for a name the feed does not have. */
  public int positionOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }
}

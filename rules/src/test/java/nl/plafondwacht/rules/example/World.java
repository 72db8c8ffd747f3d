package nl.plafondwacht.rules.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.example.Given.Born;
import nl.plafondwacht.rules.example.Given.Code;
import nl.plafondwacht.rules.example.Given.ContractGiven;
import nl.plafondwacht.rules.example.Given.Indicated;
import nl.plafondwacht.rules.example.Given.Line;
import nl.plafondwacht.rules.example.Given.Marker;
import nl.plafondwacht.rules.example.Given.Medicine;
import nl.plafondwacht.rules.example.Given.Raise;
import nl.plafondwacht.rules.example.Given.Registered;
import nl.plafondwacht.rules.example.Given.Scope;
import nl.plafondwacht.rules.example.Given.Stayed;
import nl.plafondwacht.rules.example.RuleFile.Example;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.reference.Article;
import nl.plafondwacht.rules.reference.Contract.ScopeRow;
import nl.plafondwacht.rules.reference.Contract.Terms;
import nl.plafondwacht.rules.reference.ContractBook;
import nl.plafondwacht.rules.reference.ContractFeeds;
import nl.plafondwacht.rules.reference.ContractFeeds.Owned;
import nl.plafondwacht.rules.reference.ContractFeeds.Request;
import nl.plafondwacht.rules.reference.Known;
import nl.plafondwacht.rules.reference.Markers;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.reference.ReturnCodes;
import org.jspecify.annotations.Nullable;

/**
 * An example's situation in the types of the night.
 *
 * @param rows in the order the example gives them
 * @param findings about the contract feeds
 */
record World(
    List<Declaration> rows,
    Map<String, PersonFacts> facts,
    Reference reference,
    long threshold,
    List<Finding> findings) {
  private static final LocalDate KNOWN_SINCE = LocalDate.of(2025, 12, 1);
  private static final ObjectNode AS_USUAL = JsonNodeFactory.instance.objectNode();

  static World of(Example example) {
    List<Declaration> rows = rows(example.lines());
    List<Finding> findings = new ArrayList<>();
    LocalDate runDate = Yaml.as(LocalDate.class, or(example.runDate(), "run_date"));
    Reference reference =
        new Reference(
            runDate,
            contracts(example.contracts(), runDate, findings),
            new Markers(markers()),
            articles(),
            new ReturnCodes(returnCodes(example.returnCodes())),
            GivenTables.careActivities(),
            GivenTables.commitments(),
            List.of(),
            GivenUptake.monitoring());
    long threshold = or(example.threshold(), "threshold").asLong();
    return new World(rows, persons(example.persons(), rows), reference, threshold, findings);
  }

  private static List<Declaration> rows(@Nullable JsonNode lines) {
    List<Line> given =
        lines == null
            ? List.of(Yaml.as(Line.class, DefaultWorld.with("line", AS_USUAL)))
            : DefaultWorld.each(lines, "line", Line.class);
    List<Declaration> rows = new ArrayList<>();
    for (Line line : given) {
      for (int i = 1; i <= line.times(); i++) {
        String of = line.times() == 1 ? "" : Integer.toString(i);
        rows.add(line.declaration(rows.size() + 2, line.person() + of, line.id() + of));
      }
    }
    return rows;
  }

  private static Map<String, PersonFacts> persons(@Nullable JsonNode said, List<Declaration> rows) {
    Map<String, PersonFacts> persons = new TreeMap<>();
    if (said != null) {
      said.properties()
          .forEach(
              person -> persons.put(person.getKey(), person(person.getKey(), person.getValue())));
    }
    rows.forEach(row -> persons.computeIfAbsent(row.claim().person(), p -> person(p, AS_USUAL)));
    return persons;
  }

  private static PersonFacts person(String name, JsonNode said) {
    ObjectNode whole = DefaultWorld.with("person", said);
    Place at = new Place(0, "persons.csv", 2);
    List<Registered> registered = own(whole, "registrations", "registration", Registered.class);
    List<Indicated> indicated = own(whole, "indications", "indication", Indicated.class);
    List<Stayed> stayed = own(whole, "stays", "stay", Stayed.class);
    String postcode = GivenUptake.text(whole, "postcode");
    String insurer = GivenUptake.text(whole, "insurer");
    Born born = Yaml.as(Born.class, whole);
    return new PersonFacts(
        name,
        born.born(),
        born.died(),
        postcode,
        insurer,
        indicated.stream().map(row -> row.indication(at)).toList(),
        stayed.stream().map(Stayed::stay).toList(),
        registered.stream().map(row -> row.registration(at)).toList());
  }

  /** Takes a list out of the thing that owns it. */
  private static <T> List<T> own(ObjectNode whole, String key, String thing, Class<T> type) {
    return DefaultWorld.each(whole.remove(key), thing, type);
  }

  private static ContractBook contracts(
      @Nullable JsonNode said, LocalDate runDate, List<Finding> findings) {
    ObjectNode onlyK = JsonNodeFactory.instance.objectNode();
    onlyK.set("K", AS_USUAL);
    List<Known<Terms>> terms = new ArrayList<>();
    List<Known<Owned<String>>> insurers = new ArrayList<>();
    List<Known<Owned<String>>> providers = new ArrayList<>();
    List<Known<Owned<ScopeRow>>> scopes = new ArrayList<>();
    List<Known<Request>> requests = new ArrayList<>();
    (said == null ? onlyK : said)
        .properties()
        .forEach(
            field -> {
              String id = field.getKey();
              ObjectNode whole = DefaultWorld.with("contract", field.getValue());
              own(whole, "scope", "scope", Scope.class)
                  .forEach(row -> add(new Owned<>(id, row.row()), scopes));
              own(whole, "requests", "request", Raise.class)
                  .forEach(row -> add(row.request(id), requests));
              ContractGiven given = Yaml.as(ContractGiven.class, whole);
              add(given.terms(id), terms);
              given.insurers().forEach(uzovi -> add(new Owned<>(id, uzovi), insurers));
              given.providers().forEach(agb -> add(new Owned<>(id, agb), providers));
            });
    return new ContractFeeds(terms, insurers, providers, scopes, requests)
        .on(runDate, findings::add);
  }

  private static <T> void add(T fact, List<Known<T>> feed) {
    feed.add(new Known<>(fact, KNOWN_SINCE, new Place(0, "contracts.csv", feed.size() + 2)));
  }

  private static List<Markers.Row> markers() {
    return DefaultWorld.each(DefaultWorld.get("markers"), "marker", Marker.class).stream()
        .map(Marker::row)
        .toList();
  }

  private static Map<String, Article> articles() {
    Map<String, Article> articles = new TreeMap<>();
    DefaultWorld.get("articles")
        .properties()
        .forEach(
            field ->
                articles.put(
                    field.getKey(),
                    Yaml.as(Medicine.class, field.getValue()).article(field.getKey())));
    return articles;
  }

  private static List<ReturnCodes.Row> returnCodes(@Nullable JsonNode more) {
    List<Code> codes =
        new ArrayList<>(
            DefaultWorld.each(DefaultWorld.get("return_codes"), "return_code", Code.class));
    codes.addAll(DefaultWorld.each(more, "return_code", Code.class));
    return codes.stream().map(Code::row).toList();
  }

  private static JsonNode or(@Nullable JsonNode said, String key) {
    return said == null ? DefaultWorld.get(key) : said;
  }
}

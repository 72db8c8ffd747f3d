package nl.plafondwacht.nightly.night;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.SortSpace;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.facts.Flow;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.PersonReader;
import nl.plafondwacht.nightly.store.ReferenceReader;
import nl.plafondwacht.nightly.store.Store;
import nl.plafondwacht.nightly.tables.NightResults;
import nl.plafondwacht.rules.Night;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.shown.Disclosure;
import nl.plafondwacht.rules.shown.MonitorDisclosure;

/** What the rules say of the whole store of a night at once. */
final class PlainNight {
  private static final PersonRange ALL = new PersonRange("0000", null);

  private PlainNight() {}

  /** Everything of it that the rules alone make; nights before raised no signal. */
  static NightResults of(TestNight night) throws Exception {
    FileAccess files = FileAccess.byScheme();
    Store store = new Store(files, night.store().toString());
    Manifest manifest = store.manifest();
    CodeTables codes = CodeTables.read(files, night.codes());
    Reference reference =
        new ReferenceReader(store, manifest).on(night.date(), codes, finding -> {});
    Map<String, PersonFacts> persons = new PersonReader(store, manifest, night.date()).read(ALL);
    List<Declaration> lines = new ArrayList<>();
    SortSpace space = new SortSpace(files, night.folder().resolve("sort").toString(), 1000);
    try (Rows<Declaration> rows = store.lines(manifest, ALL, space)) {
      rows.forEachRemaining(lines::add);
    }
    Night plain = Night.run(lines, persons, reference, new Disclosure(night.threshold()));
    return new NightResults(
        reference,
        plain.contracts(),
        List.of(),
        List.of(),
        List.of(),
        new Flow(),
        plain.uptake(),
        Map.of(),
        new MonitorDisclosure(night.threshold()));
  }
}

package nl.plafondwacht.nightly.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.codes.RandomTable.Row;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.CareActivities.Kind;
import nl.plafondwacht.rules.reference.Clauses;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.ExclusionMethod;
import nl.plafondwacht.rules.reference.TerminalCareClause;
import nl.plafondwacht.rules.reference.Titles.Title;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every row of every code table holds exactly for its period: look-ups against a reader by day. */
class DatedTablesTest {
  private static final long SEEDS = Long.getLong("tables.seeds", 60);
  private static final List<String> IDS = List.of("A", "B", "C");
  private static final List<String> RETURNS =
      List.of("COD954,0611,", "COD954,0611,9001", "COD954,0010,9001", "COD957,611,");
  private static final List<String> CLASSES = List.of("CEILING", "CONTRACT_OTHER", "INFORMATION");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> aLookUpSaysWhatAReaderByDayFinds() {
    return LongStream.rangeClosed(1, SEEDS)
        .mapToObj(seed -> DynamicTest.dynamicTest("tables " + seed, () -> compare(seed)));
  }

  private void compare(long seed) throws IOException {
    Random random = new Random(seed);
    RandomTable returns = new RandomTable(random, RETURNS, CLASSES);
    RandomTable markers = new RandomTable(random, IDS, List.of("101", "102"));
    RandomTable titles = new RandomTable(random, IDS, List.of("20001", "20002"));
    RandomTable nursing = new RandomTable(random, IDS, List.of("300001", "030002"));
    // Each id has codes of its own, because a code has one meaning on a day.
    write(
        seed,
        "return-codes.csv",
        "code_list,code,uzovi,class,valid_from,valid_to,meaning,source,status",
        returns,
        row ->
            "%s,%s,%s,%s,m,s,VERIFIED".formatted(row.key(), row.value(), row.from(), row.until()));
    write(
        seed,
        "markers.csv",
        "id,code_list,code,atc,route,kind,evidence_group,valid_from,valid_to,source,confidence,status",
        markers,
        row ->
            "%s,057,%s%s,,,CERTAIN,,%s,%s,s,A,VERIFIED"
                .formatted(row.key(), row.key(), row.value(), row.from(), row.until()));
    write(
        seed,
        "titles.csv",
        "id,markers,code_list,code,sector,kind,name_nl,name_en,available_from,available_to,source,confidence,status",
        titles,
        row ->
            "%s,,008,%s%s,GP,OTHER,n,n,%s,%s,s,A,VERIFIED"
                .formatted(row.key(), row.key(), row.value(), row.from(), row.until()));
    write(
        seed,
        "care-activities.csv",
        "id,code_list,code,kind,valid_from,valid_to,source,confidence,status",
        nursing,
        row ->
            "%s,ZA,%s%s,HOSPITAL_DAY,%s,%s,s,A,VERIFIED"
                .formatted(row.key(), row.key(), row.value(), row.from(), row.until()));
    List<LocalDate> promises = commitments(seed, random);
    CodeTables read = CodeTables.read(FileAccess.byScheme(), folders(seed));
    for (int i = -3; i < RandomTable.DAYS + 12; i++) {
      LocalDate day = RandomTable.FIRST.plusDays(i);
      assertReturns(read, returns, day);
      for (String id : IDS) {
        for (String code : List.of("101", "102")) {
          assertThat(read.markers().certainProfile(id + code, day))
              .as("marker %s%s on %s", id, code, day)
              .isEqualTo(markers.on(day, id).filter(code::equals).map(found -> id));
        }
        for (String code : List.of("20001", "20002")) {
          assertThat(read.titles().of(claim("008", id + code, day)).stream().map(Title::id))
              .as("title %s%s on %s", id, code, day)
              .isEqualTo(
                  titles.on(day, id).filter(code::equals).map(found -> id).stream().toList());
        }
        for (String code : List.of("300001", "030002")) {
          assertThat(read.careActivities().means(Kind.HOSPITAL_DAY, claim("ZA", id + code, day)))
              .as("nursing day %s%s on %s", id, code, day)
              .isEqualTo(nursing.on(day, id).filter(code::equals).isPresent());
        }
      }
      assertThat(read.commitments().of(contract(day)).appliesFrom())
          .as("commitment of a term from %s", day)
          .isEqualTo(promise(promises, day));
    }
  }

  private static void assertReturns(CodeTables read, RandomTable table, LocalDate day) {
    for (String code : List.of("0611", "0010", "611")) {
      String list = code.length() == 3 ? "COD957," : "COD954,";
      for (String uzovi : List.of("9001", "9002")) {
        Optional<String> own = table.on(day, list + code + "," + uzovi);
        assertThat(read.returnCodes().find(code, uzovi, day).map(Enum::name))
            .as("%s at %s on %s", code, uzovi, day)
            .isEqualTo(own.isPresent() ? own : table.on(day, list + code + ","));
      }
    }
  }

  /** The latest day on or before the term's first; the first of all when there is none. */
  private static LocalDate promise(List<LocalDate> promises, LocalDate term) {
    for (LocalDate day = term; !day.isBefore(RandomTable.FIRST); day = day.minusDays(1)) {
      if (promises.contains(day)) {
        return day;
      }
    }
    return promises.stream().sorted().findFirst().orElseThrow();
  }

  private List<LocalDate> commitments(long seed, Random random) throws IOException {
    List<LocalDate> days = new ArrayList<>();
    StringBuilder text = new StringBuilder("id,agreed_on,applies_from,text_nl,source\n");
    for (int i = random.nextInt(5); i < RandomTable.DAYS; i += 1 + random.nextInt(30)) {
      LocalDate day = RandomTable.FIRST.plusDays(i);
      text.append("C%d,2025-09,%s,t,s%n".formatted(i, day));
      days.add(day);
    }
    Files.writeString(at(seed, 0).resolve("commitments.csv"), text);
    return days;
  }

  private void write(
      long seed, String name, String header, RandomTable table, Function<Row, String> text)
      throws IOException {
    for (int i = 0; i < table.folders().size(); i++) {
      String rows = table.folders().get(i).stream().map(text).collect(Collectors.joining("\n"));
      Files.writeString(at(seed, i).resolve(name), header + "\n" + rows);
    }
  }

  private Path at(long seed, int position) throws IOException {
    return Files.createDirectories(folder.resolve(seed + "-" + position));
  }

  private List<String> folders(long seed) throws IOException {
    return List.of(at(seed, 0).toString(), at(seed, 1).toString());
  }

  private static Claim claim(String list, String code, LocalDate day) {
    Period period = new Period(day, day.plusDays(30));
    return new Claim(
        "L1",
        null,
        "9001",
        "p",
        "41000001",
        null,
        null,
        list,
        code,
        period,
        null,
        null,
        null,
        0,
        Direction.D,
        day);
  }

  private static Contract contract(LocalDate from) {
    return new Contract(
        new Contract.Terms(
            "K",
            "G",
            null,
            from,
            null,
            null,
            null,
            TerminalCareClause.NOT_STATED,
            ExclusionMethod.NONE,
            Clauses.NONE),
        new TreeSet<>(),
        new TreeSet<>(),
        List.of(),
        List.of(),
        List.of());
  }
}

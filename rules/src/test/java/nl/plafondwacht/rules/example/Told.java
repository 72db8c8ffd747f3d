package nl.plafondwacht.rules.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.Night;
import nl.plafondwacht.rules.PersonResult;
import nl.plafondwacht.rules.ceiling.ContractLine;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.line.Hours;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.line.PersonLines.Judged;
import nl.plafondwacht.rules.line.RowVerdict;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.rules.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** Everything an example can expect of a night, as plain maps, lists, texts and numbers. */
final class Told {
  private Told() {}

  static Map<String, Object> of(World world, Night night) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("verdicts", verdicts(world, night));
    told.put("netted", ids(night.persons().stream().flatMap(p -> p.lines().netted().stream())));
    told.put("line_ids", ids(lines(night).map(NetLine::row)));
    told.put("lines", lineFigures(night));
    told.put("episodes", byPerson(night, Strictness.STRICT, Told::episodes));
    told.put("episodes_standard", byPerson(night, Strictness.STANDARD, Told::episodes));
    told.put("episodes_broad", byPerson(night, Strictness.BROAD, Told::episodes));
    told.put("signs", signs(night));
    told.put("terminal_home_care", byPerson(night, Strictness.STANDARD, Told::terminalHomeCare));
    for (ContractNight contract : night.contracts()) {
      if (contract.contract().id().equals("K")) {
        told.putAll(ToldContract.of(contract, world));
      }
    }
    told.put("tests", ToldContract.tests(night, Strictness.STANDARD));
    told.put("tests_strict", ToldContract.tests(night, Strictness.STRICT));
    told.put("tests_broad", ToldContract.tests(night, Strictness.BROAD));
    told.putAll(ToldUptake.of(world, night));
    told.put("trajectories", ToldEpisodes.of(night, Strictness.STANDARD));
    told.put("trajectories_broad", ToldEpisodes.of(night, Strictness.BROAD));
    told.put("findings", findings(world, night));
    return told;
  }

  static BigDecimal euros(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }

  static Object euros(@Nullable Long cents) {
    return cents == null ? "none" : BigDecimal.valueOf(cents, 2);
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "never" : day.toString();
  }

  static BigDecimal hours(long parts) {
    return BigDecimal.valueOf(parts)
        .divide(BigDecimal.valueOf(Hours.PARTS), 4, RoundingMode.HALF_UP);
  }

  /** In the order in which the example gives its rows. */
  private static List<String> verdicts(World world, Night night) {
    Map<Declaration, RowVerdict> verdicts = new LinkedHashMap<>();
    for (PersonResult person : night.persons()) {
      for (Judged judged : person.lines().rows()) {
        verdicts.put(judged.row(), judged.verdict());
      }
    }
    return world.rows().stream().map(row -> String.valueOf(verdicts.get(row))).toList();
  }

  private static List<String> ids(Stream<Declaration> rows) {
    return rows.map(row -> row.claim().lineId()).sorted().toList();
  }

  private static Stream<NetLine> lines(Night night) {
    return night.persons().stream().flatMap(person -> person.lines().lines().stream());
  }

  private static Map<String, Object> lineFigures(Night night) {
    Map<String, Object> figures = new TreeMap<>();
    for (PersonResult person : night.persons()) {
      for (NetLine line : person.lines().lines()) {
        Map<String, Object> own = lineFigures(line);
        own.put("contract", contract(line, person));
        person.contracts().counting().stream()
            .filter(counting -> counting.line().equals(line))
            .forEach(counting -> own.putAll(contractFigures(counting)));
        figures.put(line.claim().lineId(), own);
      }
    }
    return figures;
  }

  private static Map<String, Object> lineFigures(NetLine line) {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("claimed", euros(line.netClaimedCents()));
    own.put("granted", euros(line.netGrantedCents()));
    own.put("refused", euros(line.refusedCents()));
    own.put("pending", line.decided() == null);
    own.put("explained", line.isExplained());
    own.put("resubmitted", line.resubmitted());
    own.put("classes", classes(line));
    var time = Hours.parts(line.claim());
    own.put("hours", time.isPresent() ? hours(time.getAsLong()) : "not in hours");
    return own;
  }

  private static List<String> classes(NetLine line) {
    return line.decided() == null
        ? List.of()
        : line.decided().classes().stream().map(Enum::name).toList();
  }

  private static String contract(NetLine line, PersonResult person) {
    if (person.contracts().outside().contains(line)) {
      return "outside";
    }
    return person.contracts().counting().stream()
        .filter(counting -> counting.line().equals(line))
        .map(counting -> counting.contract().id())
        .findFirst()
        .orElse("taken out");
  }

  private static Map<String, Object> contractFigures(ContractLine line) {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("home_care", line.homeCare());
    own.put("terminal_days", line.terminalDays().standard().count());
    own.put("days_at_home", line.daysAtHome());
    own.put("demand", euros(line.demandCents(Strictness.STANDARD)));
    own.put("terminal_demand", euros(line.terminalDemandCents(Strictness.STANDARD)));
    own.put("terminal_refused", euros(line.terminalRefusedCents(Strictness.STANDARD)));
    return own;
  }

  private static Map<String, Object> byPerson(
      Night night, Strictness level, Function<Trajectory, List<String>> tell) {
    Map<String, Object> told = new TreeMap<>();
    night
        .persons()
        .forEach(
            person ->
                told.put(person.person().person(), tell.apply(person.trajectories().at(level))));
    return told;
  }

  private static Map<String, Object> signs(Night night) {
    Map<String, Object> told = new TreeMap<>();
    for (PersonResult person : night.persons()) {
      told.put(
          person.person().person(),
          person.trajectories().signs().all().stream()
              .map(sign -> "%s %s".formatted(sign.day(), sign.marker()))
              .toList());
    }
    return told;
  }

  private static List<String> episodes(Trajectory trajectory) {
    return trajectory.episodes().stream()
        .map(episode -> "%s %s".formatted(days(episode.days()), episode.closedBy()))
        .toList();
  }

  private static List<String> terminalHomeCare(Trajectory trajectory) {
    return trajectory.terminalHomeCare().periods().stream().map(Told::days).toList();
  }

  private static String days(Period period) {
    return period.first() + ".." + period.last();
  }

  private static List<String> findings(World world, Night night) {
    List<String> reasons = new ArrayList<>();
    world.findings().forEach(finding -> reasons.add(finding.reason().name()));
    night.persons().stream()
        .flatMap(person -> person.findings().stream())
        .forEach(finding -> reasons.add(finding.reason().name()));
    return reasons.stream().sorted().toList();
  }
}

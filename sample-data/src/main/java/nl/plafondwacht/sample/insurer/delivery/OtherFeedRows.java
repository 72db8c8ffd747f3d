package nl.plafondwacht.sample.insurer.delivery;

import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.sample.insurer.care.Performance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.world.Group;
import nl.plafondwacht.sample.insurer.world.World;

/** Rows of the small feeds: facilities, titles, articles, regions, experiments, reports. */
final class OtherFeedRows {
  private static final String TITLES_FROM = "2025-01-01";

  private final World world;

  OtherFeedRows(World world) {
    this.world = world;
  }

  /** High-care hospices, bijna-thuis-huizen and one place of another kind. */
  List<String> facilities() {
    List<String> rows = new ArrayList<>();
    for (int region = 0; region < world.regions(); region++) {
      rows.add((99_400_000 + region) + ",HCH,Y,8,2020-01-01,,2020-01-01");
      rows.add((99_500_000 + region) + ",BTH,N,5,2020-01-01,,2020-01-01");
    }
    rows.add("99510000,OTHER,N,4,2022-01-01,,2022-01-01");
    return rows;
  }

  /** Two hospitals in each region may declare the title, with every label. */
  List<String> titles() {
    List<String> rows = new ArrayList<>();
    for (int region = 0; region < world.regions(); region++) {
      for (Group group : world.groups()) {
        for (int uzovi : group.uzovis()) {
          for (int hospital = 0; hospital < 2; hospital++) {
            rows.add(
                (99_300_000 + region * 10 + hospital)
                    + ","
                    + uzovi
                    + ","
                    + Performance.PLANNING.list()
                    + ","
                    + code(Performance.PLANNING)
                    + ","
                    + TITLES_FROM
                    + ",,"
                    + TITLES_FROM);
          }
        }
      }
    }
    return rows;
  }

  List<String> articles() {
    return List.of(
        code(Performance.MIDAZOLAM_INJECTION) + ",N05CD08,PARENTERAL",
        code(Performance.LEVOMEPROMAZINE_INJECTION) + ",N05AA02,PARENTERAL",
        code(Performance.MORPHINE_INJECTION) + ",N02AA01,PARENTERAL",
        code(Performance.MORPHINE_TABLET) + ",N02AA01,ORAL",
        code(Performance.HALOPERIDOL_INJECTION) + ",N05AD01,PARENTERAL",
        code(Performance.PARACETAMOL) + ",N02BE01,ORAL",
        code(Performance.METOPROLOL) + ",C07AB02,ORAL");
  }

  List<String> regions() {
    List<String> rows = new ArrayList<>();
    for (int region = 0; region < world.regions(); region++) {
      for (int last = 10; last < 17; last++) {
        rows.add("0" + region + last + "," + world.regionName(region) + ",Streek " + region);
      }
    }
    return rows;
  }

  List<String> experiments() {
    return List.of(
        "X-1,R0," + Day.text(midway()) + ",,BUNDLE",
        "X-2,R1," + Day.text(midway() + 60) + ",,TERMINAL_ONLY");
  }

  List<String> participants() {
    List<String> rows = new ArrayList<>();
    world.contracted().stream()
        .filter(provider -> provider.region() < 2)
        .forEach(
            provider ->
                rows.add(
                    "X-"
                        + (provider.region() + 1)
                        + ","
                        + provider.agbs().get(0)
                        + ","
                        + Day.text(midway() + 60 * provider.region())
                        + ","));
    return rows;
  }

  List<String> bottlenecks() {
    List<String> rows = new ArrayList<>();
    List<String> themes = List.of("AIDS", "MEDICATION", "HOME_CARE", "HOSPICE");
    for (int i = 0; i < 12; i++) {
      int day = world.window().first() + i * world.window().days() / 16;
      if (day <= world.window().deliveryDay(0)) {
        String region = world.regionName(i % world.regions());
        rows.add("M-" + i + "," + themes.get(i % 4) + "," + region + "," + Day.text(day) + ",OPEN");
      }
    }
    return rows;
  }

  private String code(Performance what) {
    return what.code(world.manner());
  }

  private int midway() {
    return world.window().first() + world.window().days() / 2;
  }
}

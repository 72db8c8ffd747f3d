package nl.plafondwacht.sample.insurer.delivery;

import java.util.List;
import nl.plafondwacht.sample.insurer.care.Performance;
import nl.plafondwacht.sample.insurer.care.Title;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.world.Manner;

/** Code tables beside the shipped ones: what is not public gets an invented code. */
final class Overlay {
  private static final String FICTIONAL = "\"fictional, synthetic insurer only\",D,UNVERIFIED";
  private static final String REST = "2018-01-01,," + FICTIONAL;

  private final Manner manner;

  Overlay(Manner manner) {
    this.manner = manner;
  }

  List<String> markers() {
    return List.of(
        "id,code_list,code,atc,route,kind,evidence_group,valid_from,valid_to,source,confidence,status",
        marker("GP_INTENSIVE_CARE_DAY", Performance.GP_INTENSIVE_CARE, "CERTAIN"),
        marker(
            "GP_INTENSIVE_CARE_OUT_OF_HOURS",
            Performance.GP_INTENSIVE_CARE_OUT_OF_HOURS,
            "CERTAIN"),
        marker("ELV_PALLIATIVE_TERMINAL", Performance.ELV_TERMINAL, "CERTAIN"),
        planning(Title.MSZ_PROACTIVE_CARE_PLANNING),
        planning(Title.GP_PROACTIVE_CARE_PLANNING),
        planning(Title.CENTRAL_CAREGIVER));
  }

  /** Titles that are no marker; the others take their code from the markers. */
  List<String> titles() {
    return List.of(
        "id,markers,code_list,code,sector,kind,name_nl,name_en,available_from,available_to,source,"
            + "confidence,status",
        advice(Title.MEEDENKADVIES_ASKER, "GP", "gevraagd", "asked"),
        advice(Title.MEEDENKADVIES_ADVISER, "MSZ", "gegeven", "given"));
  }

  List<String> careActivities() {
    return List.of(
        "id,code_list,code,kind,valid_from,valid_to,source,confidence,status",
        String.join(
            ",",
            "NURSING_DAY",
            Performance.NURSING_DAY.list(),
            Performance.NURSING_DAY.code(manner),
            "HOSPITAL_DAY",
            REST));
  }

  private String advice(Title title, String sector, String dutch, String english) {
    return String.join(
        ",",
        title.name(),
        "",
        title.what().list(),
        title.what().code(manner),
        sector,
        "MEEDENKADVIES",
        "Meedenkadvies " + dutch,
        "Shared advice " + english,
        Day.text(title.availableFrom()),
        "",
        FICTIONAL);
  }

  private String planning(Title title) {
    Performance what = title.what();
    String from = Day.text(title.availableFrom());
    return String.join(
        ",",
        title.name(),
        what.list(),
        what.code(manner),
        "",
        "",
        "PLANNING",
        "",
        from,
        "",
        FICTIONAL);
  }

  private String marker(String id, Performance what, String kind) {
    return String.join(",", id, what.list(), what.code(manner), "", "", kind, "", REST);
  }
}

package nl.plafondwacht.sample.insurer.delivery;

import java.util.List;
import nl.plafondwacht.sample.insurer.care.Performance;

/** Code tables beside the shipped ones: what is not public gets an invented code. */
final class Overlay {
  private static final String REST =
      "2018-01-01,,\"fictional, synthetic insurer only\",D,UNVERIFIED";

  private Overlay() {}

  static List<String> markers() {
    return List.of(
        "id,code_list,code,atc,route,kind,evidence_group,valid_from,valid_to,source,confidence,status",
        marker("GP_INTENSIVE_CARE_DAY", Performance.GP_INTENSIVE_CARE, "CERTAIN"),
        marker(
            "GP_INTENSIVE_CARE_OUT_OF_HOURS",
            Performance.GP_INTENSIVE_CARE_OUT_OF_HOURS,
            "CERTAIN"),
        marker("ELV_PALLIATIVE_TERMINAL", Performance.ELV_TERMINAL, "CERTAIN"),
        marker("MSZ_PROACTIVE_CARE_PLANNING", Performance.PLANNING, "PLANNING"),
        marker("GP_PROACTIVE_CARE_PLANNING", Performance.GP_PLANNING, "PLANNING"),
        marker("CENTRAL_CAREGIVER", Performance.CENTRAL_CAREGIVER, "PLANNING"));
  }

  static List<String> careActivities() {
    return List.of(
        "id,code_list,code,kind,valid_from,valid_to,source,confidence,status",
        "NURSING_DAY,ZA," + Performance.NURSING_DAY.code() + ",HOSPITAL_DAY," + REST);
  }

  private static String marker(String id, Performance what, String kind) {
    return String.join(",", id, what.list(), what.code(), "", "", kind, "", REST);
  }
}

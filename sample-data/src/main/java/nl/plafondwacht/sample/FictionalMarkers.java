package nl.plafondwacht.sample;

import java.util.List;
import nl.plafondwacht.sample.cast.Codes;

/** The overlay on the table of markers: codes that are not public get an invented one. */
final class FictionalMarkers {

  private static final String COLUMNS =
      "id,code_list,code,atc,route,kind,evidence_group,valid_from,valid_to,source,confidence,status";

  private FictionalMarkers() {}

  static String csv() {
    return String.join(
        "\n",
        List.of(
            COLUMNS,
            row("GP_INTENSIVE_CARE_DAY", Codes.GP, Codes.GP_INTENSIVE_CARE_DAY, "CERTAIN"),
            row("ELV_PALLIATIVE_TERMINAL", Codes.ELV, Codes.ELV_PALLIATIVE_TERMINAL, "CERTAIN"),
            row(
                "MSZ_PROACTIVE_CARE_PLANNING",
                Codes.HOSPITAL_PRODUCT_LIST,
                Codes.PROACTIVE_CARE_PLANNING,
                "PLANNING"),
            ""));
  }

  private static String row(String id, String codeList, String code, String kind) {
    return String.join(
        ",",
        id,
        codeList,
        code,
        "",
        "",
        kind,
        "",
        "2025-01-01",
        "",
        "\"fictional, sample only\"",
        "D",
        "UNVERIFIED");
  }
}

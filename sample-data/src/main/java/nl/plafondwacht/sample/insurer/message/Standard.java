package nl.plafondwacht.sample.insurer.message;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.write.PreparedLayout;
import nl.plafondwacht.sample.insurer.care.Performance.Sector;

/** What claims of a kind of care are sent by, and the newest public layout of their returns. */
enum Standard {
  HOME_CARE_AND_STAYS("AW319 1.4", "428", "AW320 1.3", "188"),
  GENERAL_PRACTICE("HA304 4.2", "112", "HA305 4.2", "113"),
  PHARMACY("AP304 8.0", "193", "AP305 7.2", "143"),
  HOSPITAL("ZH308 9.0", "101", "ZH309 8.0", "102");

  private final String claim;
  private final String claimCode;
  private final String answer;
  private final String answerCode;

  Standard(String claim, String claimCode, String answer, String answerCode) {
    this.claim = claim;
    this.claimCode = claimCode;
    this.answer = answer;
    this.answerCode = answerCode;
  }

  static Standard of(Sector sector) {
    return switch (sector) {
      case HOME_CARE, STAY -> HOME_CARE_AND_STAYS;
      case GP -> GENERAL_PRACTICE;
      case PHARMACY -> PHARMACY;
      case HOSPITAL -> HOSPITAL;
    };
  }

  PreparedLayout layout(boolean isReturn) {
    return Objects.requireNonNull(Shipped.BY_TITLE.get(isReturn ? answer : claim));
  }

  String messageCode(boolean isReturn) {
    return isReturn ? answerCode : claimCode;
  }

  /** Its name in file names, for example aw319. */
  String shortName(boolean isReturn) {
    return (isReturn ? answer : claim).replaceAll(" .*", "").toLowerCase(Locale.ROOT);
  }

  /** Read once. */
  private static final class Shipped {
    private static final Map<String, PreparedLayout> BY_TITLE =
        Layouts.shipped().all().stream()
            .collect(Collectors.toMap(Layout::title, PreparedLayout::new));
  }
}

package nl.plafondwacht.rules.uptake;

import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.reference.Reference;

/** The sector of a line, by its code list; home care by T6. */
public enum Sector {
  HOME_CARE,
  GP,
  HOSPITAL,
  PHARMACY,
  PRIMARY_CARE_STAY,
  OTHER;

  static Sector of(Claim claim, Reference reference) {
    if (reference.contracts().isHomeCare(claim)) {
      return HOME_CARE;
    }
    return switch (claim.codeList()) {
      case "008" -> GP;
      case "016", "041", "ZA" -> HOSPITAL;
      case "001" -> PHARMACY;
      case "068" -> PRIMARY_CARE_STAY;
      default -> OTHER;
    };
  }
}

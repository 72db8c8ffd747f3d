package nl.plafondwacht.rules.uptake;

import nl.plafondwacht.rules.claim.CodeLists;
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
      case CodeLists.GENERAL_PRACTICE -> GP;
      case CodeLists.DBCS, CodeLists.CARE_PRODUCTS, CodeLists.CARE_ACTIVITIES -> HOSPITAL;
      case CodeLists.MEDICINES -> PHARMACY;
      case CodeLists.PRIMARY_CARE_STAY -> PRIMARY_CARE_STAY;
      default -> OTHER;
    };
  }
}

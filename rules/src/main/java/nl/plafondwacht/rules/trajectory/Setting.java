package nl.plafondwacht.rules.trajectory;

/** Where somebody lived on a day (rule T5); of several that apply the first. */
public enum Setting {
  HOSPITAL,
  /** Primary-care stay (eerstelijnsverblijf) or high-care hospice. */
  ELV_OR_HOSPICE,
  /** A bijna-thuis-huis, where care is home care. */
  BIJNA_THUIS_HUIS,
  WLZ,
  HOME
}

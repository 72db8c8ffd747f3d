package nl.plafondwacht.ei.layout;

/** How a field is filled. */
public enum FieldType {
  /** Digits, right aligned with leading zeros; zeros when not filled. */
  N,
  /** Text, left aligned with trailing spaces; spaces when not filled. */
  AN
}

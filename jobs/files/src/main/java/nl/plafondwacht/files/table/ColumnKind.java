package nl.plafondwacht.files.table;

/** What the values of a column are: how they are stored, and their unit. */
public enum ColumnKind {
  TEXT(ColumnType.STRING, ""),
  DAY(ColumnType.DATE, ""),
  YES_NO(ColumnType.BOOLEAN, ""),
  NUMBER(ColumnType.INT64, ""),
  CENTS(ColumnType.INT64, "cents"),
  DAYS(ColumnType.INT64, "days"),
  LINES(ColumnType.INT64, "lines"),
  PERSONS(ColumnType.INT64, "persons"),
  HOURS(ColumnType.DOUBLE, "hours"),
  /** Days that may be halves, such as a median. */
  MEDIAN_DAYS(ColumnType.DOUBLE, "days"),
  /** 0 to 1. */
  SHARE(ColumnType.DOUBLE, ""),
  /** In a unit that another column tells. */
  MEASURE(ColumnType.DOUBLE, "");

  private final ColumnType type;
  private final String unit;

  ColumnKind(ColumnType type, String unit) {
    this.type = type;
    this.unit = unit;
  }

  ColumnType type() {
    return type;
  }

  String unit() {
    return unit;
  }
}

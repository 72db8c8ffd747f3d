package nl.plafondwacht.files.table;

import java.util.List;

/**
 * A column as the data dictionary and each file's footer show it.
 *
 * @param nullable whether a row may leave it empty
 * @param values the only values possible, in order of declaration; empty when any is
 */
public record ColumnDescription(
    String name,
    ColumnType type,
    boolean nullable,
    String en,
    String nl,
    String unit,
    String rule,
    List<String> values) {}

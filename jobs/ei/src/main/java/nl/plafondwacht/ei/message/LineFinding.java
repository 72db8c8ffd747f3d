package nl.plafondwacht.ei.message;

import nl.plafondwacht.ei.record.ReturnCode;

/**
 * What is wrong with a record.
 *
 * @param record index in the file, 1 for the first
 * @param detail the detail number that the record carries
 * @param field number and name
 * @param found never a person's data
 * @param isRefused whether the record is therefore not handed on
 */
public record LineFinding(
    long record,
    long detail,
    String field,
    String expected,
    String found,
    ReturnCode returnCode,
    boolean isRefused) {}

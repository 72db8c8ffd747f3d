package nl.plafondwacht.ei.write;

import java.time.LocalDate;

/**
 * What record 02 will say; values longer than their field are cut.
 *
 * @param bsn nine digits
 * @param uzovi four digits
 * @param sex 0, 1, 2 or 9
 */
public record WrittenPerson(
    String bsn,
    String uzovi,
    String insuredNumber,
    LocalDate birthDate,
    int sex,
    String name,
    String initials,
    String postcode) {}

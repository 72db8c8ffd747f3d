package nl.plafondwacht.ei.message;

/**
 * Where the records of a file went, and its money. Records are ends, persons, debtors, products,
 * comments, lines and refused lines, and nothing else.
 *
 * @param records all that were read
 * @param ends the records 01 and 99
 * @param products the records 04 of which the amounts (06) and activities (16) are the lines
 * @param lines handed on
 * @param refused lines and products not handed on, each with a finding
 * @param claimedCents debit minus credit, over all lines with a readable amount
 * @param grantedCents likewise; 0 in a claim
 * @param unreadableClaims lines without a readable claimed amount
 * @param isProven whether every amount could be read, so that the total of 99 could be compared
 */
public record Totals(
    long records,
    long ends,
    long persons,
    long debtors,
    long products,
    long comments,
    long lines,
    long refused,
    long claimedCents,
    long grantedCents,
    long unreadableClaims,
    boolean isProven) {}

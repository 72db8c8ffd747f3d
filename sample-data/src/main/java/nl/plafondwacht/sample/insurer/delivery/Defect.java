package nl.plafondwacht.sample.insurer.delivery;

import nl.plafondwacht.sample.insurer.care.Flaw;

/**
 * A planted defect in a row.
 *
 * @param row number of the row among those of its block, 1 for the first
 */
record Defect(int delivery, PersonFeed file, int row, Flaw kind) {}

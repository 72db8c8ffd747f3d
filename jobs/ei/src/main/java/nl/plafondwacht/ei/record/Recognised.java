package nl.plafondwacht.ei.record;

import nl.plafondwacht.ei.layout.Layout;

/**
 * What the first bytes of a file say it is.
 *
 * @param messageCode three digits
 * @param isTest whether it says T, not P
 */
public record Recognised(Layout layout, String messageCode, boolean isTest) {}

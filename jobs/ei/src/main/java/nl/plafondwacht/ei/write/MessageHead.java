package nl.plafondwacht.ei.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What record 01 will say.
 *
 * @param messageCode one of the layout's
 * @param institutionAgb the declarant
 * @param invoice number, at most 12 characters
 * @param returnedOn of a return; null in a claim
 */
public record MessageHead(
    String messageCode,
    boolean isTest,
    String uzovi,
    String institutionAgb,
    LocalDate periodStart,
    LocalDate periodEnd,
    String invoice,
    @Nullable LocalDate returnedOn) {}

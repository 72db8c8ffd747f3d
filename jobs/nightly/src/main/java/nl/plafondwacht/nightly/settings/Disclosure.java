package nl.plafondwacht.nightly.settings;

import java.util.Optional;

/**
 * Rule S8 and its kin: which counts are too small to show.
 *
 * @param threshold smallest count of persons that is shown; below 10 only with an assessment
 * @param impactAssessment reference of the data protection impact assessment that allows less than
 *     10
 */
public record Disclosure(int threshold, Optional<String> impactAssessment) {}

/**
 * The stages of the night over files: survey, read, verify, segments and register take deliveries
 * in; trajectories, contracts and publish compute and hand out. No framework is named here. Start
 * with {@link Nightly}.
 */
@NullMarked
package nl.plafondwacht.nightly.stages;

import org.jspecify.annotations.NullMarked;

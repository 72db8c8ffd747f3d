/**
 * Stage 4, rules T: episodes, settings and terminal home-care days of one person. Start with {@link
 * Trajectory}.
 */
@NullMarked
package nl.plafondwacht.rules.trajectory;

import org.jspecify.annotations.NullMarked;

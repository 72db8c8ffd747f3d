/**
 * Stage 4, rules T: markers, episodes, settings and terminal home-care days of one person, at three
 * levels of strictness. Start with {@link Trajectories}.
 */
@NullMarked
package nl.plafondwacht.rules.trajectory;

import org.jspecify.annotations.NullMarked;

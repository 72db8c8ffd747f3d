/**
 * Stage 6, rules P2 and P3: what a contract says of terminal care, and how requests for it went.
 * Start with {@link ClauseCheck}.
 */
@NullMarked
package nl.plafondwacht.rules.process;

import org.jspecify.annotations.NullMarked;

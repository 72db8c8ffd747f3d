/**
 * Use of billing titles (U1 to U4) and how much of a population can be classified (T7): each person
 * hands on counts that add up over persons in any order.
 */
@NullMarked
package nl.plafondwacht.rules.uptake;

import org.jspecify.annotations.NullMarked;

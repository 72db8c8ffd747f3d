/** Stage 9: figures per contract and month, and what purchasing sees of them (S8). */
@NullMarked
package nl.plafondwacht.rules.shown;

import org.jspecify.annotations.NullMarked;

/** Stage 8: figures per contract and month, and what purchasing may see (S8). */
@NullMarked
package nl.plafondwacht.rules.summary;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.plafondwacht.nightly.describe;

import org.jspecify.annotations.NullMarked;

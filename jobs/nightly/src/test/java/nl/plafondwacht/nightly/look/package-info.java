@NullMarked
package nl.plafondwacht.nightly.look;

import org.jspecify.annotations.NullMarked;

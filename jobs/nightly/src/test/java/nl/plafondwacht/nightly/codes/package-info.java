@NullMarked
package nl.plafondwacht.nightly.codes;

import org.jspecify.annotations.NullMarked;

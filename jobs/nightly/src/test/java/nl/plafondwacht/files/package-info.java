/** What a test needs inside the package of the file port: a place to look at every operation. */
@NullMarked
package nl.plafondwacht.files;

import org.jspecify.annotations.NullMarked;

/**
 * All file access of the product, on local disks and on whatever Hadoop reaches; start at {@link
 * nl.plafondwacht.files.FileAccess}. Depends on the JDK, and on Hadoop in one class.
 */
@NullMarked
package nl.plafondwacht.files;

import org.jspecify.annotations.NullMarked;

/**
 * Stage 1: from delivered files to declarations, feed rows and findings, pseudonymised. Start with
 * {@link DeliveredFileReader}. Depends on the rules' values and Commons CSV; knows no store and no
 * framework.
 */
@NullMarked
package nl.plafondwacht.nightly.intake;

import org.jspecify.annotations.NullMarked;

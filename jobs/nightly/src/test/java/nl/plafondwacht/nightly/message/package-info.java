/** EI messages for tests, written as senders and insurers write them. */
@NullMarked
package nl.plafondwacht.nightly.message;

import org.jspecify.annotations.NullMarked;

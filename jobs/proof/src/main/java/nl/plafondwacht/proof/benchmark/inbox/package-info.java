/**
 * A generated delivery of any size. Every line follows from its number alone, so that files can be
 * written side by side and hold the same bytes on every machine. Start with {@link Inbox}. Depends
 * on the JDK and zstd only.
 */
@NullMarked
package nl.plafondwacht.proof.benchmark.inbox;

import org.jspecify.annotations.NullMarked;

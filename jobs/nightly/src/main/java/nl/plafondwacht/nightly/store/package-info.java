/**
 * What the night keeps between nights: segments of pseudonymised lines, feeds, and the manifest
 * that lists what is live. Start with {@link Manifest}.
 */
@NullMarked
package nl.plafondwacht.nightly.store;

import org.jspecify.annotations.NullMarked;

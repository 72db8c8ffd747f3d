/**
 * What the night keeps between nights: segments of pseudonymised lines, feeds, and the manifest
 * that lists what is live. Start with {@link Manifest}. Depends on the feeds and the code tables.
 */
@NullMarked
package nl.plafondwacht.nightly.store;

import org.jspecify.annotations.NullMarked;

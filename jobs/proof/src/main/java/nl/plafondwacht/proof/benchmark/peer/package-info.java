/**
 * The peers, each a process of its own that is measured from outside, and the gate that compares
 * what they found. Start with {@link Peer}.
 */
@NullMarked
package nl.plafondwacht.proof.benchmark.peer;

import org.jspecify.annotations.NullMarked;

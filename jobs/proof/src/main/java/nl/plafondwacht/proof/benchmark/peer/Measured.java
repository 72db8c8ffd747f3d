package nl.plafondwacht.proof.benchmark.peer;

import java.util.SortedMap;

/**
 * One run of a peer.
 *
 * @param seconds wall time of the whole process, start of the JVM included
 * @param cpuSeconds user and system, of the process and its children; 0 where the system does not
 *     tell
 * @param peakBytes most memory resident at one time; 0 where the system does not tell
 * @param allocatedBytes on the heap in all; 0 for a peer that does not tell
 * @param stageSeconds wall time by stage, in order; empty for a peer without stages
 */
public record Measured(
    double seconds,
    double cpuSeconds,
    long peakBytes,
    long allocatedBytes,
    SortedMap<String, Double> stageSeconds) {}
